import { judge, nextRounds, type Settings } from '../decide/index.ts'
import { controlLabel, type Evidence, type RoundPlan, type RoundSample } from '../model/index.ts'
import type { Verdict } from '../model/index.ts'
import type { PooledRound } from './pool.ts'

/** A benchmark of a replayed suite: its rounds in the order in which they are dealt. */
export type Hand = readonly PooledRound[]

export interface ReplayConditions {
  readonly settings: Settings
  readonly jobs: number
  /** The suite's time cap; may be infinite. */
  readonly maxSeconds: number
  /** What starting the processes of a round takes. */
  readonly startUpSeconds: number
}

/** What the gate would have said of one benchmark, and at what cost. */
export interface Decision {
  readonly verdict: Verdict
  readonly rounds: number
  /** How long processes measured it. */
  readonly seconds: number
}

/**
 * The gate's own loop over rounds that were really measured: each is dealt at most once, and a benchmark that has none
 * left is judged by those it had.
 *
 * @returns in the hands' order
 */
export function replay(hands: readonly Hand[], conditions: ReplayConditions): Decision[] {
  const { settings, jobs, maxSeconds, startUpSeconds } = conditions
  const table = hands.map((hand, i) => seat(hand, i))
  let busySeconds = 0
  let roundsSoFar = 0
  for (;;) {
    const open = table.filter(({ hand, evidence }) => evidence.samples.length < hand.length)
    const secondsLeft = maxSeconds - busySeconds / jobs
    const evidence = open.map((each) => each.evidence)
    const run = { evidence, settings, ...versions, jobs, startUpSeconds, roundsSoFar }
    const next = nextRounds({ ...run, secondsLeft })
    if (next.kind === 'done') break
    roundsSoFar += next.rounds.length
    for (const plan of next.rounds) busySeconds += deal(plan, table, startUpSeconds)
  }
  const { benchmarks } = judge({
    evidence: table.map(({ evidence }) => evidence),
    settings,
    ...versions,
  })
  return table.map(({ evidence, seconds }, i) => {
    const timed = benchmarks[i]?.results.find(({ metric }) => metric === 'time')
    return {
      verdict: timed?.verdict ?? 'inconclusive',
      rounds: evidence.samples.length,
      seconds,
    }
  })
}

const versions = { base: 'base', heads: ['head'] }

interface Seat {
  readonly hand: Hand
  evidence: Evidence
  seconds: number
}

function seat(hand: Hand, place: number): Seat {
  const benchmark = { id: String(place), suite: 'replay', name: String(place) }
  const labels = ['base', 'head']
  const none = { samples: [], failures: [], secondsPerRound: null }
  const evidence = { kind: 'measured', benchmark, versions: labels, ...none } as const
  return { hand, evidence, seconds: 0 }
}

/** Gives each benchmark of the plan its next round. @returns the seconds that it took */
function deal(plan: RoundPlan, table: readonly Seat[], startUpSeconds: number): number {
  const arms = plan.control ? 3 : 2
  let total = 0
  for (const id of plan.benchmarks) {
    const place = table[Number(id)]
    const round = place?.hand[place.evidence.samples.length]
    if (place === undefined || round === undefined) continue
    const { evidence } = place
    const seconds = arms * round.secondsPerArm
    place.evidence = {
      ...evidence,
      samples: [...evidence.samples, sampleOf(plan, round)],
      secondsPerRound: Math.max(evidence.secondsPerRound ?? 0, seconds),
    }
    const withStart = seconds + startUpSeconds / plan.benchmarks.length
    place.seconds += withStart
    total += withStart
  }
  return total
}

/** Without a control of its own a round cannot be vetoed by it: rounds of no change alarm rather more often so. */
function sampleOf({ round, stage, control }: RoundPlan, drawn: PooledRound): RoundSample {
  const { base, head } = drawn
  const arms = { base, head }
  return {
    round,
    stage,
    arms: control && drawn.control !== null ? { ...arms, [controlLabel]: drawn.control } : arms,
  }
}
