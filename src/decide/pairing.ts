import { observe, type Observation, type Observed } from '../compare/index.ts'
import { controlLabel, metrics, type Evidence, type MetricName } from '../model/index.ts'

/** One head against the base on one metric of one benchmark: what gets a verdict. */
export interface Pairing extends Observed {
  readonly evidence: Evidence
  readonly head: string
  readonly metric: MetricName
}

/** Every metric is a pairing of its own. */
export const metricNames = Object.keys(metrics).filter(
  (name): name is MetricName => name in metrics,
)

/** The benchmark's pairings: those heads in which it works, where it works in the base as well. */
export function pairings(
  evidence: Evidence,
  base: string | null,
  heads: readonly string[],
): Pairing[] {
  const working = workingVersions(evidence)
  if (base === null || !working.includes(base)) return []
  return heads
    .filter((head) => working.includes(head))
    .flatMap((head) =>
      metricNames.map((metric) => ({
        evidence,
        head,
        metric,
        ...observe(evidence.samples, { base, head }, metric),
      })),
    )
}

/** Those that have the benchmark and in which it has not failed; none where a failure cannot be told to be of one. */
export function workingVersions({ versions, failures }: Evidence): readonly string[] {
  return versions.filter((label) =>
    failures.every(({ version }) => version !== null && version !== label),
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
