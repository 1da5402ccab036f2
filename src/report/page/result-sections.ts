import type { Report, Verdict } from '../../model/index.ts'
import { hasChanged, otherResults, sharedThreshold, withVerdict } from '../scene/rows.ts'
import type { Row } from '../scene/rows.ts'
import { name, plain, type Phrases } from '../text/phrase.ts'
import { formatLimit } from '../words/percent.ts'
import { verdictNumbers } from '../words/tally-text.ts'
import { resultColumns, tableOf } from './columns.ts'
import { otherMetrics, otherMetricsInBrief } from './other-metrics.ts'
import type {
  ColumnKey,
  PageSection,
  TableCell,
  TableCells,
  TableColumn,
  TableLine,
} from './report-page.ts'
import { alsoCell } from './result-lines.ts'
import type { ResultLines } from './result-lines.ts'

const { verdict, benchmark, version, metric, base, head, change, interval } = resultColumns
const { drawing, detectable, noise, spread, rounds, reach, time, figure, cpu, p99, allocated } =
  resultColumns

/** The results of versions that were compared: in one table, and by what became of them. */
export function comparedSections(
  report: Report,
  rows: readonly Row[],
  { line, lines }: ResultLines,
): readonly PageSection[] {
  const slower = withVerdict(rows, 'regressed', 'suspected')
  const improved = withVerdict(rows, 'improved')
  const isInSight = slower.length === 0 || improved.length <= mostInSight
  const others = lines(rows, ({ benchmark: own, worst }) =>
    own.results.filter((result) => result.metric !== worst.metric),
  )
  const whole = lines(rows)
  const figures = [base, head, change, interval, detectable, noise, rounds]
  return [
    { ...results, body: tableOf([verdict, ...about(report, whole), ...figures], whole) },
    changesSection(report, [...slower, ...(isInSight ? improved : [])], line),
    ...folded
      .filter((part) => part.name !== 'improved' || !isInSight)
      .map((part) =>
        foldedSection(report, withVerdict(rows, ...part.verdicts).filter(part.isOf), part, lines),
      ),
    otherMetricsInBrief(report),
    otherMetrics(report, others, [change, interval, base, head, verdict]),
  ]
}

/** The figures of a run that had nothing to compare with. */
export function measuredSections(
  report: Report,
  rows: readonly Row[],
  { lines }: ResultLines,
): readonly PageSection[] {
  const whole = lines(rows)
  const measured = lines(withVerdict(rows, 'new'))
  const main = (own: readonly TableLine[]): TableColumn[] => [
    ...about(report, own),
    namesMetrics(own) ? figure : time,
  ]
  return [
    { ...results, body: tableOf([...main(whole), cpu, p99, allocated, spread, rounds], whole) },
    {
      ...results,
      name: 'measured',
      telling: 'parts',
      body: tableOf([...main(measured), spread, rounds], measured, true),
    },
    otherMetrics(
      report,
      lines(rows, (row) => otherResults(row.benchmark)),
      [head],
    ),
  ]
}

// More improvements than these would push the rest of the comment out of sight of who looks for regressions.
const mostInSight = 10

const results = {
  name: 'results',
  telling: 'whole',
  fold: 'never',
  summary: [],
  thing: 'benchmark',
} as const satisfies Omit<PageSection, 'body'>

/** What a line is about: the version where there are several, the metric where it is not the time alone that gates. */
function about({ versions }: Report, lines: readonly TableLine[]): TableColumn[] {
  return [
    benchmark,
    ...(versions.heads.length > 1 ? [version] : []),
    ...(namesMetrics(lines) ? [metric] : []),
  ]
}

function namesMetrics(lines: readonly TableLine[]): boolean {
  return lines.some(
    ({ cells: { metric: cell } }) =>
      cell?.kind === 'metric' && (cell.metric !== 'time' || !cell.gates),
  )
}

/**
 * What changed, worst first: a line for each benchmark, with its other metrics that changed beside the verdict. Several
 * heads stand beside each other, each with its own figures and verdict.
 */
function changesSection(
  report: Report,
  rows: readonly Row[],
  line: ResultLines['line'],
): PageSection {
  const { heads } = report.versions
  const isBeside = heads.length > 1
  const lines = rows.map((row): TableLine => {
    const own = line(row.benchmark, row.worst, true)
    const more = isBeside
      ? { ...headCells(report, row, line), reason: headReasons(report, row, line) }
      : { also: alsoCell(row.benchmark, row.worst, report) }
    return { ...own, cells: { ...own.cells, ...more } }
  })
  const isAlone = rows.every(({ benchmark: { results: all }, worst }) =>
    all.every((result) => result.metric === worst.metric || !hasChanged(result)),
  )
  const named = namesMetrics(lines) || !isAlone ? [metric] : []
  const besides = heads.map(({ label }, at): TableColumn => ({
    ...verdict,
    key: `head ${at}`,
    title: [name(label, 32)],
  }))
  const columns = isBeside
    ? [benchmark, ...named, ...besides, base]
    : [benchmark, change, interval, verdict, ...named, drawing, base, head, noise]
  return {
    ...results,
    name: 'changes',
    telling: 'parts',
    thing: 'changed benchmark',
    body: tableOf(columns, lines),
  }
}

