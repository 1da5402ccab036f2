import { expect, it } from 'vitest'
import { historyView } from '../../src/baseline/history-view.ts'
import { renderHistory } from '../../src/report/index.ts'
import type { MetricName } from '../../src/model/index.ts'
import { push } from '../store/builders.ts'

function shown(values: readonly number[], metric: MetricName = 'time'): string {
  const history = values.map((value, i) => {
    const figures = { time: { value, change: null, accepted: null } }
    const benchmarks = [{ id: 'a > parse', name: 'parse', metrics: figures }]
    return push(i + 1, { benchmarks })
  })
  const view = historyView('main', history, metric, { facts: new Map() })
  return renderHistory(view, { color: false, width: 100 })
}

const level = (values: readonly number[]): string => /[▁-█]+/u.exec(shown(values))?.[0] ?? ''

it('draws a level that only has noise flat, and a step as a step', () => {
  const noise = [100, 101, 99.5, 100.4, 99.8].map((value) => value * 1e-6)
  const heights = Array.from(level(noise)).map((tick) => tick.codePointAt(0) ?? 0)
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(2)
  expect(new Set(level([1, 1, 1, 1])).size).toBe(1)
  expect(level([1e-6, 1e-6, 2e-6, 2e-6])).toBe('▁▁██')
})

it('says of a metric that nobody kept which ones were', () => {
  expect(shown([1, 1, 1], 'retained')).toContain(
    'No push has figures of retained. These metrics were kept: time.',
  )
  expect(shown([], 'retained')).toContain('No figures were kept.')
})
