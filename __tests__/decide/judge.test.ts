import { describe, expect, it } from 'vitest'
import { compare, observe } from '../../src/compare/index.ts'
import { judge } from '../../src/decide/index.ts'
import type { Evidence, Result, Verdict } from '../../src/model/index.ts'
import { around, evidence, failure, sample, settings, type Rounds } from './evidence.ts'

const slow = Math.log(1.1)
/** Rounds that raise a suspicion, and leave it to others to confirm it. */
const suspicious = around(slow, 6)

describe('a verdict by the table', () => {
  it.each<[string, Verdict, Rounds]>([
    ['regressed', 'regressed', { screen: suspicious, confirm: around(slow, 10) }],
    ['improved', 'improved', { screen: around(-slow, 6), confirm: around(-slow, 10) }],
    ['unchanged after six quiet rounds', 'unchanged', { screen: around(0, 6) }],
    ['unchanged after all', 'unchanged', { screen: suspicious, confirm: around(0, 34) }],
    [
      'no more than suspected with five rounds, however clear',
      'suspected',
      { screen: around(slow, 5) },
    ],
    ['inconclusive with two rounds, however clear', 'inconclusive', { screen: around(1, 2) }],
    ['suspected while only raised', 'suspected', { screen: suspicious }],
    [
      'inconclusive where a clear change is smaller than the threshold',
      'inconclusive',
      { screen: around(0.06, 10, 0.04), confirm: around(0.044, 40, 0.03) },
    ],
    ['unstable where nothing could be seen', 'unstable', { screen: around(0, 10, 0.9) }],
  ])('%s', (_, verdict, rounds) => {
    expect(resultOf(evidence('x', rounds)).verdict).toBe(verdict)
  })

  it('regressed outranks unstable: a huge change shows through huge noise', () => {
    const rounds = { screen: around(3, 10, 1.5), confirm: around(3, 20, 1.5) }
    expect(resultOf(evidence('x', rounds)).verdict).toBe('regressed')
  })

  it('needs more proof of one suspicion among many', () => {
    const slowdown = evidence('x', { screen: suspicious, confirm: around(slow, 2) })
    const others = Array.from({ length: 20 }, (_, i) =>
      evidence(`other ${i}`, { screen: suspicious, confirm: around(0.03, 10, 0.1) }),
    )
    expect(verdicts([slowdown])).toEqual(['regressed'])
    expect(verdicts([slowdown, ...others])[0]).toBe('suspected')
    const more = evidence('x', { screen: suspicious, confirm: around(slow, 10) })
    expect(verdicts([more, ...others])[0]).toBe('regressed')
  })
})

describe('the control', () => {
  const confirm = around(slow, 40)

  it('that fires makes a benchmark unstable, never regressed', () => {
    const one = evidence('x', { screen: suspicious, confirm, control: around(slow, 40) })
    const { benchmarks, warnings, outcome } = judgeAll([one])
    expect(benchmarks[0]?.results[0]?.verdict).toBe('unstable')
    expect(warnings.map(({ code }) => code)).toEqual(['control-fired'])
    expect(outcome).toBe('inconclusive')
  })

  it('that fires forbids an improvement as well', () => {
    const faster = { screen: around(-slow, 6), confirm: around(-slow, 40) }
    const one = evidence('x', { ...faster, control: around(-slow, 40) })
    expect(resultOf(one).verdict).toBe('unstable')
  })

  it('is shown as the noise floor', () => {
    const { noiseFloor } = resultOf(evidence('x', { screen: suspicious, confirm }))
    expect(noiseFloor?.ratio).toBeCloseTo(1, 3)
    expect(resultOf(evidence('x', { screen: around(0, 6) })).noiseFloor).toBeNull()
  })
})

