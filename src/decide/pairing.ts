import { observe, type Observation, type Observed } from '../compare/index.ts'
import { controlLabel, metrics, type Evidence, type MetricName } from '../model/index.ts'

/** One head against the base on one metric of one benchmark: what gets a verdict. */
export interface Pairing extends Observed {
  readonly evidence: Evidence
  readonly head: string
  readonly metric: MetricName
}

/** Every metric is a pairing of its own. */
export const metricNames = Object.keys(metrics).filter((name): name is MetricName => name in metrics)

/** The benchmark's pairings: those heads that have it, where the base has it as well. */
export function pairings(
  evidence: Evidence,
  base: string | null,
  heads: readonly string[],
): Pairing[] {
  if (base === null || !evidence.versions.includes(base)) return []
  return heads
    .filter((head) => evidence.versions.includes(head))
    .flatMap((head) =>
      metricNames.map((metric) => ({
        evidence,
        head,
        metric,
        ...observe(evidence.samples, { base, head }, metric),
      })),
    )
}

/** The bare log ratios, for the statistics. */
export function changesOf(observations: readonly Observation[]): number[] {
  return observations.map(({ change }) => change)
}

/** Of the rounds that were run, those with a figure that no ratio can be made of. */
export function unusableShare({ screen, confirm, unusable }: Observed): number {
  const kept = screen.length + confirm.length
  const lost = new Set(unusable.filter(({ arm }) => arm !== controlLabel).map(({ round }) => round))
  return lost.size === 0 ? 0 : lost.size / (kept + lost.size)
}
