import { observe, type Observation, type Observed } from '../compare/index.ts'
import {
  controlLabel,
  metricNames,
  metricsInOrder,
  processMetrics,
  type EitherEvidence,
  type Evidence,
  type MetricName,
  type Terms,
} from '../model/index.ts'
import { plainTerms, type Settings } from './settings.ts'

/** One head against the base, or against the version before it, on one metric of one benchmark: what gets a verdict. */
export interface Pairing extends Observed {
  readonly evidence: Evidence
  readonly base: string
  readonly head: string
  readonly metric: MetricName
  readonly terms: Terms
}

/** The versions of a run, by their labels. */
interface ComparedVersions {
  /** Null for a run that only measures. */
  readonly base: string | null
  readonly heads: readonly string[]
}

/**
 * All that is judged together of a benchmark: each head against the base, and against the version before it. A step of the
 * first head is its change against the base.
 */
export function judgedPairings(
  evidence: Evidence,
  { base, heads }: ComparedVersions,
  settings: Settings,
): Pairing[] {
  return [
    ...pairings(evidence, base, heads, settings, 'gating'),
    ...stepPairings(evidence, { base, heads }, settings),
  ]
}

/** Each head against the nearest version before it in which the benchmark works as well; none against the base. */
function stepPairings(
  evidence: Evidence,
  { base, heads }: ComparedVersions,
  settings: Settings,
): Pairing[] {
  if (base === null) return []
  const working = workingVersions(evidence)
  const inOrder = [base, ...heads].filter((label) => working.includes(label))
  return inOrder.flatMap((head, at) => {
    const before = inOrder[at - 1]
    if (before === undefined || before === base) return []
    return pairings(evidence, before, [head], settings, 'gating', base)
  })
}

/**
 * The benchmark's pairings, one a metric: those heads in which it works, where it works in the base as well.
 *
 * @param repeated the version that controls run again
 */
export function pairings(
  evidence: Evidence,
  base: string | null,
  heads: readonly string[],
  settings: Settings,
  which: 'gating' | 'others',
  repeated = base,
): Pairing[] {
  const working = workingVersions(evidence)
  if (base === null || !working.includes(base)) return []
  const termed = metricsOf(evidence, settings)
    // No round has any of these.
    .filter((metric) => metric !== 'instructions')
    .map((metric) => ({ metric, terms: termsIn(evidence, metric, settings) }))
    .filter(({ terms }) => terms.gates === (which === 'gating'))
  return heads
    .filter((head) => working.includes(head))
    .flatMap((head) =>
      termed.map(({ metric, terms }) => ({
        evidence,
        base,
        head,
        metric,
        terms,
        ...observe(evidence.samples, { base, head, repeated: repeated ?? base }, metric),
      })),
    )
}

/** Those that its kind of suites measures, and those that gate although it does not, or were counted beside the rounds. */
export function metricsOf(evidence: Evidence, settings: Settings): readonly MetricName[] {
  const { metrics, why = [] } = evidence
  const gating = metricNames.filter((metric) => termsIn(evidence, metric, settings).gates)
  const counted = why.some(({ kind }) => kind === 'instructions') ? (['instructions'] as const) : []
  return metricsInOrder([...(metrics?.measured ?? processMetrics), ...gating, ...counted])
}

export function termsIn(
  { benchmark, metrics }: Evidence,
  metric: MetricName,
  settings: Settings,
): Terms {
  const gates = metrics?.gating.includes(metric) ?? null
  return (settings.termsOf ?? plainTerms(settings))(benchmark, metric, gates)
}

/** The settings with the pairing's own threshold. */
export function settingsOf({ terms }: Pairing, settings: Settings): Settings {
  return { ...settings, threshold: terms.threshold }
}

/** Rounds were run, and none of them has a figure: the benchmark does not have this metric. */
export function isAbsent({ evidence: { samples }, metric }: Pairing): boolean {
  if (samples.length === 0) return false
  return samples.every(({ arms }) =>
    Object.values(arms).every((measured) => (measured[metric] ?? null) === null),
  )
}

/** Those that have the benchmark and in which it has not failed; none where a failure cannot be told to be of one. */
export function workingVersions({ versions, failures }: EitherEvidence): readonly string[] {
  return versions.filter((label) =>
    failures.every(({ version }) => version !== null && version !== label),
  )
}

/** The bare log ratios, for the statistics. */
export function changesOf(observations: readonly Observation[]): number[] {
  return observations.map(({ change }) => change)
}

/** The share of the rounds that were run that have a figure of which no ratio can be made. */
export function unusableShare({ rounds, unusable }: Observed): number {
  const kept = rounds.length
  const lost = new Set(unusable.filter(({ arm }) => arm !== controlLabel).map(({ round }) => round))
  return lost.size === 0 ? 0 : lost.size / (kept + lost.size)
}
