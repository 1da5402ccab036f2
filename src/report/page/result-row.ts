import { metricOf } from '../../model/index.ts'
import type { BenchmarkReport, Result } from '../../model/index.ts'
import { formatPair } from '../words/quantity.ts'
import type { QuantityPair } from '../words/quantity.ts'
import { mainResults, type Row } from '../scene/rows.ts'

/** One head's result as a line of a table. */
export interface ResultRow {
  readonly benchmark: BenchmarkReport
  readonly result: Result
  /** True in the first line of its benchmark: the others do not repeat the name. */
  readonly first: boolean
  readonly values: QuantityPair
}

export function resultRow(benchmark: BenchmarkReport, result: Result, first: boolean): ResultRow {
  const { unit } = metricOf(result.metric)
  return { benchmark, result, first, values: formatPair(unit, result.values, result.change) }
}

/** A line for every result that a table shows, those of a benchmark together. */
export function resultRows(
  rows: readonly Row[],
  shown: (row: Row) => readonly Result[] = ({ benchmark }) => mainResults(benchmark),
): ResultRow[] {
  return rows.flatMap((row) =>
    shown(row).map((result, index) => resultRow(row.benchmark, result, index === 0)),
  )
}

/** The results of a row's heads on the metric that the row is sorted by. */
export function sortedBy({ benchmark, worst }: Row): readonly Result[] {
  return benchmark.results.filter(({ metric }) => metric === worst.metric)
}
