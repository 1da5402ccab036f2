import { expect, it } from 'vitest'
import type { ResultMetric } from '../../../../src/formats/index.ts'
import { metricNameOf } from '../../../../src/measure/kinds/results/metric-names.ts'

const metric = (
  name: string,
  unit: string,
  better: ResultMetric['better'] = 'lower',
): ResultMetric => ({ name, unit, better, dimension: 'unknown' })

it.each([
  [metric('time', 's'), 'time'],
  [metric('throughput', 'ops/s', 'higher'), 'throughput'],
  [metric('throughput', 'req/s', 'higher'), 'throughput'],
  [metric('p(95)', 's'), 'p95'],
  [metric('med', 's'), 'p50'],
  [metric('allocated', 'B'), 'allocated'],
  [metric('rss', 'B'), 'rss'],
])('calls %j as we call it', (given, name) => {
  expect(metricNameOf(given, {})).toBe(name)
})

it.each([
  [metric('time', 's', 'higher'), 'time [s] higher'],
  [metric('time', 'ticks'), 'time [ticks] lower'],
  [metric('throughput', 'B/s', 'higher'), 'throughput [B/s] higher'],
  [metric('toString', ''), 'toString [] lower'],
  [metric('hits <b>', '', 'higher'), 'hits _b_ [] higher'],
])('keeps what is said of %j', (given, name) => {
  expect(metricNameOf(given, {})).toBe(name)
})

it('has no name for what nobody gives a direction', () => {
  expect(metricNameOf(metric('value', '', null), {})).toBeNull()
  expect(metricNameOf(metric('toString', '', null), {})).toBeNull()
})

it('believes the user more than the tool', () => {
  expect(metricNameOf(metric('value', '', null), { value: 'higher' })).toBe('value [] higher')
  expect(metricNameOf(metric('time', 's', 'higher'), { time: 'lower' })).toBe('time')
})
