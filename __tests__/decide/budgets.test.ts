import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normal } from '../../accuracy/simulation/normal.ts'
import { judge, nextRounds, type Case } from '../../src/decide/index.ts'
import { judgeFigures } from '../../src/decide/limit-figures.ts'
import { limitLooks } from '../../src/decide/schedule.ts'
import {
  benchmark,
  pairId,
  type BudgetLimit,
  type Evidence,
  type Limit,
  type LimitReport,
  type LimitStatus,
  type PairEvidence,
  type RelationLimit,
} from '../../src/model/index.ts'
import { random } from '../../src/stats/index.ts'
import { around, evidence, failure, sample, settings } from './evidence.ts'

const atMost = (value: number) => ({ bound: 'max', value }) as const
const atLeast = (value: number) => ({ bound: 'min', value }) as const
const judged = (figures: readonly number[], target = atMost(1)): LimitStatus =>
  judgeFigures(figures, target, 0, true).status

describe('the figures of a budget', () => {
  const rounds = fc.integer({ min: 6, max: 60 })
  /** Log figures that scatter by half at most. */
  const scattered = rounds.chain((length) =>
    fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), {
      minLength: length,
      maxLength: length,
    }),
  )
  const figure = fc.double({ min: 1e-9, max: 1e9, noNaN: true })

  it('far beyond the limit exceed it, and far within meet it', () => {
    fc.assert(
      fc.property(scattered, figure, (logs, limit) => {
        const far = logs.map((log) => limit * 4 * Math.exp(log))
        const near = logs.map((log) => (limit / 4) * Math.exp(log))
        expect(judged(far, atMost(limit))).toBe('exceeded')
        expect(judged(near, atMost(limit))).toBe('met')
        expect(judgeFigures(far, atLeast(limit), 0, true).status).toBe('met')
        expect(judgeFigures(near, atLeast(limit), 0, true).status).toBe('exceeded')
      }),
    )
  })

  it('are judged without regard to their order within a look', () => {
    const look = fc.constantFrom(...limitLooks.map(({ rounds: length }) => length))
    const shuffled = fc.record({
      length: look,
      seed: fc.nat(),
      center: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    })
    fc.assert(
      fc.property(shuffled, ({ length, seed, center }) => {
        const chance = random(seed)
        const figures = Array.from({ length }, () => Math.exp(center + 0.3 * normal(chance)))
        // The first look that tells decides, so only what is not looked at before may change places.
        const before = limitLooks.findLast((one) => one.rounds < length)?.rounds ?? 0
        const other = [...figures.slice(0, before), ...chance.shuffled(figures.slice(before))]
        expect(judgeFigures(other, atMost(1), 0, true)).toEqual(
          judgeFigures(figures, atMost(1), 0, true),
        )
      }),
    )
  })

  it('never have an interval that says otherwise than the status', () => {
    const any = fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { maxLength: 60 })
    fc.assert(
      fc.property(any, fc.boolean(), (figures, isFinal) => {
        const { status, current } = judgeFigures(figures, atMost(1), 0, isFinal)
        const { low, high } = current ?? { low: 0, high: Infinity }
        const shown = low > 1 ? 'exceeded' : high <= 1 ? 'met' : 'undecided'
        // Figures go to logarithms and back, which moves an end that lies just at the limit.
        const isClose = [low, high].some((end) => Math.abs(end - 1) < 1e-12)
        expect(isClose ? shown : status).toBe(shown)
      }),
    )
  })

  it('are undecided below six rounds, however far they are', () => {
    expect(judgeFigures([9, 9, 9, 9, 9], atMost(1), 0, true)).toMatchObject({
      status: 'undecided',
      current: { low: 0, high: Infinity },
    })
    expect(judgeFigures([], atMost(1), 0, true)).toMatchObject({ current: null })
  })

  it('meet a limit that they always are themselves', () => {
    expect(judged([1, 1, 1, 1, 1, 1])).toBe('met')
    expect(judgeFigures([1, 1, 1, 1, 1, 1], atLeast(1), 0, true).status).toBe('met')
    expect(judgeFigures([0, 0, 0, 0, 0, 0], atMost(0), 1, true)).toMatchObject({
      status: 'met',
      current: { value: 0 },
    })
    expect(judgeFigures([5, 5, 5, 5, 5, 5], atMost(0), 1, true).status).toBe('exceeded')
  })

  it('keep the status of the first look that told', () => {
    const early = [2, 2.1, 2.2, 2.3, 2.4, 2.5]
    const later = Array.from({ length: 34 }, () => 0.1)
    expect(judgeFigures([...early, ...later], atMost(1), 0, true)).toMatchObject({
      status: 'exceeded',
      judged: 6,
    })
  })

  it('ask for rounds until the next look, and for none once it is decided', () => {
    const near = Array.from({ length: 6 }, (_, i) => Math.exp(i % 2 === 0 ? 0.1 : -0.1))
    expect(judgeFigures(near, atMost(1), 0, false).missing).toBe(4)
    expect(judgeFigures([2, 2, 2, 2, 2, 2], atMost(1), 0, false).missing).toBe(0)
    const all = Array.from({ length: 40 }, (_, i) => Math.exp(i % 2 === 0 ? 0.1 : -0.1))
    expect(judgeFigures(all, atMost(1), 0, false).missing).toBe(0)
  })
})

