import { describe, expect, it } from 'vitest'
import { judge, nextRounds, type Settings } from '../../src/decide/index.ts'
import {
  controlLabel,
  metricOf,
  type Evidence,
  type MetricName,
  type OwnMetricName,
  type Result,
  type RoundSample,
  type Stage,
  type Terms,
} from '../../src/model/index.ts'
import { around, evidence, failure, settings } from './evidence.ts'

type Changes = Readonly<Partial<Record<OwnMetricName, readonly number[]>>>

/** A benchmark of `main` and `pr` by its metrics' log ratios, a round each. */
function measured(changes: Changes, confirm: Changes = {}): Evidence {
  const screen = rounds(changes, 'screen', 0)
  const fresh = rounds(confirm, 'confirm', screen.length)
  return evidence('x', {}, { samples: [...screen, ...fresh], secondsPerRound: 1 })
}

function rounds(changes: Changes, stage: Stage, first: number): RoundSample[] {
  const count = Math.max(0, ...Object.values(changes).map((all) => all.length))
  const figure = (i: number, isHead: boolean) =>
    Object.fromEntries(
      Object.entries(changes).flatMap(([metric, all]) => {
        const change = all[i]
        return change === undefined ? [] : [[metric, 100 * Math.exp(isHead ? change : 0)]]
      }),
    )
  return Array.from({ length: count }, (_, i) => {
    const arms = { main: figure(i, false), pr: figure(i, true) }
    const control = stage === 'confirm' ? { [controlLabel]: figure(i, false) } : {}
    return { round: first + i, stage, arms: { ...arms, ...control } }
  })
}

/** A run in which these metrics gate, for all benchmarks alike. */
function gatedBy(...names: readonly MetricName[]): Settings {
  const termsOf = (_: unknown, metric: MetricName): Terms => ({
    threshold: metricOf(metric).threshold ?? settings.threshold,
    gates: names.includes(metric),
    rule: null,
  })
  return { ...settings, termsOf }
}

function judged(all: readonly Evidence[], by: Settings = settings) {
  return judge({ evidence: all, settings: by, base: 'main', heads: ['pr'] })
}

function results(one: Evidence, by?: Settings): readonly Result[] {
  return judged([one], by).benchmarks[0]?.results ?? []
}

function verdict(one: Evidence, metric: MetricName, by?: Settings): string | undefined {
  return results(one, by).find((result) => result.metric === metric)?.verdict
}

function next(all: readonly Evidence[], by: Settings = settings) {
  const versions = { base: 'main', heads: ['pr'] }
  const time = { secondsLeft: 1000, jobs: 1, startUpSeconds: 0.1, roundsSoFar: 50 }
  return nextRounds({ evidence: all, settings: by, ...versions, ...time })
}

const quiet = around(0, 6)
const half = Math.log(1.5)

describe('a metric that does not gate', () => {
  const wasteful = measured({ time: quiet, allocated: around(half, 6, 0.001) })

  it('is judged on the rounds that there are, and shown', () => {
    expect(results(wasteful)).toMatchObject([
      { metric: 'time', gates: true, verdict: 'unchanged' },
      { metric: 'allocated', gates: false, verdict: 'regressed', threshold: 0.01 },
    ])
  })

  it('never changes the outcome, buys a round or warns', () => {
    expect(judged([wasteful]).outcome).toBe('passed')
    expect(next([wasteful])).toEqual({ kind: 'done' })
    const open = measured({ time: quiet, p99: around(0, 6, 0.4), cpu: [NaN, 0, 0, 0, 0, 0] })
    expect(judged([open])).toMatchObject({ outcome: 'passed', warnings: [] })
    expect(next([open])).toEqual({ kind: 'done' })
  })

  it('does not join the suspicions that are judged together', () => {
    const slow = { time: around(Math.log(1.1), 6) }
    const fresh = { time: around(Math.log(1.1), 10) }
    const alone = results(measured(slow, fresh))[0]?.change
    const noisy = { ...fresh, p99: around(half, 10), cpu: around(half, 10) }
    const beside = results(measured({ ...slow, p99: around(half, 6) }, noisy))[0]?.change
    expect(beside).toEqual(alone)
    expect(alone?.adjustedPValue).not.toBeNull()
  })

  it('has no adjusted p-value', () => {
    expect(results(wasteful)[1]?.change?.adjustedPValue).toBeNull()
  })

  it('improves and stays as it was by the same rules', () => {
    expect(verdict(measured({ time: quiet, cpu: around(-half, 6) }), 'cpu')).toBe('improved')
    expect(verdict(measured({ time: quiet, cpu: around(0, 6) }), 'cpu')).toBe('unchanged')
    expect(verdict(measured({ time: quiet, cpu: around(0.03, 6, 0.04) }), 'cpu')).toBe(
      'inconclusive',
    )
  })

  it('is no change below its threshold, however sure', () => {
    expect(verdict(measured({ time: quiet, p99: around(0.08, 20, 0.001) }), 'p99')).not.toBe(
      'regressed',
    )
  })
})

