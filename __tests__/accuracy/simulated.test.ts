import { expect, it } from 'vitest'
import { simulated } from '../../accuracy/simulation/simulated.ts'

it('has every rate with its bounds, the same each time', { timeout: 120_000 }, () => {
  const page = simulated(0.001)
  expect(page.match(/^\| (?:none|normal).* \| \d.*\(\d+ to \d+\)/gm)).toHaveLength(4)
  expect(page.match(/^\| .*\+\d+ % \| \d+ % \(/gm)).toHaveLength(6)
  expect(page).toBe(simulated(0.001))
})