describe('what lies just at its limit', () => {
  /** As the gate does: a look, and more rounds only where it did not tell. */
  function run(seed: number): LimitStatus {
    const chance = random(seed)
    const figures: number[] = []
    for (;;) {
      const { status, missing } = judgeFigures(figures, atMost(1), 0, false)
      if (missing === 0) return status
      for (let i = 0; i < missing; i++) figures.push(Math.exp(0.05 * normal(chance)))
    }
  }

  it('is called exceeded or met in one of twenty runs at most, looks included', () => {
    const runs = 4000
    const called = { exceeded: 0, undecided: 0, met: 0 }
    for (let seed = 0; seed < runs; seed++) called[run(seed)]++
    // Three standard errors of 5 % (0.34 points) and of 2.5 % (0.25 points) above.
    expect((called.exceeded + called.met) / runs).toBeLessThan(0.05 + 0.0104)
    expect(called.exceeded / runs).toBeLessThan(0.025 + 0.0074)
    expect(called.met / runs).toBeLessThan(0.025 + 0.0074)
  })
})

const parse = benchmark('a.bench.js', '', 'parse')

function budget(over: Partial<BudgetLimit> = {}): BudgetLimit {
  const target = atMost(1.2)
  return {
    kind: 'budget',
    benchmark: parse,
    metric: 'time',
    target,
    tier: 'now',
    gates: true,
    ...over,
  }
}

function relation(over: Partial<RelationLimit> = {}): RelationLimit {
  const than = benchmark('a.bench.js', '', 'sequential')
  const target = atLeast(1.5)
  return { ...budget(), kind: 'relation', than, inTurns: true, target, ...over }
}

function found(more: Partial<Case> & { readonly limits: readonly Limit[] }) {
  return judge({ evidence: [], settings, base: 'main', heads: ['pr'], ...more })
}

function only(reports: readonly LimitReport[]): LimitReport {
  const [one] = reports
  if (one === undefined || reports.length > 1) throw new Error(`${reports.length} budgets`)
  return one
}

/** Rounds of `parse` and `sequential` in turns, by how many times the first is faster. */
function inTurns(ratios: readonly number[], more: Partial<PairEvidence> = {}): PairEvidence {
  const { than } = relation()
  const pair = [parse.id, than.id] as const
  return {
    kind: 'pair',
    benchmark: { ...parse, id: pairId(pair, 'pr') },
    versions: ['pr'],
    samples: ratios.map((ratio, i) =>
      sample(i, 'screen', { [parse.id]: 0, [than.id]: Math.log(ratio) }),
    ),
    failures: [],
    secondsPerRound: 1,
    pair,
    ...more,
  }
}

