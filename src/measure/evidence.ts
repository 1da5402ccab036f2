import type { Evidence } from '../model/index.ts'
import { controlLabel } from '../model/index.ts'
import type { RoundResult } from './round.ts'

/** The evidence with a round's findings added. */
export function addRound(evidence: readonly Evidence[], result: RoundResult): Evidence[] {
  const { plan, figures, seconds, failures } = result
  return evidence.map((each) => {
    const { id } = each.benchmark
    const arms = figures.get(id)
    const failed = failures
      .filter((failure) => failure.id === id)
      .map(({ arm, message }) => ({
        benchmark: each.benchmark,
        version: versionOf(arm, each),
        message,
      }))
    if (arms === undefined && failed.length === 0) return each
    const sample = arms === undefined ? [] : [{ round: plan.round, stage: plan.stage, arms }]
    return {
      ...each,
      samples: [...each.samples, ...sample],
      failures: [...each.failures, ...failed],
      secondsPerRound: smoothed(each.secondsPerRound, seconds.get(id)),
    }
  })
}

/** The control runs the base. */
function versionOf(arm: string | null, { versions }: Evidence): string | null {
  return arm === controlLabel ? (versions[0] ?? null) : arm
}

/** The longest so far, because a plan must fit: a control arm makes a round longer. */
function smoothed(before: number | null, now: number | undefined): number | null {
  return now === undefined ? before : Math.max(before ?? 0, now)
}
