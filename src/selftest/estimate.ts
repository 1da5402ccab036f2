import type { Verdict } from '../model/index.ts'
import { deriveSeed, random } from '../stats/index.ts'
import { drawSuite, type Drawn } from './draw.ts'
import { extras, type Extra } from './extras.ts'
import type { Pool } from './pool.ts'
import { rateOf, type Rate } from './rate.ts'

/** How the gate does at one threshold. */
export interface AtThreshold {
  /** A fraction. */
  readonly threshold: number
  /** `regressed` or `suspected` where nothing changed: of all benchmarks, and of all runs of the suite. */
  readonly falseAlarms: { readonly ofBenchmarks: Rate; readonly ofRuns: Rate }
  readonly found: readonly ExtraFound[]
  /** How many rounds a benchmark without a change takes, on average. */
  readonly rounds: number
  /** How long a run of the suite without a change takes, on average. */
  readonly secondsPerRun: number
}

/** What became of benchmarks that truly were slower. */
export interface ExtraFound {
  readonly extra: Extra
  /** `regressed` or `suspected`, which fails a job as well: null where no benchmark could be given the extra work. */
  readonly regressed: Rate | null
  /** `unchanged`: a mistake where the extra work is at least the threshold. */
  readonly unchanged: Rate | null
  /** How many rounds such a benchmark takes, on average. */
  readonly rounds: number | null
}

export interface EstimateRequest {
  readonly pools: readonly Pool[]
  readonly thresholds: readonly number[]
  readonly alpha: number
  readonly seed: number
  readonly jobs: number
  readonly startUpSeconds: number
  /** Suites to draw for each figure. */
  readonly suites: number
}

/** The gate's error rates on these rounds, in the thresholds' order. */
export function estimate(request: EstimateRequest): AtThreshold[] {
  return request.thresholds.map((threshold, i) => {
    const seed = deriveSeed(request.seed, i)
    const same = draws(0, threshold, seed, request)
    const decisions = same.flat()
    const alarmed = same.filter((suite) => suite.some(({ decision }) => isAlarm(decision.verdict)))
    const seconds = sum(decisions.map(({ decision }) => decision.seconds)) / request.jobs
    return {
      threshold,
      falseAlarms: {
        ofBenchmarks: rateAmong(decisions, ...alarms),
        ofRuns: rateOf(alarmed.length, same.length, independentSuites(decisions)),
      },
      found: extras.map((extra) => foundAt(extra, threshold, seed, request)),
      rounds: meanRounds(decisions),
      secondsPerRun: seconds / Math.max(1, same.length),
    }
  })
}

function foundAt(
  extra: Extra,
  threshold: number,
  seed: number,
  request: EstimateRequest,
): ExtraFound {
  const all = draws(extra, threshold, seed, request).flat()
  const slower = all.filter((each) => each.extra === extra)
  if (slower.length === 0) return { extra, regressed: null, unchanged: null, rounds: null }
  return {
    extra,
    regressed: rateAmong(slower, ...alarms),
    unchanged: rateAmong(slower, 'unchanged'),
    rounds: meanRounds(slower),
  }
}

function draws(
  extra: Extra,
  threshold: number,
  seed: number,
  { pools, alpha, jobs, startUpSeconds, suites }: EstimateRequest,
): Drawn[][] {
  const chance = random(deriveSeed(seed, Math.round(extra * 100)))
  const settings = { threshold, alpha, seed }
  const conditions = { settings, jobs, startUpSeconds, maxSeconds: Infinity }
  return Array.from({ length: suites }, () =>
    drawSuite(pools, { size: null, extra }, conditions, chance),
  ).filter((suite) => suite !== null)
}

/** Verdicts that fail a job by default. */
export const alarms = ['regressed', 'suspected'] as const satisfies readonly Verdict[]

export function isAlarm(verdict: Verdict): boolean {
  return alarms.some((alarm) => alarm === verdict)
}

/** How often decisions came out so, bounded by how many of them the pools' rounds make without a repetition. */
export function rateAmong(drawn: readonly Drawn[], ...verdicts: readonly Verdict[]): Rate {
  const events = drawn.filter(({ decision }) => verdicts.includes(decision.verdict)).length
  const byPool = [...Map.groupBy(drawn, ({ pool }) => pool).values()]
  return rateOf(events, drawn.length, sum(byPool.map(decisionsIn)))
}

/** A run takes rounds of every pool: there are as many runs as the average pool has decisions. */
export function independentSuites(drawn: readonly Drawn[]): number {
  const byPool = [...Map.groupBy(drawn, ({ pool }) => pool).values()]
  return sum(byPool.map(decisionsIn)) / Math.max(1, byPool.length)
}

/** How many decisions one pool's rounds make, each taken once. */
function decisionsIn(ofPool: readonly Drawn[]): number {
  const [first] = ofPool
  const rounds = first?.pool.rounds.get(first.extra)?.length ?? 0
  return rounds / Math.max(1, meanRounds(ofPool))
}

export function meanRounds(drawn: readonly Drawn[]): number {
  return sum(drawn.map(({ decision }) => decision.rounds)) / Math.max(1, drawn.length)
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
