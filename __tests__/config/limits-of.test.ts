import { describe, expect, it } from 'vitest'
import { limitsOf, parseConfig, type Limits, type UserConfig } from '../../src/config/index.ts'
import { GateError } from '../../src/errors.ts'
import {
  benchmark,
  foreignMetric,
  type Evidence,
  type SuiteMetrics,
} from '../../src/model/index.ts'
import { mistakesOf } from './mistakes-of.ts'

function config(value: UserConfig) {
  const given = { source: 'flag', values: {} } as const
  return parseConfig({ file: { path: 'benchgate.config.ts', value }, given, seed: 1 })
}

function known(id: string, more: Partial<Evidence> = {}): Evidence {
  const [suite = '', ...names] = id.split(' > ')
  return {
    kind: 'measured',
    benchmark: benchmark(suite, '', names.join(' > ')),
    versions: ['pr'],
    samples: [],
    failures: [],
    secondsPerRound: null,
    ...more,
  }
}

const server: SuiteMetrics = { measured: ['time', 'p95', 'success'], gating: ['time'] }
const allocs = foreignMetric('allocs/op', 'allocs', 'lower')
const rate = foreignMetric('rate', 'ops/s', 'higher')

const project = [
  known('a.js > parallel'),
  known('a.js > sequential'),
  known('a.js > parallel, large'),
  known('b.js > sum'),
  known('api > GET /users', { metrics: server }),
  known('go > Sum', { metrics: { measured: [allocs, rate], gating: [allocs] } }),
]

function limits(value: UserConfig, evidence: readonly Evidence[] = project): Limits {
  const ignored = [benchmark('c.js', '', 'flaky')]
  const takesTurns = (suite: string): boolean => suite.endsWith('.js')
  return limitsOf(config(value), { evidence, ignored, heads: ['pr'], takesTurns })
}

function messageOf(value: UserConfig, evidence?: readonly Evidence[]): string {
  try {
    limits(value, evidence)
  } catch (error) {
    if (error instanceof GateError && error.fault.code === 'budget-unmatched')
      return error.fault.mistakes.join('\n')
    throw error
  }
  return expect.unreachable('it was accepted')
}

describe('budgets', () => {
  it('hold for each benchmark that the pattern names, in base units', () => {
    const found = limits({ budgets: [{ benchmark: 'parallel', max: '2ms' }] })
    expect(found.limits).toMatchObject([
      { benchmark: { name: 'parallel' }, metric: 'time', target: { bound: 'max', value: 0.002 } },
      { benchmark: { name: 'parallel, large' } },
    ])
  })

  it('hold only for those that have the metric', () => {
    const found = limits({ budgets: [{ benchmark: '*', metric: 'p95', max: '100ms' }] })
    expect(found.limits.map(({ benchmark: { name } }) => name)).toEqual(['GET /users'])
  })

  it("know another tool's metric by its own name, and its unit", () => {
    const found = limits({
      budgets: [
        { benchmark: 'Sum', metric: 'allocs/op', max: 3 },
        { benchmark: 'Sum', metric: 'rate', min: '10k/s' },
      ],
    })
    expect(found.limits).toMatchObject([
      { metric: allocs, target: { bound: 'max', value: 3 } },
      { metric: rate, target: { bound: 'min', value: 10_000 } },
    ])
  })

  it('gate in the first tier alone, and come in the order of the tiers', () => {
    const budgets = [
      { benchmark: 'sum', max: '1ms', tier: 'later' },
      { benchmark: 'sum', max: '2ms' },
      { benchmark: 'sum', max: '3ms', tier: 'now' },
    ]
    const inOrder = (tiers: readonly string[] | undefined) =>
      limits({ budgets, tiers }).limits.map(({ tier, gates }) => [tier, gates])
    const usual = [['now', true], ['now', true], ['later', false]] // prettier-ignore
    expect(inOrder(undefined)).toEqual(usual)
    expect(inOrder(['now', 'later'])).toEqual(usual)
    expect(inOrder(['later', 'now'])).toEqual([['later', true], ['later', true], ['now', false]]) // prettier-ignore
  })
})

describe('what a budget names and is not there is an error', () => {
  it.each<[string, UserConfig, string]>([
    [
      'a benchmark with a typo',
      { budgets: [{ benchmark: 'GET /user/', max: '1ms' }] },
      'budgets[0].benchmark: no benchmark matches “GET /user/”; did you mean “GET /users”?',
    ],
    [
      'a metric with a typo',
      { budgets: [{ benchmark: 'GET', metric: 'p9', max: '1ms' }] },
      'budgets[0].metric: “GET /users” has no metric “p9”; did you mean p95?',
    ],
    [
      'a metric that is measured elsewhere',
      { budgets: [{ benchmark: 'GET', metric: 'allocated', max: '1MB' }] },
      'budgets[0].metric: “GET /users” has no metric “allocated”; measured are time, p95, success',
    ],
    [
      "an amount of something else than another tool's metric",
      { budgets: [{ benchmark: 'Sum', metric: 'allocs/op', max: '1ms' }] },
      'budgets[0].max: expected an amount in allocs for allocs/op, got "1ms"',
    ],
    [
      'one of a relation',
      { relations: [{ faster: 'paralel', than: 'sequential' }] },
      'relations[0].faster: no benchmark matches “paralel”; did you mean “parallel”?',
    ],
    [
      'a relation of several',
      { relations: [{ faster: 'parallel*', than: 'sequential' }] },
      'relations[0].faster: “parallel*” is not one benchmark but “a.js > parallel”, “a.js > parallel, large”',
    ],
    [
      'a relation with itself',
      { relations: [{ faster: 'sequential', than: 'a.js > sequential' }] },
      'relations[0].than: both are the same benchmark',
    ],
  ])('%s', (_, value, message) => {
    expect(messageOf(value)).toContain(message)
  })

  it('one that only the base has', () => {
    const gone = known('b.js > gone', { versions: ['main'] })
    expect(messageOf({ budgets: [{ benchmark: 'gone', max: 1 }] }, [...project, gone])).toContain(
      'no benchmark matches “gone”',
    )
  })

  it('all of them at once', () => {
    const value = { budgets: [{ benchmark: 'x/y/z', max: 1 }, { benchmark: 'q/r/s', max: 1 }] } // prettier-ignore
    expect(messageOf(value).split('\n')).toHaveLength(2)
  })
})

