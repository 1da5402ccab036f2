import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bareName,
  foreignMetric,
  isMetricName,
  metricNames,
  metricOf,
  metricsInOrder,
} from '../../src/model/index.ts'

describe("another tool's metric", () => {
  it('says all about itself in its name', () => {
    const name = foreignMetric('allocs/op', 'allocs', 'lower')
    expect(name).toBe('allocs/op [allocs] lower')
    expect(metricOf(name)).toMatchObject({ noun: 'allocs/op', unit: 'allocs', better: 'lower' })
    expect(bareName(name)).toBe('allocs/op')
  })

  it.each(['', 'B', 'allocs', '%', 'hits'])('may be zero where its unit is %j', (unit) => {
    expect(metricOf(foreignMetric('counted', unit, 'lower')).least).toBeGreaterThan(0)
  })

  it.each(['s', 'ops/s', 'B/s'])('is not measured where it is zero in %s', (unit) => {
    expect(metricOf(foreignMetric('timed', unit, 'lower')).least).toBe(0)
  })

  it('is another metric where only its direction or its unit is another', () => {
    const names = [
      foreignMetric('size', 'B', 'lower'),
      foreignMetric('size', 'B', 'higher'),
      foreignMetric('size', 'KiB', 'lower'),
    ]
    expect(new Set(names).size).toBe(3)
  })

  it('keeps nothing that could mean something in a report, whatever it is called', () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), (name, unit) => {
        const made = foreignMetric(name, unit, 'higher')
        expect(isMetricName(made)).toBe(true)
        expect(made).not.toMatch(/[`<>|*@#&\\~\n\r:!]|www\./i)
        expect(metricOf(made).better).toBe('higher')
      }),
    )
  })

  it('comes after those of the table, which keep their order', () => {
    const foreign = foreignMetric('a', '', 'lower')
    expect(metricsInOrder([foreign, 'p99', 'time', foreign])).toEqual(['time', 'p99', foreign])
    expect(metricsInOrder(metricNames.toReversed())).toEqual(metricNames)
  })

  it.each(['timely', 'x [s] sideways', 'a`b` [s] lower', 'see www.x.org [s] lower', ' [s] lower'])(
    'is not %j',
    (name) => expect(isMetricName(name)).toBe(false),
  )
})