describe('budgets of a run', () => {
  const fine = evidence('parse', { screen: around(0, 10) })

  it('are held against the head alone', () => {
    const { budgets, outcome } = found({ evidence: [fine], limits: [budget()] })
    expect(only(budgets)).toMatchObject({ status: 'met', version: 'pr', judged: 6 })
    expect(outcome).toBe('passed')
  })

  it('fail a run that got no slower', () => {
    const limits = [budget({ target: atMost(0.5) })]
    const { budgets, outcome } = found({ evidence: [fine], limits })
    expect(only(budgets).status).toBe('exceeded')
    expect(outcome).toBe('exceeded')
  })

  it('need no base', () => {
    const alone = { ...fine, versions: ['pr'], samples: fine.samples.map(ofHead) }
    const limits = [budget({ target: atMost(0.5) })]
    expect(found({ evidence: [alone], limits, base: null }).outcome).toBe('exceeded')
  })

  it('count for less than a regression, and for more than uncertainty', () => {
    const regressed = evidence('other', { screen: around(0.4, 6), confirm: around(0.4, 10) })
    const limits = [budget({ target: atMost(0.5) })]
    expect(found({ evidence: [fine, regressed], limits }).outcome).toBe('regressed')
    const unsure = evidence('other', { screen: around(0.02, 3) })
    expect(found({ evidence: [fine, unsure], limits }).outcome).toBe('exceeded')
  })

  it('make a run inconclusive where they are undecided', () => {
    const limits = [budget({ target: atMost(1) })]
    expect(found({ evidence: [fine], limits })).toMatchObject({ outcome: 'inconclusive' })
  })

  it('of later tiers neither fail nor buy rounds', () => {
    const limits = [budget({ target: atMost(1), gates: false, tier: 'next year' })]
    const one = { evidence: [evidence('parse', { screen: around(0, 6) })], limits }
    expect(found(one)).toMatchObject({ outcome: 'passed', budgets: [{ status: 'undecided' }] })
    expect(next(one)).toEqual({ kind: 'done' })
  })

  it('are held against each head', () => {
    const samples = fine.samples.map((one) => ({ ...one, arms: { ...one.arms, v2: { time: 9 } } }))
    const both = { ...fine, versions: ['main', 'pr', 'v2'], samples }
    const { budgets } = found({ evidence: [both], limits: [budget()], heads: ['pr', 'v2'] })
    expect(budgets.map(({ version, status }) => [version, status])).toEqual([
      ['pr', 'met'],
      ['v2', 'exceeded'],
    ])
  })

  it('without figures of a benchmark that was measured are undecided, with a warning, and no pass', () => {
    const limits = [budget({ metric: 'p99' })]
    const { budgets, warnings, outcome } = found({ evidence: [fine], limits })
    expect(only(budgets)).toMatchObject({ status: 'undecided', current: null })
    expect(warnings.map(({ code }) => code)).toContain('budget-unmeasured')
    expect(outcome).toBe('errored')
    expect(found({ evidence: [fine], limits, base: null }).outcome).toBe('errored')
  })

  it('without figures count for less than a regression, and for nothing in a later tier', () => {
    const regressed = evidence('other', { screen: around(0.4, 6), confirm: around(0.4, 10) })
    const limits = [budget({ metric: 'p99' })]
    expect(found({ evidence: [fine, regressed], limits }).outcome).toBe('regressed')
    const later = [budget({ metric: 'p99', gates: false, tier: 'next year' })]
    expect(found({ evidence: [fine], limits: later }).outcome).toBe('passed')
  })

  it('that are all there is to judge make no pass where there was no time for a round', () => {
    const none = evidence('parse', { screen: [] })
    expect(found({ evidence: [none], limits: [budget()], base: null }).outcome).toBe('errored')
  })

  it('that no time or too few files let decide are told apart', () => {
    const unsure = { screen: around(0, 2) }
    const one = { limits: [budget()], evidence: [evidence('parse', unsure)] }
    const early = { code: 'budgets-undecided', undecided: 1, all: 1 }
    expect(found(one).warnings).toContainEqual(early)
    const read = { ...one, evidence: [evidence('parse', unsure, { kind: 'recorded' })] }
    const { warnings } = found(read)
    expect(warnings.map(({ code }) => code)).not.toContain('budgets-undecided')
    const few = { code: 'few-results', what: 'budgets', undecided: 1, all: 1 }
    expect(warnings).toContainEqual(few)
  })

  it('of a benchmark that fails are undecided, and want no rounds', () => {
    const broken = evidence('parse', { screen: around(0, 3) }, { failures: [failure('pr')] })
    expect(found({ evidence: [broken], limits: [budget()] }).budgets).toMatchObject([
      { status: 'undecided' },
    ])
  })
})

