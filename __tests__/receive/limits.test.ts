import { expect, test } from 'vitest'
import { capRounds, confirmLooks, screenLooks } from '../../src/decide/schedule.ts'
import { limits } from '../../src/receive/limits.ts'

test('a report may have twice as many rounds as the procedure ever plans', () => {
  const planned = [...screenLooks, ...confirmLooks].map(({ rounds }) => rounds)
  expect(limits.rounds).toBeGreaterThanOrEqual(2 * Math.max(capRounds, ...planned))
})

test('a suite of 2,000 benchmarks with four metrics, all measured to the end, is within the limits', () => {
  const results = 2000 * 4
  const observations = results * (screenLooks.at(-1)!.rounds + 2 * capRounds)
  const fieldsOfAResult = 40
  expect(limits.results).toBeGreaterThan(results)
  expect(limits.observations).toBeGreaterThan(observations)
  expect(limits.values).toBeGreaterThan(observations + results * fieldsOfAResult)
})
