import type { RoundSample } from './evidence.ts'
import { isMetricName, metricsInOrder, type Measured, type MetricName } from './metric.ts'
import type { Stage } from './round.ts'

/**
 * What a round found for some of its benchmarks, as it is written down: a report holds such rounds, and so does the file
 * from which a run is resumed. Benchmarks of one round that have other metrics or arms stand in a record of their own.
 */
export interface RoundRecord<Id extends string | number = string> {
  readonly round: number
  readonly stage: Stage
  /** The arms' labels, which are the ids of two benchmarks for a pair. */
  readonly arms: readonly string[]
  readonly benchmarks: readonly Id[]
  /** In the metric's base unit: all arms of the first benchmark, then all of the second. Null stands for no figure. */
  readonly figures: { readonly [Name in MetricName]?: readonly (number | null)[] }
}

/** A benchmark's id with what one round found for it. */
export type Sampled = readonly [id: string, sample: RoundSample]

/** @returns in the order of the rounds; the benchmarks of a round in the order in which they are given */
export function recordsOf(sampled: Iterable<Sampled>): RoundRecord[] {
  const alike = Map.groupBy(sampled, ([, { round, stage, arms }]) =>
    JSON.stringify([round, stage, Object.keys(arms), [...namesIn(arms)]]),
  )
  const records = [...alike.values()].flatMap(recordOf)
  return records.toSorted((a, b) => a.round - b.round)
}

/** The samples of each benchmark that stands in the records, in their order. */
export function samplesIn<Id extends string | number>(
  records: readonly RoundRecord<Id>[],
): ReadonlyMap<Id, readonly RoundSample[]> {
  const all = new Map<Id, RoundSample[]>()
  for (const record of records) {
    const { round, stage, arms, benchmarks } = record
    const figures = Object.entries(record.figures).flatMap(([metric, values]) =>
      isMetricName(metric) && values !== undefined ? [{ metric, values }] : [],
    )
    for (const [place, id] of benchmarks.entries()) {
      const measured = arms.map((label, arm): [string, Measured] => {
        const own: { [Name in MetricName]?: number } = {}
        for (const { metric, values } of figures) {
          const figure = values[place * arms.length + arm] ?? null
          if (figure !== null) own[metric] = figure
        }
        return [label, own]
      })
      const sample = { round, stage, arms: Object.fromEntries(measured) }
      const before = all.get(id)
      if (before === undefined) all.set(id, [sample])
      else before.push(sample)
    }
  }
  return all
}

/**
 * Figures as they count: with seven significant digits. All that is judged is rounded so before, so that a file has all
 * of it and a verdict is the same wherever it is told.
 */
export function keptFigures(measured: Measured): Measured {
  return Object.fromEntries(
    Object.entries(measured).map(([metric, figure]) => [
      metric,
      Number(Number(figure).toPrecision(7)),
    ]),
  )
}

/** @param alike of one round, with the same arms and metrics; none where there are none */
function recordOf(alike: readonly Sampled[]): RoundRecord[] {
  const first = alike[0]?.[1]
  if (first === undefined) return []
  const arms = Object.keys(first.arms)
  const names = [...namesIn(first.arms)].filter(isMetricName)
  const figures = metricsInOrder(names).map((metric) => [
    metric,
    alike.flatMap(([, sample]) => arms.map((arm) => written(sample.arms[arm]?.[metric]))),
  ])
  const { round, stage } = first
  const benchmarks = alike.map(([id]) => id)
  return [{ round, stage, arms, benchmarks, figures: Object.fromEntries(figures) }]
}

/** JSON has no form for a figure that is no number, of which nothing can be made anyway. */
function written(figure: number | undefined): number | null {
  return figure !== undefined && Number.isFinite(figure) ? figure : null
}

function namesIn(arms: RoundSample['arms']): ReadonlySet<string> {
  return new Set(Object.values(arms).flatMap((measured) => Object.keys(measured)))
}
