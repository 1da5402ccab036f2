import { metrics } from '../model/index.ts'
import type { BenchmarkReport, Result } from '../model/index.ts'
import { formatPair } from './quantity.ts'
import type { QuantityPair } from './quantity.ts'
import type { Row } from './rows.ts'

/** One head's result as a line of a table. */
export interface ResultRow {
  readonly benchmark: BenchmarkReport
  readonly result: Result
  /** True in the first line of its benchmark: the others do not repeat the name. */
  readonly first: boolean
  readonly values: QuantityPair
}

export function resultRow(benchmark: BenchmarkReport, result: Result, first: boolean): ResultRow {
  const { unit } = metrics[result.metric]
  return { benchmark, result, first, values: formatPair(unit, result.values, result.change) }
}

/** A line for every result, those of a benchmark together. */
export function resultRows(rows: readonly Row[]): ResultRow[] {
  return rows.flatMap(({ benchmark }) =>
    benchmark.results.map((result, index) => resultRow(benchmark, result, index === 0)),
  )
}
