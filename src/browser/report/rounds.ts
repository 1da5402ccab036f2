import { controlLabel, metricOf } from '../../model/index.ts'
import type { MetricName, RoundSample, Stage } from '../../model/index.ts'

/** One round's figures of one metric, and what they say of the change. */
export interface Round {
  readonly round: number
  readonly stage: Stage
  /** In the metric's base unit; null without a figure. */
  readonly base: number | null
  readonly head: number | null
  readonly control: number | null
  /** head / base and control / base, turned so that above 1 is worse; null where there is no ratio. */
  readonly change: number | null
  readonly noise: number | null
}

/** @param base null where there is none to compare with */
export function roundsOf(
  samples: readonly RoundSample[],
  metric: MetricName,
  base: string | null,
  head: string,
): readonly Round[] {
  const { better } = metricOf(metric)
  const ratio = (from: number | null, to: number | null): number | null => {
    if (from === null || to === null || from <= 0 || to <= 0) return null
    return better === 'lower' ? to / from : from / to
  }
  return samples
    .map(({ round, stage, arms }): Round => {
      const figure = (arm: string | null): number | null =>
        arm === null ? null : (arms[arm]?.[metric] ?? null)
      const [before, after, again] = [figure(base), figure(head), figure(controlLabel)]
      return {
        round,
        stage,
        base: before,
        head: after,
        control: again,
        change: ratio(before, after),
        noise: ratio(before, again),
      }
    })
    .filter((one) => one.base !== null || one.head !== null)
    .toSorted((a, b) => a.round - b.round)
}
