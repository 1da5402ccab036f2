/** The gate's loop against benchmarks whose truth is known: no process, no clock, the same on every machine. */
import { judge, nextRounds, type Judgement } from '../../src/decide/index.ts'
import {
  benchmark,
  controlLabel,
  type Evidence,
  type RoundPlan,
  type RoundSample,
} from '../../src/model/index.ts'
import { random, type Random } from '../../src/stats/index.ts'
import { normal } from './normal.ts'

/** A benchmark as it truly is. */
export interface Truth {
  /** log ratio of head to base. */
  readonly change: number
  /** Standard deviation of a round's observation. */
  readonly spread: number
  /** log ratio of control to base: how crooked the rounds are. */
  readonly controlBias?: number
  /** Of one round of base and head. */
  readonly seconds?: number
}

export interface Conditions {
  readonly threshold: number
  readonly seed: number
  readonly alpha?: number
  readonly maxSeconds?: number
  readonly jobs?: number
  /** Share of rounds in which the noise is five times as large. */
  readonly outliers?: number
  /** Seconds that a round really takes beside its benchmarks. */
  readonly startUp?: number
  /** Benchmark files over which the benchmarks are spread. */
  readonly suites?: number
}

export interface Run {
  readonly judgement: Judgement
  readonly evidence: readonly Evidence[]
  readonly calls: number
  readonly seconds: number
}

/** Runs the gate's loop against benchmarks whose truth is known. */
export function simulate(truths: readonly Truth[], conditions: Conditions): Run {
  const {
    threshold,
    seed,
    alpha = 0.05,
    maxSeconds = Infinity,
    jobs = 2,
    suites = 1,
    startUp = 0.3,
  } = conditions
  const chance = random(seed)
  const settings = { threshold, alpha, seed }
  let evidence = truths.map((_, i) => blank(i, i % suites))
  let seconds = 0
  let rounds = 0
  for (let calls = 1; ; calls++) {
    const next = nextRounds({
      evidence,
      settings,
      base: 'base',
      heads: ['head'],
      secondsLeft: maxSeconds - seconds,
      jobs,
      startUpSeconds: rounds === 0 ? null : startUp,
      roundsSoFar: rounds,
    })
    if (next.kind === 'done') {
      const judgement = judge({ evidence, settings, base: 'base', heads: ['head'] })
      return { judgement, evidence, calls, seconds }
    }
    rounds += next.rounds.length
    seconds += makespan(next.rounds, truths, conditions)
    evidence = measured(evidence, next.rounds, truths, conditions, chance)
  }
}

function indexOf(id: string): number {
  return Number(id.split('#')[1])
}

function blank(i: number, suite: number): Evidence {
  return {
    kind: 'measured',
    benchmark: benchmark(`${suite}.bench.js`, '', `#${i}`),
    versions: ['base', 'head'],
    samples: [],
    failures: [],
    secondsPerRound: null,
  }
}

function measured(
  evidence: readonly Evidence[],
  plans: readonly RoundPlan[],
  truths: readonly Truth[],
  { outliers = 0 }: Conditions,
  chance: Random,
): Evidence[] {
  const fresh = new Map<string, RoundSample[]>()
  for (const plan of plans) {
    for (const id of plan.benchmarks) {
      const truth = truths[indexOf(id)]
      if (truth === undefined) throw new Error(`no truth of ${id}`)
      const samples = fresh.get(id) ?? []
      samples.push(sample(plan, truth, outliers, chance))
      fresh.set(id, samples)
    }
  }
  return evidence.map((one, i) => {
    const samples = fresh.get(one.benchmark.id)
    if (samples === undefined) return one
    const secondsPerRound = truths[i]?.seconds ?? 1
    return { ...one, samples: [...one.samples, ...samples], secondsPerRound }
  })
}

/** Each arm has noise of its own, so that an observation's spread is the truth's. */
function sample(plan: RoundPlan, truth: Truth, outliers: number, chance: Random): RoundSample {
  const size = (): number => (chance.uniform() < outliers ? 5 : 1) * (truth.spread / Math.SQRT2)
  const time = (log: number): { time: number } => ({
    time: 1e-6 * Math.exp(log + size() * normal(chance)),
  })
  const arms = { base: time(0), head: time(truth.change) }
  const control = plan.control ? { [controlLabel]: time(truth.controlBias ?? 0) } : {}
  return { round: plan.round, stage: plan.stage, arms: { ...arms, ...control } }
}

function makespan(
  plans: readonly RoundPlan[],
  truths: readonly Truth[],
  { jobs = 2, startUp = 0.3 }: Conditions,
): number {
  const busy = Array.from({ length: jobs }, () => 0)
  for (const plan of plans) {
    const job = busy.indexOf(Math.min(...busy))
    const arms = plan.control ? 1.5 : 1
    const seconds = plan.benchmarks.reduce(
      (sum, id) => sum + (truths[indexOf(id)]?.seconds ?? 1),
      0,
    )
    busy[job] = (busy[job] ?? 0) + seconds * arms + startUp
  }
  return Math.max(...busy)
}
