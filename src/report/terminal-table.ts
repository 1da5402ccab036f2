import type { Report } from '../model/index.ts'
import { logText } from './log-text.ts'
import type { Paint } from './paint.ts'
import { resultRows } from './result-row.ts'
import type { ResultRow } from './result-row.ts'
import type { Row } from './rows.ts'
import { shorten } from './shorten.ts'
import { couldHaveSeen, detectable, terminalColumns } from './terminal-columns.ts'
import { textTable } from './text-table.ts'

/** One line a benchmark and head, worst first, under the name of its suite where there are several. */
export function terminalTable(
  report: Report,
  rows: readonly Row[],
  paint: Paint,
  width: number,
): string[] {
  const results = resultRows(rows)
  if (results.length === 0) return []
  const table = textTable(terminalColumns(report, paint), results, width)
  const blind = table.dropped.includes(couldHaveSeen)
  // Suites come in the order of their worst benchmark, because the rows do.
  const suites = Map.groupBy(results.entries(), ([, { benchmark }]) => benchmark.suite)
  const body = Array.from(suites, ([suite, members]) => [
    ...(suites.size > 1 ? ['', paint.bold(shorten(logText(suite), width))] : []),
    ...members.flatMap(([at, row]) => [table.lines[at] ?? '', ...(blind ? sight(row, paint) : [])]),
  ])
  return [paint.quiet(table.header), ...body.flat()]
}

// Says in a line of its own what the column would have said.
function sight(row: ResultRow, { quiet }: Paint): string[] {
  const text = detectable(row)
  return text === '' ? [] : [quiet(`    ${couldHaveSeen} ${text}`)]
}
