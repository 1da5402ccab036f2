import { expect, test } from 'vitest'
import { budgetsOf, parseConfig } from '../../src/config/index.ts'

const time = { value: 1, change: null, accepted: null }
const recorded = [
  { id: 'a.bench.js > parse', name: 'parse', metrics: { time, p95: time } },
  { id: 'a.bench.js > print', name: 'print', metrics: { time } },
]

function budgets(written: readonly object[], tiers?: readonly string[]) {
  const value = { budgets: written, ...(tiers === undefined ? {} : { tiers }) }
  const file = { path: 'benchgate.config.json', value }
  return budgetsOf(parseConfig({ file, given: { source: 'flag', values: {} }, seed: 1 }), recorded)
}

test('budgets hold for the recorded benchmarks that they name, those of the first tier first', () => {
  const found = budgets(
    [
      { benchmark: 'parse', metric: 'p95', max: '100ms', tier: 'later' },
      { benchmark: 'a.bench.js > *', max: '2ms' },
    ],
    ['now', 'later'],
  )
  expect(
    found.map(({ benchmark, metric, target, tier, gates }) => [
      benchmark.name,
      metric,
      target.value,
      tier,
      gates,
    ]),
  ).toEqual([
    ['parse', 'time', 0.002, 'now', true],
    ['print', 'time', 0.002, 'now', true],
    ['parse', 'p95', 0.1, 'later', false],
  ])
})

test('a budget that names nothing recorded is passed over', () => {
  expect(
    budgets([
      { benchmark: 'gone', max: '1s' },
      { benchmark: 'print', metric: 'p95', max: '1s' },
    ]),
  ).toEqual([])
})
