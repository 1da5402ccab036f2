import { describe, expect, it } from 'vitest'
import { ignoredBecause, termsOf } from '../../src/config/index.ts'
import { benchmark } from '../../src/model/index.ts'

const parse = benchmark('bench/json.bench.js', '', 'parse small')
const print = benchmark('bench/json.bench.js', '', 'print')
const run = { gateOn: ['time'], rules: [], threshold: 0.05, thresholds: {} } as const

describe('the terms of a benchmark and metric', () => {
  it('are those of the run and of the metric, where no rule matches', () => {
    const terms = termsOf({ ...run, rules: [{ benchmark: 'other', threshold: 0.3 }] })
    expect(terms(parse, 'time', null)).toEqual({ threshold: 0.05, gates: true, rule: null })
    expect(terms(parse, 'cpu', null)).toEqual({ threshold: 0.05, gates: false, rule: null })
    expect(terms(parse, 'p99', null).threshold).toBe(0.1)
    expect(terms(parse, 'allocated', null).threshold).toBe(0.01)
  })

  it('prefer the threshold said for a metric to its own, and the rule to both', () => {
    const thresholds = { allocated: 0.02, time: 0.04 }
    const rules = [{ benchmark: 'parse*', threshold: 0.2 }]
    const terms = termsOf({ ...run, thresholds, rules })
    expect(terms(print, 'allocated', null).threshold).toBe(0.02)
    expect(terms(print, 'time', null).threshold).toBe(0.04)
    expect(terms(parse, 'allocated', null).threshold).toBe(0.2)
  })

  it('come from the first rule that matches, also where a later one says more', () => {
    const rules = [
      { benchmark: '*small', metrics: ['allocated'] },
      { benchmark: 'parse', threshold: 0.3 },
    ] as const
    const terms = termsOf({ ...run, rules })
    const without = { threshold: 0.05, gates: true }
    const rule = { benchmark: '*small', without }
    expect(terms(parse, 'time', null)).toEqual({ threshold: 0.05, gates: false, rule })
    expect(terms(parse, 'allocated', null).gates).toBe(true)
  })

  it('match ids and names, by a glob whose star spans slashes or by a part', () => {
    for (const pattern of ['parse small', 'small', 'bench/*', '*.js > parse*', '**']) {
      const terms = termsOf({ ...run, rules: [{ benchmark: pattern, threshold: 0.3 }] })
      expect(terms(parse, 'time', null).threshold).toBe(0.3)
    }
  })
})

it('ignores for the reason of the first rule that matches, and nothing else', () => {
  const because = ignoredBecause({
    rules: [
      { benchmark: 'parse small', threshold: 0.1 },
      { benchmark: '*', ignore: 'not today' },
    ],
  })
  expect(because(parse)).toBeNull()
  expect(because(print)).toBe('not today')
})