describe('the figures shown', () => {
  it('come from the rounds that decided, not from those after them', () => {
    const one = evidence('x', {
      screen: around(slow, 6),
      confirm: [...around(slow, 2), ...around(0.3, 18)],
    })
    const result = resultOf(one)
    expect(result.change?.ratio).toBeCloseTo(1.1, 2)
    expect(result.rounds).toEqual({ judged: 8, total: 26 })
  })

  it('hold an adjusted p-value only where a suspicion was confirmed or not', () => {
    const raised = resultOf(evidence('x', { screen: suspicious, confirm: around(slow, 10) }))
    expect(raised.change?.adjustedPValue).toBeLessThan(0.05)
    expect(resultOf(evidence('x', { screen: around(0, 6) })).change?.adjustedPValue).toBeNull()
  })

  it('say what the rounds could have detected', () => {
    const ten = resultOf(evidence('x', { screen: around(0, 10, 0.3) }))
    const forty = resultOf(evidence('x', { screen: around(0, 40, 0.3) }))
    expect(ten.mde).toBeGreaterThan(1.9 * (forty.mde ?? NaN))
    expect(resultOf(evidence('x', { screen: [0.1] })).mde).toBeNull()
  })

  it('are none where nothing was measured', () => {
    const result = resultOf(evidence('x'))
    expect(result).toMatchObject({ change: null, mde: null, noiseFloor: null })
    expect(result.values).toEqual({ base: null, head: null })
    expect(result.rounds).toEqual({ judged: 0, total: 0 })
  })

  it('of constant times are exact', () => {
    const result = resultOf(evidence('x', { screen: around(0, 6, 0) }))
    expect(result).toMatchObject({ verdict: 'unchanged', mde: 0 })
    expect(result.change).toMatchObject({ ratio: 1, low: 1, high: 1, pValue: 1 })
  })
})

it('mirrors when base and head are swapped', () => {
  const measured = evidence('x', { screen: suspicious, confirm: around(slow, 10, 0.02) })
  // A control runs the base: with the arms swapped it would have to be another.
  const samples = measured.samples.map(({ arms: { main, pr }, ...rest }) => ({
    ...rest,
    arms: { ...(main && { main }), ...(pr && { pr }) },
  }))
  const one = { ...measured, samples }
  const there = resultOf(one)
  const swapped = { ...one, versions: ['pr', 'main'] }
  const back = judge({ evidence: [swapped], settings, base: 'pr', heads: ['main'] })
  const result = back.benchmarks[0]?.results[0]
  expect([there.verdict, result?.verdict]).toEqual(['regressed', 'improved'])
  // Told with five digits, and computed to the last ones.
  expect((result?.change?.ratio ?? NaN) * (there.change?.ratio ?? NaN)).toBeCloseTo(1, 4)
  expect(ratioOf('main', 'pr') * ratioOf('pr', 'main')).toBeCloseTo(1, 12)
  expect(result?.change?.pValue).toBe(there.change?.pValue)

  function ratioOf(base: string, head: string): number {
    const { rounds } = observe(samples, { base, head }, 'time')
    const compared = compare(rounds, 'time')
    return compared.kind === 'comparison' ? compared.comparison.change.ratio : NaN
  }
})

describe('of a benchmark that does not work everywhere', () => {
  it('new in the head, with a figure', () => {
    const one = evidence('x', {}, { versions: ['pr'], samples: [sample(0, 'screen', { pr: 0 })] })
    expect(resultOf(one)).toMatchObject({ verdict: 'new', version: 'pr' })
    expect(resultOf(one).values).toEqual({ base: null, head: 1 })
  })

  it("removed from the head, in the base's name", () => {
    const one = evidence('x', {}, { versions: ['main'] })
    expect(resultOf(one)).toMatchObject({ verdict: 'removed', version: 'main', change: null })
    expect(judgeAll([one]).outcome).toBe('incomparable')
    expect(judgeAll([one, evidence('y', { screen: around(0, 6) })]).outcome).toBe('passed')
  })

  it('errored where it fails in the head, with what was measured before', () => {
    const rounds = { screen: around(0, 6) }
    const one = evidence('x', rounds, { versions: ['main'], failures: [failure('pr', 'boom')] })
    const result = resultOf(one)
    expect(result).toMatchObject({ verdict: 'errored', error: 'boom', change: null })
    expect(result.rounds).toEqual({ judged: 0, total: 6 })
    expect(judgeAll([one]).outcome).toBe('errored')
  })

  it('errored but no fault of the head where it fails in the base alone', () => {
    const one = evidence('x', {}, { versions: ['pr'], failures: [failure('main')] })
    const { benchmarks, outcome, warnings } = judgeAll([one])
    expect(benchmarks[0]?.results).toMatchObject([{ version: 'pr', verdict: 'errored' }])
    expect(benchmarks[0]?.results[0]?.errorIn).toBe('main')
    expect(warnings.map(({ code }) => code)).toEqual(['base-errored'])
    expect(outcome).toBe('incomparable')
    expect(judgeAll([one, evidence('y', { screen: around(0, 6) })]).outcome).toBe('inconclusive')
  })

  it('errored for the head as well where it cannot be told which of them failed', () => {
    const one = evidence('x', {}, { versions: [], failures: [failure(null)] })
    expect(resultOf(one)).toMatchObject({ version: 'pr', verdict: 'errored' })
    expect(judgeAll([one]).outcome).toBe('errored')
  })

  it('judged for the head in which it works, and errored for the other', () => {
    const one = evidence('x', { screen: around(0, 6) }, { failures: [failure('other')] })
    const { benchmarks } = judge({
      evidence: [one],
      settings,
      base: 'main',
      heads: ['other', 'pr'],
    })
    const results = benchmarks[0]?.results.map(({ version, verdict }) => [version, verdict])
    expect(results).toEqual([
      ['other', 'errored'],
      ['pr', 'unchanged'],
    ])
  })

  it('without a base, every benchmark is new', () => {
    const one = evidence('x', {}, { versions: ['pr'], samples: [sample(0, 'screen', { pr: 0 })] })
    const { benchmarks, outcome } = judge({ evidence: [one], settings, base: null, heads: ['pr'] })
    expect(benchmarks[0]?.results).toMatchObject([{ verdict: 'new', values: { head: 1 } }])
    expect(outcome).toBe('passed')
  })

  it('without a single round, nothing has passed', () => {
    const one = evidence('x', {}, { versions: ['pr'] })
    const two = evidence('y', {}, { versions: ['pr'], samples: [sample(0, 'screen', { pr: 0 })] })
    const { outcome, warnings } = judge({ evidence: [one], settings, base: null, heads: ['pr'] })
    expect(outcome).toBe('inconclusive')
    expect(warnings).toMatchObject([
      {
        code: 'undecided',
        what: 'measured',
        undecided: 1,
        all: 1,
        unmeasured: 1,
      },
    ])
    const both = judge({ evidence: [one, two], settings, base: null, heads: ['pr'] })
    expect(both.warnings).toMatchObject([{ what: 'measured', undecided: 1, all: 2 }])
  })
})

