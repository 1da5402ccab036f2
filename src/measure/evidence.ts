import type { Evidence } from '../model/index.ts'
import { controlLabel } from '../model/index.ts'
import type { RoundResult } from './round.ts'

/** All that a run has measured so far. */
export interface Findings {
  readonly evidence: readonly Evidence[]
  readonly rounds: number
  /** What a round takes beside its benchmarks: starting processes, loading the suite. Null before the first. */
  readonly startUpSeconds: number | null
}

/** The findings with a round's added. */
export function addRound(
  { evidence, rounds, startUpSeconds }: Findings,
  result: RoundResult,
): Findings {
  return {
    evidence: evidence.map((each) => addTo(each, result)),
    rounds: rounds + 1,
    startUpSeconds: smoothed(startUpSeconds, result.startUpSeconds),
  }
}

function addTo(evidence: Evidence, { plan, figures, seconds, failures }: RoundResult): Evidence {
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
      ...(arms === undefined ? [] : [{ round: plan.round, stage: plan.stage, arms }]),
    ],
    // What fails in one version is tried alone in the others, to tell whether it fails there as well.
    versions: evidence.versions.filter((label) =>
      failing.every(({ version }) => version !== null && version !== label),
    ),
    failures: [...evidence.failures, ...failing],
    secondsPerRound: longest(evidence.secondsPerRound, seconds.get(id)),
  }
}

/** The longest so far, because a plan must fit: a control arm makes a round longer. */
function longest(before: number | null, now: number | undefined): number | null {
  return now === undefined ? before : Math.max(before ?? 0, now)
}

function smoothed(before: number | null, now: number): number {
  return before === null ? now : 0.75 * before + 0.25 * now
}