function headCells(
  report: Report,
  { benchmark: all, worst }: Row,
  line: ResultLines['line'],
): TableCells {
  return Object.fromEntries(
    report.versions.heads.flatMap(({ label }, at): [ColumnKey, TableCell][] => {
      const own = all.results.find(
        (result) => result.version === label && result.metric === worst.metric,
      )
      if (own === undefined) return []
      const cells = { ...line(all, own, true).cells, also: alsoCell(all, own, report) }
      return [[`head ${at}`, { kind: 'head', cells }]]
    }),
  )
}

/** Why each head changed, led by its label; the line itself is of no single one. */
function headReasons(
  { versions }: Report,
  { benchmark: all }: Row,
  line: ResultLines['line'],
): TableCell | null {
  const phrases = versions.heads.flatMap(({ label }): Phrases => {
    const own = all.results.filter((result) => result.version === label)
    const cells = own.map((result) => line(all, result, true).cells.reason)
    const told = cells.find((cell) => cell?.kind === 'phrases')
    return told?.kind === 'phrases'
      ? [name(label, 32), plain(': '), ...told.phrases, plain('; ')]
      : []
  })
  return phrases.length === 0 ? null : { kind: 'phrases', phrases: phrases.slice(0, -1) }
}

interface Folded extends Pick<PageSection, 'name' | 'thing'> {
  readonly verdicts: readonly Verdict[]
  readonly isOf: (row: Row) => boolean
  /** Ends the summary. */
  readonly aside: (rows: readonly Row[]) => string
  readonly columns: readonly TableColumn[]
  readonly isDense: boolean
}

/** What did not change, could not be told, or is good news that there is much of. */
const folded: readonly Folded[] = [
  {
    name: 'improved',
    verdicts: ['improved'],
    isOf: isAny,
    aside: () => '',
    thing: 'improved benchmark',
    columns: [change, interval, verdict, base, head],
    isDense: true,
  },
  {
    name: 'unsettled',
    verdicts: ['inconclusive', 'unstable'],
    isOf: hasRounds,
    aside: () => ', with the smallest change each could have detected',
    thing: 'inconclusive benchmark',
    columns: [change, interval, detectable, verdict, drawing, rounds, noise],
    isDense: false,
  },
  {
    name: 'unmeasured',
    verdicts: ['inconclusive', 'unstable'],
    isOf: (row) => !hasRounds(row),
    aside: () => ' without a round, so that nothing is known of them',
    thing: 'benchmark without a round',
    columns: [],
    isDense: true,
  },
  {
    name: 'unchanged',
    verdicts: ['unchanged'],
    isOf: isAny,
    aside: (rows) => {
      const threshold = sharedThreshold(rows)
      return `: shown to be within ${threshold === null ? 'their thresholds' : formatLimit(threshold)}`
    },
    thing: 'unchanged benchmark',
    columns: [change, interval, base, head, rounds],
    isDense: true,
  },
  {
    name: 'untouched',
    verdicts: ['untouched'],
    isOf: isAny,
    aside: () => ': they cannot reach the change',
    thing: 'untouched benchmark',
    columns: [change, interval, base, head, rounds, reach],
    isDense: true,
  },
  {
    name: 'one-sided',
    verdicts: ['new', 'removed'],
    isOf: isAny,
    aside: () => '',
    thing: 'new or removed benchmark',
    columns: [base, head, verdict],
    isDense: true,
  },
]

function isAny(): boolean {
  return true
}

/** The time may be up before the first one. */
function hasRounds({ worst }: Row): boolean {
  return worst.rounds.total > 0
}

function foldedSection(
  report: Report,
  rows: readonly Row[],
  { name: sectionName, verdicts: told, aside, thing, columns, isDense }: Folded,
  lines: ResultLines['lines'],
): PageSection {
  const own = lines(rows, ({ benchmark: { results: all }, worst }) =>
    all.filter((result) => result.metric === worst.metric),
  )
  const numbers = verdictNumbers(
    told,
    rows.map(({ worst }) => worst),
  )
  return {
    name: sectionName,
    telling: 'parts',
    fold: 'closed',
    summary: [plain(`${numbers}${aside(rows)}`)],
    thing,
    body: tableOf([...about(report, own), ...columns], own, isDense),
  }
}