describe('a metric that gates', () => {
  const both = gatedBy('time', 'allocated')
  const changes = { time: quiet, allocated: around(half, 6, 0.001) }

  it('asks for fresh rounds on its own, and fails the run by them', () => {
    const suspected = measured(changes)
    const planned = next([suspected], both)
    expect(planned.kind === 'measure' ? planned.rounds[0] : null).toMatchObject({
      stage: 'confirm',
      control: true,
    })
    const confirmed = measured(changes, { time: around(0, 10), allocated: around(half, 10, 0.001) })
    expect(verdict(confirmed, 'allocated', both)).toBe('regressed')
    expect(verdict(confirmed, 'time', both)).toBe('unchanged')
    expect(judged([confirmed], both).outcome).toBe('regressed')
  })

  it('alone leaves the time without a say', () => {
    const slow = { time: around(half, 6), allocated: Array<number>(6).fill(0) }
    const only = gatedBy('allocated')
    expect(judged([measured(slow)], only).outcome).toBe('passed')
    expect(next([measured(slow)], only)).toEqual({ kind: 'done' })
  })
})

describe('values that do not vary', () => {
  it.each<MetricName>(['time', 'cpu', 'p99', 'allocated'])('of %s are unchanged', (metric) => {
    const constant = Array<number>(6).fill(0)
    const one = measured({ time: quiet, [metric]: constant })
    for (const by of [settings, gatedBy(metric)]) {
      expect(verdict(one, metric, by)).toBe('unchanged')
      expect(results(one, by).find((result) => result.metric === metric)).toMatchObject({
        change: { ratio: 1, low: 1, high: 1 },
        mde: 0,
      })
    }
  })

  it('but all by the same are changed', () => {
    const tied = Array<number>(6).fill(half)
    const fresh = Array<number>(10).fill(half)
    expect(verdict(measured({ time: quiet, allocated: tied }), 'allocated')).toBe('regressed')
    const confirmed = measured({ allocated: tied }, { allocated: fresh })
    expect(verdict(confirmed, 'allocated', gatedBy('allocated'))).toBe('regressed')
  })

  it('at zero on both sides are unchanged', () => {
    const nothing = { allocated: 0, time: 1 }
    const samples = quiet.map((_, round): RoundSample => {
      return { round, stage: 'screen', arms: { main: nothing, pr: nothing } }
    })
    expect(verdict(evidence('x', {}, { samples }), 'allocated')).toBe('unchanged')
  })
})

