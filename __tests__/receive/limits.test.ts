import { expect, test } from 'vitest'
import { capRounds } from '../../src/decide/schedule.ts'
import { processMetrics } from '../../src/model/index.ts'
import { limits } from '../../src/receive/limits.ts'

test('a benchmark may have twice as many rounds as the procedure ever plans', () => {
  expect(limits.rounds).toBeGreaterThanOrEqual(2 * capRounds)
})

test.each([
  ['four metrics', 4, 100],
  ['all metrics', processMetrics.length, 40],
])(
  'a suite of 2,000 benchmarks with %s, that take %3$s rounds each, is within the limits',
  (_, metrics, rounds) => {
    const results = 2000 * metrics
    const figures = results * rounds * 2
    const fieldsOfAResult = 20
    expect(limits.results).toBeGreaterThan(results)
    expect(limits.values).toBeGreaterThan(figures + results * fieldsOfAResult)
  },
)
