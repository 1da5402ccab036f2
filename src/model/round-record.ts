import type { RoundSample } from './evidence.ts'
import { isMetricName, metricsInOrder, type Measured, type MetricName } from './metric.ts'
import type { Stage } from './round.ts'

/**
 * What rounds found for the same benchmarks, as it is written down: a report holds such records, and so does the file
 * from which a run is resumed. What has other benchmarks, metrics or arms stands in a record of its own.
 */
export interface RoundRecord<Id extends string | number = string> {
  /** Their numbers, in time order; at least one. */
  readonly rounds: readonly number[]
  readonly stage: Stage
  /** The arms' labels, which are the ids of two benchmarks for a pair. */
  readonly arms: readonly string[]
  readonly benchmarks: readonly Id[]
  /**
   * In the metric's base unit, one round after the other: all arms of the first benchmark, then all of the second. Null
   * stands for no figure.
   */
  readonly figures: { readonly [Name in MetricName]?: readonly (number | null)[] }
}

/** A benchmark's id with what one round found for it. */
export type Sampled = readonly [id: string, sample: RoundSample]

/** @returns in the order of their first rounds; the benchmarks of a round in the order in which they are given */
export function recordsOf(sampled: Iterable<Sampled>): RoundRecord[] {
  const alike = Map.groupBy(sampled, ([, { round, stage, arms }]) =>
    JSON.stringify([round, stage, Object.keys(arms), [...namesIn(arms)]]),
  )
  const records = [...alike.values()].flatMap(recordOf)
  const repeated = Map.groupBy(
    records.toSorted((a, b) => firstOf(a) - firstOf(b)),
    ({ rounds, stage, arms, benchmarks, figures }) => {
      const metrics = Object.keys(figures)
      // Without figures, a long list of rounds would stand for anything.
      const isBare = metrics.length === 0 || arms.length === 0
      return JSON.stringify([stage, arms, benchmarks, metrics, isBare ? rounds : null])
    },
  )
  return [...repeated.values()].flatMap(joined)
}

/** The samples of each benchmark that stands in the records, in time order. */
export function samplesIn<Id extends string | number>(
  records: readonly RoundRecord<Id>[],
): ReadonlyMap<Id, readonly RoundSample[]> {
  const all = new Map<Id, RoundSample[]>()
  for (const record of records) {
    const { rounds, stage, arms, benchmarks } = record
    const figures = Object.entries(record.figures).flatMap(([metric, values]) =>
      isMetricName(metric) && values !== undefined ? [{ metric, values }] : [],
    )
    let at = 0
    for (const round of rounds) {
      for (const id of benchmarks) {
        const measured = arms.map((label): [string, Measured] => {
          const own: { [Name in MetricName]?: number } = {}
          for (const { metric, values } of figures) {
            const figure = values[at] ?? null
            if (figure !== null) own[metric] = figure
          }
          at += 1
          return [label, own]
        })
        const sample = { round, stage, arms: Object.fromEntries(measured) }
        const before = all.get(id)
        if (before === undefined) all.set(id, [sample])
        else before.push(sample)
      }
    }
  }
  for (const samples of all.values()) samples.sort((a, b) => a.round - b.round)
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
  return [{ rounds: [round], stage, arms, benchmarks, figures: Object.fromEntries(figures) }]
}

/** @param repeated of the same benchmarks, arms and metrics, in time order; none where there are none */
function joined(repeated: readonly RoundRecord[]): RoundRecord[] {
  const [first] = repeated
  if (first === undefined || repeated.length === 1) return [...repeated]
  const figures = Object.keys(first.figures)
    .filter(isMetricName)
    .map((metric) => [metric, repeated.flatMap((record) => record.figures[metric] ?? [])])
  const rounds = repeated.flatMap((record) => record.rounds)
  return [{ ...first, rounds, figures: Object.fromEntries(figures) }]
}

function firstOf({ rounds }: RoundRecord): number {
  return rounds[0] ?? 0
}

/** JSON has no form for a figure that is no number, of which nothing can be made anyway. */
function written(figure: number | undefined): number | null {
  return figure !== undefined && Number.isFinite(figure) ? figure : null
}

function namesIn(arms: RoundSample['arms']): ReadonlySet<string> {
  return new Set(Object.values(arms).flatMap((measured) => Object.keys(measured)))
}
