import { expect, test } from 'vitest'
import { capRounds } from '../../src/decide/schedule.ts'
import { limits } from '../../src/receive/limits.ts'

test('a report may have twice as many rounds as the procedure ever plans', () => {
  expect(limits.rounds).toBeGreaterThanOrEqual(2 * capRounds)
})

test('a suite of 2,000 benchmarks with four metrics, that take 100 rounds each, is within the limits', () => {
  const results = 2000 * 4
  const observations = results * 100
  const fieldsOfAResult = 40
  expect(limits.results).toBeGreaterThan(results)
  expect(limits.observations).toBeGreaterThan(observations)
  expect(limits.values).toBeGreaterThan(observations + results * fieldsOfAResult)
})