describe('a metric that is missing', () => {
  it('in both arms has no result, and where it should gate a warning says so', () => {
    const one = measured({ time: quiet })
    expect(results(one).map(({ metric }) => metric)).toEqual(['time'])
    expect(judged([one]).warnings).toEqual([])
    const { benchmarks, warnings, outcome } = judged([one], gatedBy('time', 'p99'))
    expect(benchmarks[0]?.results.map(({ metric }) => metric)).toEqual(['time'])
    expect(warnings).toMatchObject([{ code: 'metric-missing' }])
    expect(outcome).toBe('passed')
  })

  it('and all that gates leaves nothing compared, and never passes in silence', () => {
    const one = measured({ time: quiet })
    const { benchmarks, warnings, outcome } = judged([one], gatedBy('p99'))
    expect(benchmarks[0]?.results).toMatchObject([
      { metric: 'time', gates: false },
      { metric: 'p99', gates: true, verdict: 'inconclusive', change: null },
    ])
    expect(warnings.map(({ code }) => code)).toEqual(['metric-missing'])
    expect(outcome).toBe('incomparable')
    expect(next([one], gatedBy('p99'))).toEqual({ kind: 'done' })
  })

  it('in one arm is a failure of that version where it gates, with a warning that names it', () => {
    const lopsided = quiet.map((_, round): RoundSample => {
      return { round, stage: 'screen', arms: { main: { time: 1, p99: 1 }, pr: { time: 1 } } }
    })
    const one = evidence('x', {}, { samples: lopsided })
    const { warnings } = judged([one], gatedBy('time', 'p99'))
    expect(verdict(one, 'p99', gatedBy('time', 'p99'))).toBe('errored')
    expect(judged([one], gatedBy('time', 'p99')).outcome).toBe('errored')
    expect(warnings).toMatchObject([{ code: 'unusable-figures', metric: 'p99' }])
    expect(next([one], gatedBy('time', 'p99'))).toEqual({ kind: 'done' })
    expect(judged([one])).toMatchObject({ outcome: 'passed', warnings: [] })
  })

  it.each([NaN, Infinity, -Infinity])('or %s in some rounds only leaves those out', (bad) => {
    const cpu = [...around(0, 10), bad]
    const one = measured({ time: around(0, 11), cpu })
    expect(verdict(one, 'cpu')).toBe('unchanged')
    expect(verdict(one, 'cpu', gatedBy('cpu'))).toBe('unchanged')
  })
})

it('shows a failing benchmark once, under the first metric that gates', () => {
  const one = evidence('x', {}, { versions: ['main'], failures: [failure('pr')] })
  expect(results(one, gatedBy('p99', 'allocated'))).toMatchObject([
    { metric: 'p99', gates: true, verdict: 'errored' },
  ])
})

it('gives a new benchmark a result for each metric that it has', () => {
  const samples: RoundSample[] = [{ round: 0, stage: 'screen', arms: { pr: { time: 1, cpu: 2 } } }]
  const one = evidence('x', {}, { versions: ['pr'], samples })
  expect(results(one)).toMatchObject([
    { metric: 'time', verdict: 'new', values: { head: 1 } },
    { metric: 'cpu', verdict: 'new', values: { head: 2 }, gates: false },
  ])
})

describe('a rule', () => {
  const ruled = (terms: Partial<Terms>): Settings => {
    const without = { threshold: 0.05, gates: true }
    return {
      ...settings,
      termsOf: (_, metric) => {
        if (metric !== 'time') return { threshold: 0.05, gates: terms.gates === false, rule: null }
        return { ...without, ...terms, rule: { benchmark: 'x*', without } }
      },
    }
  }
  const slow = measured({ time: around(0.08, 6) }, { time: around(0.08, 10) })

  it('with a wider threshold makes a slowdown harmless, and is named', () => {
    expect(verdict(slow, 'time', ruled({ threshold: 0.2 }))).toBe('unchanged')
    expect(results(slow, ruled({ threshold: 0.2 }))[0]).toMatchObject({
      rule: 'x*',
      threshold: 0.2,
    })
  })

  it('that makes no difference is not named', () => {
    expect(results(slow, ruled({ threshold: 0.06 }))[0]?.rule).toBeNull()
    expect(results(measured({ time: quiet }), ruled({ gates: false }))[0]?.rule).toBeNull()
  })

  it('by which a slowdown no longer counts is named', () => {
    const by = ruled({ gates: false })
    const one = measured(
      { time: around(0.08, 6), cpu: quiet },
      { time: around(0.08, 10), cpu: around(0, 10) },
    )
    expect(results(one, by)[0]).toMatchObject({ verdict: 'regressed', gates: false, rule: 'x*' })
    expect(judged([one], by).outcome).toBe('passed')
  })
})
