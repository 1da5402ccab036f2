import {
  bareName,
  processMetrics,
  type Benchmark,
  type Evidence,
  type Limit,
  type MetricName,
  type Notice,
} from '../model/index.ts'
import { nearest } from './nearest.ts'
import { wanted } from './wanted.ts'

/** What a run has found before it measures. */
export interface LimitContext {
  readonly evidence: readonly Evidence[]
  readonly ignored: readonly Benchmark[]
  /** Labels. */
  readonly heads: readonly string[]
  /** Whether two benchmarks of a suite can be measured in turns. */
  readonly takesTurns: (suite: string) => boolean
}

/** What was found in the heads alone. */
export interface Here extends LimitContext {
  /** All benchmarks are here that the project has. */
  readonly isWhole: boolean
}

/** What became of a budget or a relation; a mistake is a line with its place. */
export interface Resolved {
  readonly limits: readonly Limit[]
  readonly warnings?: readonly Notice[]
  readonly mistake?: string
}

/** The tier of a budget or relation, and whether that tier gates. */
export function tierOf({ tier }: { readonly tier: string | null }, order: readonly string[]) {
  const [first = 'now'] = order
  return { tier: tier ?? first, gates: tier === null || tier === first }
}

/** The metrics of a benchmark that a person would call by that name. */
export function metricsCalled(name: string, evidence: Evidence): readonly MetricName[] {
  return measuredBy(evidence).filter((metric) => [metric, bareName(metric)].includes(name))
}

function measuredBy({ metrics }: Pick<Evidence, 'metrics'>): readonly MetricName[] {
  return metrics?.measured ?? processMetrics
}

/** Where a name stands for nothing. */
export function noBenchmark(pattern: string, place: string, here: Here): Resolved {
  const isIgnored = here.ignored.some(wanted([pattern]))
  if (isIgnored || !here.isWhole) {
    const why = isIgnored ? 'ignored' : 'not-in-run'
    return { limits: [], warnings: [{ code: 'budget-left-out', pattern, why }] }
  }
  const names = here.evidence.flatMap(({ benchmark: { id, name } }) => [name, id])
  const guess = nearest(pattern, names)
  const hint = guess === null ? '' : `; did you mean “${guess}”?`
  return { limits: [], mistake: `${place}: no benchmark matches “${pattern}”${hint}` }
}

/** Where no benchmark has the metric. */
export function noMetric(name: string, place: string, own: readonly Evidence[]): Resolved {
  const known = [...new Set(own.flatMap(measuredBy).map(bareName))]
  const guess = nearest(name, known)
  const hint = guess === null ? `; measured are ${known.join(', ')}` : `; did you mean ${guess}?`
  const of = own[0]?.benchmark.name ?? ''
  return { limits: [], mistake: `${place}: “${of}” has no metric “${name}”${hint}` }
}
