import { expect, it } from 'vitest'
import { judge } from '../../src/decide/index.ts'
import { termsBy, type Evidence, type HeadReason, type Result } from '../../src/model/index.ts'

const settings = { threshold: 0.05, alpha: 0.05, seed: 1 }
const benchmark = { id: 'a.bench.js > parse', suite: 'a.bench.js', name: 'parse' }
const arm = { time: 1e-3 }

/** One round of equal times, and counts. */
function counted(base: readonly number[], head: readonly number[], id = benchmark.id): Evidence {
  const why: HeadReason = { kind: 'instructions', version: 'head', counter: 'valgrind', base, head }
  return {
    kind: 'measured',
    benchmark: { ...benchmark, id },
    versions: ['base', 'head'],
    samples: [{ round: 0, stage: 'screen', arms: { base: arm, head: arm } }],
    failures: [],
    secondsPerRound: 1,
    why: base.length + head.length === 0 ? [] : [why],
  }
}

function gating(...metrics: readonly ('time' | 'instructions')[]) {
  const terms = { threshold: 0.05, thresholds: {}, gateOn: metrics }
  return { ...settings, termsOf: termsBy(terms, () => null) }
}

function resultOf(one: Evidence, all: readonly Evidence[] = [one]): Result | undefined {
  const judged = judge({ evidence: all, settings, base: 'base', heads: ['head'] })
  const own = judged.benchmarks.find(({ id }) => id === one.benchmark.id)
  return own?.results.find(({ metric }) => metric === 'instructions')
}

/** Counts around a figure, as two processes of the same code differ. */
const around = (figure: number): readonly number[] => [figure * 0.99995, figure * 1.00005]

it.each([
  [1.02, 'regressed'],
  [1.006, 'regressed'],
  [1.0048, 'inconclusive'],
  [1.004, 'unchanged'],
  [1.002, 'unchanged'],
  [1, 'unchanged'],
  [0.98, 'improved'],
] as const)('two counts an arm that say %f times as many are %s', (ratio, verdict) => {
  const result = resultOf(counted(around(1e6), around(1e6 * ratio)))
  expect(result).toMatchObject({ verdict, gates: false, threshold: 0.005 })
  expect(result?.change?.ratio).toBeCloseTo(ratio, 4)
  expect(result?.rounds).toEqual({ judged: 2, total: 2 })
  expect(result?.noiseFloor).toMatchObject({ ratio: 1 })
})

it('counts of an arm that do not repeat decide nothing', () => {
  expect(resultOf(counted([1e6, 1.01e6], [1.2e6, 1.2e6]))?.verdict).toBe('unstable')
})

it('a change that its own spread could make is none', () => {
  expect(resultOf(counted([1e6, 1.0015e6], [1.0055e6, 1.0075e6]))?.verdict).toBe('inconclusive')
})

it.each([
  [20, 1.00501],
  [40, 1.00583],
  [100, 1.0075],
])('of %d comparisons, each takes an increase of %f', (comparisons, ratio) => {
  const others = Array.from({ length: comparisons - 1 }, (_, i) =>
    counted([1e6, 1e6], [1e6, 1e6], `other ${i}`),
  )
  const verdictOn = (head: number): Result['verdict'] | undefined => {
    const one = counted([1e6, 1e6], [head, head])
    return resultOf(one, [one, ...others])?.verdict
  }
  expect(verdictOn(1e6 * (ratio - 1e-4))).toBe('inconclusive')
  expect(verdictOn(1e6 * (ratio + 1e-4))).toBe('regressed')
})

it('what one comparison shows is less among many', () => {
  const slower = counted(around(1e6), around(1.007e6))
  const others = Array.from({ length: 40 }, (_, i) =>
    counted(around(1e6), around(1e6), `other ${i}`),
  )
  expect(resultOf(slower)?.verdict).toBe('regressed')
  const among = resultOf(slower, [slower, ...others])
  expect(among?.change?.adjustedPValue).toBeGreaterThan(40 * (among?.change?.pValue ?? 1))
})

it('no count is no verdict, and says so where instructions gate', () => {
  const one = counted([], [])
  const only = judge({
    evidence: [one],
    settings: gating('instructions'),
    base: 'base',
    heads: ['head'],
  })
  expect(only.benchmarks[0]?.results).toContainEqual(
    expect.objectContaining({ metric: 'instructions', verdict: 'inconclusive' }),
  )
  expect(only.warnings).toContainEqual({
    code: 'metric-missing',
    metric: 'instructions',
    benchmarks: [benchmark.id],
  })
  expect(resultOf(one)).toBeUndefined()
})

it('what cannot reach the change is untouched without a count', () => {
  const compared = { functions: 1, files: 1, reads: 0, calls: 9 }
  const reach = [{ version: 'head', kind: 'cannot-reach', compared }] as const
  const { benchmarks, warnings } = judge({
    evidence: [{ ...counted([], []), reach }],
    settings: gating('instructions'),
    base: 'base',
    heads: ['head'],
  })
  expect(benchmarks[0]?.results).toContainEqual(
    expect.objectContaining({ metric: 'instructions', verdict: 'untouched' }),
  )
  expect(warnings.filter(({ code }) => code === 'metric-missing')).toEqual([])
})

it('fails a run whose instructions gate', () => {
  const evidence = [counted(around(1e6), around(1.02e6))]
  const outcome = (...metrics: readonly ('time' | 'instructions')[]) =>
    judge({ evidence, settings: gating(...metrics), base: 'base', heads: ['head'] }).outcome
  expect(outcome('instructions')).toBe('regressed')
  expect(outcome('time')).not.toBe('regressed')
})

it('one count an arm, or a count of nothing, is no evidence', () => {
  expect(resultOf(counted([1e6], [2e6]))?.verdict).toBe('inconclusive')
  expect(resultOf(counted([0, 0], [2e6, 2e6]))?.verdict).toBe('inconclusive')
})
