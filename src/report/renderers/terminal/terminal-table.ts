import type { Report } from '../../../model/index.ts'
import { acceptedLine } from '../../words/accepted-text.ts'
import { displayName } from '../../text/display-name.ts'
import { logText } from '../../text/log-text.ts'
import type { Paint } from '../../text/paint.ts'
import { resultRows } from '../../page/result-row.ts'
import type { ResultRow } from '../../page/result-row.ts'
import type { Row } from '../../scene/rows.ts'
import { shorten } from '../../text/shorten.ts'
import { couldHaveSeen, detectable, doesNotGate, terminalColumns } from './terminal-columns.ts'
import { textTable } from '../../text/text-table.ts'
import { wrap } from '../../text/wrap.ts'

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
    ...members.flatMap(([at, row]) => [
      table.lines[at] ?? '',
      ...(blind ? sight(row, paint) : []),
      ...formerName(row, paint),
      ...acceptance(row, paint, width),
    ]),
  ])
  const isAside = results.some(({ result }) => !result.gates)
  const note = isAside ? ['', paint.quiet(`${doesNotGate} is shown, and fails nothing`)] : []
  return [paint.quiet(table.header), ...body.flat(), ...note]
}

function formerName({ benchmark: { was }, first }: ResultRow, { quiet }: Paint): string[] {
  return first && was !== null ? [quiet(`    was ${logText(displayName(was))}`)] : []
}

function acceptance({ result: { accepted } }: ResultRow, paint: Paint, width: number): string[] {
  if (accepted === null) return []
  return wrap(acceptedLine(accepted), width - 4).map((line) => paint.warning(`    ${line}`))
}

// Says in a line of its own what the column would have said.
function sight(row: ResultRow, { quiet }: Paint): string[] {
  const text = detectable(row)
  return text === '' ? [] : [quiet(`    ${couldHaveSeen} ${text}`)]
}