describe('several heads', () => {
  it('are each compared with the base on their own', () => {
    const samples = around(0, 6).map((quiet, i) =>
      sample(i, 'screen', { main: 0, calm: quiet, slow: slow + quiet }),
    )
    const fresh = around(0, 10).map((quiet, i) =>
      sample(6 + i, 'confirm', { main: 0, calm: quiet, slow: slow + quiet }),
    )
    const versions = ['main', 'calm', 'slow']
    const one = evidence('x', {}, { versions, samples: [...samples, ...fresh] })
    const { benchmarks } = judge({
      evidence: [one],
      settings,
      base: 'main',
      heads: ['calm', 'slow'],
    })
    const results = benchmarks[0]?.results ?? []
    expect(results.map(({ verdict }) => verdict)).toEqual(['unchanged', 'regressed'])
    expect(results.map(({ rounds }) => rounds.judged)).toEqual([6, 10])
  })
})

describe('figures that no ratio can be made of', () => {
  const spoilt = (log: number, round = 99): Evidence['samples'][number] =>
    sample(round, 'screen', { main: 0, pr: log })

  it('are left out of the judgement, and the reader is told', () => {
    const one = evidence('x', { screen: around(0, 6) })
    const { benchmarks, warnings } = judgeAll([
      { ...one, samples: [...one.samples, spoilt(Infinity)] },
    ])
    expect(benchmarks[0]?.results[0]).toMatchObject({ verdict: 'unchanged', rounds: { total: 7 } })
    expect(warnings).toEqual([
      {
        code: 'unusable-figures',
        benchmark: 'a.bench.js > x',
        metric: 'time',
        unusable: 1,
        rounds: 7,
        first: { round: 99, version: 'pr', figure: 'Infinity' },
      },
    ])
  })

  it('keep a benchmark from being shown unchanged or worse when they are more than a fifth', () => {
    for (const change of [0, slow]) {
      const one = evidence('x', { screen: around(change, 6), confirm: around(change, 40) })
      const spoiltOnes = Array.from({ length: 12 }, (__, i) => spoilt(NaN, 99 + i))
      expect(resultOf({ ...one, samples: [...one.samples, ...spoiltOnes] }).verdict).toBe(
        change === 0 ? 'unstable' : 'suspected',
      )
    }
  })

  it.each([NaN, Infinity, -Infinity])('and nothing but %s is a failure of that version', (log) => {
    const only = (main: number, pr: number): Evidence =>
      evidence('x', {}, { samples: [0, 1, 2].map((i) => sample(i, 'screen', { main, pr })) })
    const found = `no round has a figure of its time that could be compared: found ${Math.exp(log)}`
    const failed = { verdict: 'errored', change: null, error: found }
    expect(resultOf(only(0, log))).toMatchObject({ ...failed, errorIn: 'pr' })
    expect(judgeAll([only(0, log)]).outcome).toBe('errored')
    expect(resultOf(only(log, 0))).toMatchObject({ ...failed, errorIn: 'main' })
    expect(judgeAll([only(log, 0)]).outcome).toBe('incomparable')
    expect(resultOf(only(log, log))).toMatchObject({ verdict: 'unstable', error: null })
  })
})

