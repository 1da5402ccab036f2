import {
  controlLabel,
  keptFigures,
  type EitherEvidence,
  type Evidence,
  type Gait,
  type Interference,
  type Measured,
  type PairEvidence,
  type RedoneRound,
} from '../model/index.ts'
import type { Aside } from './asides.ts'
import type { RoundFailure } from './failures.ts'
import { isDisturbed } from './interference.ts'
import type { RoundResult } from './round.ts'
import { redo } from './settings.ts'
import type { Traffic } from './traffic.ts'

/** All that a run has measured so far. */
export interface Findings {
  readonly evidence: readonly Evidence[]
  /** The evidence of benchmarks that are measured in turns with another one. */
  readonly pairs: readonly PairEvidence[]
  readonly rounds: number
  /** The rounds that count for nothing, since something outside the figures spoilt them, and why. */
  readonly redone: readonly RedoneRound[]
  /** What disturbed the rounds that count, in time order: it tells what is usual on this machine. */
  readonly interference: readonly Interference[]
  /** What servers were asked and answered, in every round, whether it counts or not. */
  readonly traffic: readonly Traffic[]
  /** What was seen beside the figures, in every round. */
  readonly asides: readonly Aside[]
  /** What a round takes beside its benchmarks: starting processes, loading the suite. Null before the first. */
  readonly startUpSeconds: number | null
}

export function noFindings(
  evidence: readonly Evidence[],
  pairs: readonly PairEvidence[] = [],
): Findings {
  return {
    evidence,
    pairs,
    rounds: 0,
    redone: [],
    interference: [],
    traffic: [],
    asides: [],
    startUpSeconds: null,
  }
}

/**
 * The findings with a round's added.
 *
 * What is measured again is only left out here: its benchmarks still lack the round, and it will be planned once more.
 */
export function addRound(findings: Findings, result: RoundResult): Findings {
  const { round } = result.plan
  const { interference } = result
  const isRedone = isDisturbed(interference, findings.interference) && mayRedo(findings)
  const excused = result.failures.filter((failure) => isExcused(failure, findings))
  const counted: RoundResult = {
    ...result,
    figures: isRedone ? new Map() : result.figures,
    failures: result.failures.filter((failure) => !excused.includes(failure)),
  }
  return {
    evidence: findings.evidence.map((each) => addTo(each, counted)),
    pairs: findings.pairs.map((each) => addTo(each, counted)),
    rounds: findings.rounds + 1,
    redone: [
      ...findings.redone,
      ...(isRedone ? [{ kind: 'disturbed', round, interference } as const] : []),
      ...excused.map((failure) => ({ kind: 'died', round, failure }) as const),
    ],
    interference: isRedone ? findings.interference : [...findings.interference, interference],
    traffic: [...findings.traffic, ...(result.traffic ?? [])],
    asides: [...findings.asides, ...(result.asides ?? [])],
    startUpSeconds: smoothed(findings.startUpSeconds, result.startUpSeconds),
  }
}

function mayRedo({ redone, rounds }: Findings): boolean {
  const disturbed = redone.filter(({ kind }) => kind === 'disturbed').length
  return disturbed + 1 <= redo.mostShare * (rounds + 1)
}

/** A process that ends in a benchmark which ran before is given another chance, once or in a fifth of its rounds. */
function isExcused({ id, died }: RoundFailure, { evidence, pairs, redone }: Findings): boolean {
  const all: readonly EitherEvidence[] = [...evidence, ...pairs]
  const samples = all.find(({ benchmark }) => benchmark.id === id)?.samples.length ?? 0
  if (!died || samples === 0) return false
  const deaths = redone.filter((each) => each.kind === 'died' && each.failure.id === id).length
  return deaths + 1 <= Math.max(1, redo.mostShare * (samples + deaths + 1))
}

function addTo<E extends EitherEvidence>(
  evidence: E,
  { plan, figures, seconds, gaits, failures }: RoundResult,
): E {
  const { id } = evidence.benchmark
  const arms = figures.get(id)
  const failed = failures.filter((failure) => failure.id === id)
  if (arms === undefined && failed.length === 0) return evidence
  const versionOf = (arm: string | null): string | null =>
    arm === controlLabel ? (evidence.versions[0] ?? null) : arm // the control runs the base
  const failing = failed.map(({ arm, message }) => ({
    benchmark: evidence.benchmark,
    version: versionOf(arm),
    message,
  }))
  return {
    ...evidence,
    samples: [
      ...evidence.samples,
      ...(arms === undefined ? [] : [{ round: plan.round, stage: plan.stage, arms: kept(arms) }]),
    ],
    ...gaitsOf(evidence, gaits?.get(id)),
    // What fails in one version is tried alone in the others, to tell whether it fails there as well.
    versions: evidence.versions.filter((label) =>
      failing.every(({ version }) => version !== null && version !== label),
    ),
    failures: [...evidence.failures, ...failing],
    secondsPerRound: longest(evidence.secondsPerRound, keptSeconds(seconds.get(id))),
  }
}

function kept(arms: Readonly<Record<string, Measured>>): Readonly<Record<string, Measured>> {
  return Object.fromEntries(
    Object.entries(arms).map(([label, measured]) => [label, keptFigures(measured)]),
  )
}

function gaitsOf(
  { gaits = [] }: EitherEvidence,
  gait: Gait | undefined,
): Pick<EitherEvidence, 'gaits'> {
  return gait === undefined ? {} : { gaits: [...gaits, gait] }
}

/** With four significant digits: all that is planned and told by them is told by what a report has of them. */
function keptSeconds(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : Number(seconds.toPrecision(4))
}

/** The longest so far, because a plan must fit: a control arm makes a round longer. */
function longest(before: number | null, now: number | undefined): number | null {
  return now === undefined ? before : Math.max(before ?? 0, now)
}

function smoothed(before: number | null, now: number): number {
  return before === null ? now : 0.75 * before + 0.25 * now
}