describe('a warning is enough', () => {
  const budgets = [{ benchmark: 'flaky', max: 1 }]

  it('where a rule ignores the benchmark', () => {
    expect(limits({ budgets }).warnings).toMatchObject([{ code: 'budget-left-out' }])
  })

  it('where only some benchmarks were asked for', () => {
    const found = limits({ budgets: [{ benchmark: 'x/y/z', max: 1 }], only: 'sum' })
    expect(found).toMatchObject({ limits: [], warnings: [{ code: 'budget-left-out' }] })
  })

  it('where a file could not be loaded', () => {
    const file = { id: 'd.js', suite: 'd.js', name: '(the whole file)' }
    const failures = [{ benchmark: file, version: 'pr', message: 'it threw' }]
    const broken = known('d.js > x', { benchmark: file, versions: [], failures })
    const found = limits({ budgets: [{ benchmark: 'x/y/z', max: 1 }] }, [...project, broken])
    expect(found).toMatchObject({ limits: [], warnings: [{ code: 'budget-left-out' }] })
  })
})

describe('relations', () => {
  it('prefer the very name to a part of another', () => {
    const found = limits({ relations: [{ faster: 'parallel', than: 'sequential', by: '1.5x' }] })
    expect(found).toMatchObject({
      limits: [
        {
          kind: 'relation',
          benchmark: { id: 'a.js > parallel' },
          than: { id: 'a.js > sequential' },
          inTurns: true,
          target: { bound: 'min', value: 1.5 },
        },
      ],
      warnings: [],
    })
  })

  it('hold in each file that has both', () => {
    const twice = [...project, known('b.js > parallel'), known('b.js > sequential')]
    const found = limits({ relations: [{ faster: 'parallel', than: 'sequential' }] }, twice)
    expect(found.limits.map(({ benchmark: { suite } }) => suite)).toEqual(['a.js', 'b.js'])
  })

  it.each([
    ['two suites', 'sum', 'parallel', 'two-suites'],
    ['kinds that do not', 'GET /users', 'GET /posts', 'kind-of-suite'],
  ])('between benchmarks of %s are not measured in turns, and say so', (_, faster, than, why) => {
    const more = [...project, known('api > GET /posts', { metrics: server })]
    const found = limits({ relations: [{ faster, than }] }, more)
    expect(found.limits).toMatchObject([{ inTurns: false }])
    expect(found.warnings).toMatchObject([{ code: 'relation-not-in-turns', why }])
  })
})

describe('mistakes in the file', () => {
  it.each<[unknown, string]>([
    [{ budgets: [{ benchmark: 'a' }] }, 'budgets[0]: expected either max or min, got an object'],
    [
      { budgets: [{ benchmark: 'a', max: 1, min: 2 }] },
      'budgets[0]: expected either max or min, got an object',
    ],
    [
      { budgets: [{ benchmark: 'a', metric: 'p95', max: '2MB' }] },
      'budgets[0].max: expected a time such as 100ms for p95, got "2MB"',
    ],
    [
      { budgets: [{ benchmark: 'a', metric: 'rss', max: '100ms' }] },
      'budgets[0].max: expected a size such as 2.5MB for rss, got "100ms"',
    ],
    [
      { budgets: [{ benchmark: 'a', max: '95%' }] },
      'budgets[0].max: expected a time such as 100ms for time, got "95%"',
    ],
    [
      { budgets: [{ benchmark: 'a', metric: 'success', min: 95 }] },
      'budgets[0].min: expected a share such as 95% for success, got 95; did you mean 95%?',
    ],
    [{ budgets: [{ benchmark: 'a', max: 0 }] }, 'expected a time such as 100ms above 0 for time'],
    [
      { budgets: [{ benchmark: 'a', max: 1, tear: 'x' }] },
      'budgets[0].tear: unknown key; did you mean tier?',
    ],
    [{ budgets: [{ benchmark: 'a', max: 'soon' }] }, 'budgets[0].max: expected an amount such as'],
    [
      { relations: [{ faster: 'a', than: 'b', by: 0 }] },
      'relations[0].by: expected how many times',
    ],
    [
      { tiers: ['now', 'next year'], budgets: [{ benchmark: 'a', max: 1, tier: 'next yaer' }] },
      'budgets[0].tier: expected one of now, next year, got "next yaer"; did you mean next year?',
    ],
    [{ tiers: [] }, 'tiers: expected names'],
    [{ tiers: ['now', 'now'] }, 'tiers: expected names'],
  ])('%j', (value, message) => {
    const file = { path: 'benchgate.config.ts', value }
    const given = { source: 'flag', values: {} } as const
    expect(mistakesOf(() => parseConfig({ file, given, seed: 1 }))).toContain(message)
  })
})