describe('rounds', () => {
  it('are bought for a budget that is undecided, until the next look', () => {
    const one = {
      evidence: [evidence('parse', { screen: around(0, 6) })],
      limits: [budget({ target: atMost(1) })],
    }
    const asked = next(one)
    expect(asked.kind === 'measure' && asked.rounds.length).toBe(4)
  })

  it('are not bought where the usual ones tell', () => {
    const limits = [budget()]
    expect(next({ evidence: [evidence('parse', { screen: around(0, 6) })], limits }).kind).toBe(
      'done',
    )
  })

  it('leave verdicts as they were, however many a budget buys', () => {
    const unchanged = around(0.01, 6, 0.02)
    const verdict = (more: readonly number[]) =>
      found({ evidence: [evidence('parse', { screen: [...unchanged, ...more] })], limits: [] })
        .benchmarks[0]?.results[0]?.verdict
    expect(verdict([])).toBe('unchanged')
    expect(verdict(around(0.3, 34))).toBe('unchanged')
  })

  it('end at the last look', () => {
    const figures = around(0, 40)
    const one = {
      evidence: [evidence('parse', { screen: figures })],
      limits: [budget({ target: atMost(1) })],
    }
    expect(next(one)).toEqual({ kind: 'done' })
  })

  it('are bought for the one of two benchmarks that lacks them', () => {
    const than = benchmark('b.bench.js', '', 'other')
    const one = evidence('parse', { screen: around(0, 6) })
    const other = { ...evidence('any', { screen: [0] }), benchmark: than }
    const limits = [relation({ than, inTurns: false })]
    const heads = [one, other].map((each) => ({
      ...each,
      versions: ['pr'],
      samples: each.samples.map(ofHead),
    }))
    const asked = next({ evidence: heads, limits, base: null })
    const plans = asked.kind === 'measure' ? asked.rounds : []
    expect(plans.map(({ suite }) => suite)).toEqual(Array.from({ length: 5 }, () => 'b.bench.js'))
  })

  it('of a pair have the two benchmarks as arms', () => {
    const limits = [relation()]
    const asked = next({
      evidence: [evidence('parse', { screen: around(0, 6) })],
      limits,
      pairs: [inTurns([])],
    })
    const plans = asked.kind === 'measure' ? asked.rounds : []
    expect(plans[0]).toMatchObject({ versions: ['pr'], pair: [parse.id, relation().than.id] })
  })

  it('of a pair of a later tier end with the first look', () => {
    const limits = [relation({ gates: false, tier: 'later', target: atLeast(1) })]
    const six = [0.9, 1.1, 0.95, 1.05, 0.9, 1.1]
    const quiet = [evidence('parse', { screen: around(0, 6) })]
    expect(next({ evidence: quiet, limits, pairs: [inTurns([])] }).kind).toBe('measure')
    expect(next({ evidence: quiet, limits, pairs: [inTurns(six)] }).kind).toBe('done')
  })
})

describe('relations', () => {
  it.each<[string, readonly number[], LimitStatus]>([
    ['twice as fast', [2, 2.1, 1.9, 2.05, 1.95, 2], 'met'],
    ['hardly faster', [1.1, 1.2, 1.15, 1.1, 1.2, 1.1], 'exceeded'],
    ['about as much', [1.4, 1.6, 1.5, 1.45, 1.55, 1.5], 'undecided'],
  ])('are judged by the ratios of their rounds: %s', (_, ratios, status) => {
    const { budgets } = found({ limits: [relation()], pairs: [inTurns(ratios)] })
    expect(only(budgets).status).toBe(status)
  })

  it('say how many times faster', () => {
    const { budgets } = found({ limits: [relation()], pairs: [inTurns([2, 2, 2, 2, 2, 2])] })
    expect(only(budgets).current?.value).toBeCloseTo(2, 12)
  })

  it('of what more of is better ask for more of it', () => {
    const than = benchmark('b.bench.js', '', 'other')
    const measured = (name: Evidence['benchmark'], throughput: number): Evidence => ({
      ...evidence('any'),
      benchmark: name,
      versions: ['pr'],
      samples: Array.from({ length: 6 }, (_, round) => ({
        round,
        stage: 'screen' as const,
        arms: { pr: { throughput } },
      })),
    })
    const limits = [relation({ than, inTurns: false, metric: 'throughput', target: atLeast(3) })]
    const { budgets } = found({
      evidence: [measured(parse, 400), measured(than, 100)],
      limits,
      base: null,
    })
    expect(only(budgets)).toMatchObject({ status: 'met', current: { value: expect.closeTo(4, 9) } })
  })

  it('whose benchmarks failed in turns are undecided, with the reason', () => {
    const failures = [failure(parse.id, 'it threw')]
    const { budgets, warnings } = found({
      limits: [relation()],
      pairs: [inTurns([], { failures })],
    })
    expect(only(budgets).status).toBe('undecided')
    expect(warnings).toMatchObject([
      { code: 'budget-unmeasured', benchmark: parse.id, reason: 'it threw' },
    ])
  })
})

function ofHead(one: Evidence['samples'][number]): Evidence['samples'][number] {
  const { pr = {} } = one.arms
  return { ...one, arms: { pr } }
}

function next(more: Omit<Partial<Case>, 'settings'> & { readonly evidence: readonly Evidence[] }) {
  return nextRounds({
    settings,
    base: 'main',
    heads: ['pr'],
    secondsLeft: 1000,
    jobs: 1,
    startUpSeconds: 0.1,
    roundsSoFar: 0,
    ...more,
  })
}
