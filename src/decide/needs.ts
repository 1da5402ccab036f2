import type { EitherEvidence, Evidence, Pace, Stage } from '../model/index.ts'
import { limitStandings } from './budgets.ts'
import { expectations, type Expectation } from './expectation.ts'
import type { Sharing, Situation } from './situation.ts'
import { judgedPairings, workingVersions } from './pairing.ts'
import { rolesOf, type Role } from './roles.ts'
import { controlRounds, fewestRounds, figureRounds, urgentRounds } from './schedule.ts'
import type { Open, Standing } from './standing.ts'
import { standings } from './standings.ts'
import { runsSameCode } from './untouched.ts'

/** Rounds that one benchmark wants, and what they cost. */
export interface Need {
  readonly evidence: EitherEvidence
  /** How its suite shares the time and the machine. */
  readonly sharing: Sharing
  readonly stage: Stage
  readonly control: boolean
  /** To its next look. */
  readonly rounds: number
  readonly urgency: Urgency
  readonly isStarted: boolean
  /** The smaller, the more urgent among needs of the same urgency. */
  readonly rank: number
  /** Left out for the first. */
  readonly pace?: Pace
  /** What one round takes; it is an assumption where `isMeasured` is false. */
  readonly secondsPerRound: number
  readonly isMeasured: boolean
}

/** Most urgent first. */
export const urgencies = ['trial', 'confirm', 'first-look', 'screen', 'extend', 'figure'] as const

export type Urgency = (typeof urgencies)[number]

type OwnNeed = Omit<Need, 'sharing'>

const usualSharing: Sharing = { priority: 0, alone: false, together: false }

/** What every benchmark wants, in no order of importance: a suite's benchmarks in the suite's own order. */
export function needs(situation: Situation): Need[] {
  const { evidence, pairs = [], settings, base, heads } = situation
  const roleOf = rolesOf(situation)
  const measured = evidence.filter((one) => roleOf(one) !== 'left')
  const standing = standings(
    evidence.map((one) => judgedPairings(one, { base, heads }, settings)),
    settings,
    false,
  )
  const expected = expectations([...measured, ...pairs], situation)
  const missing = missingForLimits(situation)
  const ofBenchmarks = evidence.map((one, i) => {
    const role = roleOf(one)
    if (one.kind !== 'measured' || role === 'left') return null
    const wanting = standingIn(role, standing[i] ?? [], situation)
    return (
      needOf(one, role, wanting, situation, expected(one)) ??
      limitNeed(one, missing.get(one) ?? 0, expected(one))
    )
  })
  const ofPairs = pairs.map((one) => limitNeed(one, missing.get(one) ?? 0, expected(one)))
  return [...ofBenchmarks, ...ofPairs].flatMap((need) => {
    if (need === null) return []
    const sharing = situation.sharingOf?.(need.evidence.benchmark.suite) ?? usualSharing
    return [{ ...need, sharing }]
  })
}

/** What buys rounds: of several heads, one that cannot reach the change buys none beside those that can. */
function standingIn(
  role: Role,
  all: readonly Standing[],
  { reach }: Situation,
): readonly Standing[] {
  if (role === 'control' || reach !== 'auto') return all
  return all.filter(({ pairing }) => !runsSameCode(pairing))
}

/**
 * Rounds until the next look at one of the limits. Those of later tiers buy none, but for the first look at a pair:
 * nothing else would measure it.
 */
function missingForLimits(situation: Situation): ReadonlyMap<EitherEvidence, number> {
  const fewest = new Map<EitherEvidence, number>()
  for (const { report, sources } of limitStandings(situation, false)) {
    for (const { evidence, missing } of sources) {
      const isWanted =
        report.gates || (evidence.kind === 'pair' && report.figures.length < fewestRounds)
      if (missing > 0 && isWanted) {
        fewest.set(evidence, Math.min(missing, fewest.get(evidence) ?? missing))
      }
    }
  }
  return fewest
}

/** What is still to be known of a benchmark that needs no comparing any more, or of a pair. */
function limitNeed(
  evidence: EitherEvidence,
  missing: number,
  { turn, pace, secondsPerRound, isMeasured }: Expectation,
): OwnNeed | null {
  if (missing === 0) return null
  const isFirst = taken(evidence, 'screen') < fewestRounds
  return {
    evidence,
    stage: taken(evidence, 'confirm') > 0 ? 'confirm' : 'screen',
    control: false,
    rounds: missing,
    urgency: isFirst ? 'screen' : 'extend',
    isStarted: evidence.samples.length > 1,
    rank: turn,
    ...(pace !== undefined && { pace }),
    secondsPerRound,
    isMeasured,
  }
}

function needOf(
  evidence: Evidence,
  role: Role,
  standing: readonly Standing[],
  { base }: Situation,
  expected: Expectation,
): OwnNeed | null {
  if (standing.length === 0) return figure(evidence, base, expected)
  const isControl = role === 'control'
  if (isControl && evidence.samples.length >= controlRounds) return null
  const open = standing.map(({ state }) => state).filter((state) => state.kind === 'open')
  for (const want of ['confirm', 'screen', 'extend'] as const) {
    const wanting = open.filter((state) => state.want === want)
    if (wanting.length > 0) return needFor(evidence, want, wanting, expected, isControl)
  }
  return null
}

function needFor(
  evidence: Evidence,
  want: Open['want'],
  open: readonly Open[],
  { turn, secondsWithControl, ...expected }: Expectation,
  isControl: boolean,
): OwnNeed {
  const rounds = evidence.samples.length
  const isConfirming = want === 'confirm' || taken(evidence, 'confirm') > 0
  const secondsPerRound = isConfirming ? secondsWithControl : expected.secondsPerRound
  // No verdict waits for what cannot have changed.
  const isLate = isControl || rounds >= urgentRounds
  return {
    ...expected,
    evidence,
    // Once a benchmark is under suspicion, all its rounds are for it.
    stage: isConfirming ? 'confirm' : 'screen',
    control: isConfirming,
    rounds: Math.min(...open.map(({ missing }) => missing)),
    urgency: rounds < fewestRounds ? 'first-look' : isLate ? 'extend' : want,
    // The one round by which a benchmark's duration is learnt does not count.
    isStarted: rounds > 1,
    rank: want === 'confirm' ? Math.min(...open.map(({ rank }) => rank)) : turn,
    secondsPerRound,
  }
}

function taken({ samples }: EitherEvidence, stage: Stage): number {
  return samples.filter((sample) => sample.stage === stage).length
}

/**
 * Of a benchmark with nothing to compare, the report still shows figures; and what failed in one version is tried in
 * the others alone, to tell whether it fails there as well.
 */
function figure(
  evidence: Evidence,
  base: string | null,
  { turn, pace, secondsPerRound, isMeasured }: Expectation,
): OwnNeed | null {
  const working = workingVersions(evidence)
  const wanted = base === null ? fewestRounds : figureRounds
  const alone = evidence.samples.filter(({ arms }) =>
    Object.keys(arms).every((label) => working.includes(label)),
  )
  if (alone.length >= wanted || working.length === 0) return null
  return {
    evidence,
    stage: 'screen',
    control: false,
    rounds: wanted - alone.length,
    urgency: evidence.failures.length > 0 ? 'trial' : 'figure',
    isStarted: alone.length > 0,
    rank: turn,
    ...(pace !== undefined && { pace }),
    secondsPerRound,
    isMeasured,
  }
}