it.each([1, 2, 3, 5])('judges %s rounds as too few, with what they show', (rounds) => {
  const result = resultOf(evidence('x', { screen: around(0, rounds) }))
  expect(result.verdict).toBe('inconclusive')
  expect(result.change?.high).toBe(Infinity)
})

it('finds a benchmark that became ten times slower', () => {
  const change = Math.log(10)
  const one = evidence('x', { screen: around(change, 6), confirm: around(change, 10) })
  expect(resultOf(one)).toMatchObject({ verdict: 'regressed' })
  expect(resultOf(one).change?.ratio).toBeCloseTo(10, 1)
})

it('tells how many benchmarks the time did not suffice for', () => {
  const { warnings } = judgeAll([
    evidence('done', { screen: around(0, 6) }),
    evidence('raised', { screen: suspicious }),
    evidence('untouched'),
  ])
  const undecided = (open: number, all: number, unmeasured: number) => [
    { code: 'undecided', what: 'compared', undecided: open, all, unmeasured },
  ]
  expect(warnings).toEqual(undecided(2, 3, 1))
  const raised = [evidence('a', { screen: suspicious }), evidence('b', { screen: suspicious })]
  expect(judgeAll(raised).warnings).toEqual(undecided(2, 2, 0))
  expect(judgeAll(raised.slice(1)).warnings).toEqual(undecided(1, 1, 0))
  expect(judgeAll([evidence('untouched')]).warnings).toEqual(undecided(1, 1, 1))
})

it('does not blame the time for what more rounds would not decide', () => {
  expect(judgeAll([evidence('x', { screen: around(0, 10, 0.9) })]).warnings).toEqual([])
})

describe('the outcome of the run', () => {
  const passed = evidence('quiet', { screen: around(0, 6) })
  const inconclusive = evidence('open', { screen: around(0, 6, 0.2) })
  const suspected = evidence('worse', { screen: suspicious })
  const regressed = evidence('slow', { screen: suspicious, confirm: around(slow, 10) })
  const errored = evidence('broken', {}, { versions: ['main'], failures: [failure('pr')] })

  it('is its worst verdict', () => {
    expect(judgeAll([passed]).outcome).toBe('passed')
    expect(judgeAll([passed, inconclusive]).outcome).toBe('inconclusive')
    expect(judgeAll([passed, inconclusive, suspected]).outcome).toBe('suspected')
    expect(judgeAll([passed, suspected, regressed]).outcome).toBe('regressed')
    expect(judgeAll([passed, suspected, regressed, errored]).outcome).toBe('errored')
  })

  it('is incomparable where nothing got the rounds that a verdict takes', () => {
    expect(judgeAll([evidence('untouched')]).outcome).toBe('incomparable')
    expect(judgeAll([evidence('x', { screen: around(0, 5) })]).outcome).toBe('incomparable')
    expect(judgeAll([evidence('untouched'), inconclusive]).outcome).toBe('inconclusive')
    const isNew = evidence('new', {}, { versions: ['pr'] })
    expect(judgeAll([isNew]).outcome).toBe('inconclusive')
    const run = { ...isNew, samples: [sample(0, 'screen', { pr: 0 })] }
    expect(judgeAll([run]).outcome).toBe('passed')
  })

  it('of no benchmarks at all is passed: that there are none is said elsewhere', () => {
    expect(judgeAll([]).outcome).toBe('passed')
  })
})

it('leaves the evidence alone', () => {
  const one = evidence('x', { screen: suspicious, confirm: around(slow, 10) })
  const before = structuredClone(one)
  judgeAll([one])
  expect(one).toEqual(before)
})

function judgeAll(all: readonly Evidence[]): ReturnType<typeof judge> {
  return judge({ evidence: all, settings, base: 'main', heads: ['pr'] })
}

function verdicts(all: readonly Evidence[]): Verdict[] {
  return judgeAll(all).benchmarks.flatMap(({ results }) => results.map(({ verdict }) => verdict))
}

function resultOf(one: Evidence): Result {
  const result = judgeAll([one]).benchmarks[0]?.results[0]
  if (result === undefined) throw new Error('no result')
  return result
}
