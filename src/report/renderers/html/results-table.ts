import type { BenchmarkReport, Result } from '../../../model/index.ts'
import { resultColumns } from '../../page/columns.ts'
import type { TableColumn, TableLine } from '../../page/report-page.ts'
import { resultLines } from '../../page/result-lines.ts'
import type { ReportedResults } from '../../scene/reported-results.ts'
import { mainResults, worstFirst } from '../../scene/rows.ts'
import { cellMarkup, nameNotes } from './cells.ts'
import { element, type MarkupElement } from './markup.ts'
import { nameMarkup } from './phrases.ts'
import { headMarkup, scrolled } from './table.ts'

/** Makes the rows of benchmarks, here for the page as it is sent, and in a browser for what is asked for there. */
export interface ResultsTable {
  readonly columns: readonly TableColumn[]
  /** The places of the benchmarks, the worst first, and last those of which nothing gates. */
  readonly order: readonly number[]
  /** The rows of a benchmark, which stay together; null where it has none of the results. */
  readonly group: (place: number, isShown: (result: Result) => boolean) => MarkupElement | null
}

export function resultsTable(report: ReportedResults): ResultsTable {
  const { benchmarks } = report
  const columns = compareColumns(report)
  const { line } = resultLines(report)
  const places = new Map(benchmarks.map((benchmark, place) => [benchmark, place]))
  const order = new Set(worstFirst(report).map(({ benchmark }) => places.get(benchmark) ?? 0))
  return {
    columns,
    order: [...new Set([...order, ...benchmarks.keys()])],
    group(place, isShown) {
      const benchmark = benchmarks[place]
      const shown = benchmark?.results.filter(isShown) ?? []
      if (benchmark === undefined || shown.length === 0) return null
      const rows = shown.map((result, at) => rowOf(line(benchmark, result, at === 0), columns))
      return element('tbody', { 'data-place': place }, ...rows)
    },
  }
}

/** The table with what matters of each benchmark: its time, or what gates in its stead, and whatever has changed. */
export function resultsMarkup(report: ReportedResults): MarkupElement {
  const { columns, order, group } = resultsTable(report)
  const isMain = mainly(report.benchmarks)
  const groups = order.map((place) => group(place, isMain)).filter((each) => each !== null)
  const caption = element('caption', {}, 'Results')
  return scrolled(
    element('table', { id: 'results' }, caption, headMarkup(columns), ...groups),
    'Results',
  )
}

/** Whether a result is one of those that stand in the table until others are asked for. */
export function mainly(benchmarks: readonly BenchmarkReport[]): (result: Result) => boolean {
  const main = new Set(benchmarks.flatMap(mainResults))
  return (result) => main.has(result)
}

/** What a row says of a result. */
export function compareColumns({
  versions,
}: Pick<ReportedResults, 'versions'>): readonly TableColumn[] {
  const { verdict, benchmark, version, metric, base, head, change, interval, drawing, rounds } =
    resultColumns
  const { figure, spread } = resultColumns
  const named = [benchmark, ...(versions.heads.length > 1 ? [version] : []), metric]
  return versions.base === null
    ? [...named, { ...figure, title: resultColumns.head.title }, spread, rounds]
    : [verdict, ...named, base, head, change, drawing, interval, rounds]
}

function rowOf(line: TableLine, columns: readonly TableColumn[]): MarkupElement {
  const cells = columns.map((column) =>
    column.key === 'benchmark' ? benchmarkCell(line) : cellMarkup(column, line),
  )
  return element('tr', { class: `tone-${line.tone}` }, ...cells)
}

/** A benchmark's name, which unfolds all that is known of it. */
function benchmarkCell(line: TableLine): MarkupElement {
  const { benchmark } = line.cells
  if (benchmark?.kind !== 'name' || !line.isFirst) return element('td', { class: 'benchmark' })
  return element(
    'td',
    { class: 'benchmark' },
    element('button', { type: 'button', 'aria-expanded': 'false' }, nameMarkup(benchmark.text)),
    ...nameNotes(benchmark, line),
  )
}
