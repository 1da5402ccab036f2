import { metricOf } from '../../model/index.ts'
import type { BenchmarkReport, KeptReach, MetricName, Result } from '../../model/index.ts'
import { failsJob } from '../scene/fails-job.ts'
import { oncePerReport } from '../scene/once-per-report.ts'
import { reachOf } from '../scene/reach-of.ts'
import { reasonsOf } from '../scene/reasons-of.ts'
import type { ReportedResults } from '../scene/reported-results.ts'
import { hasChanged, mainResults } from '../scene/rows.ts'
import type { Row } from '../scene/rows.ts'
import { plain } from '../text/phrase.ts'
import { changeText } from '../words/change-text.ts'
import { formatDetectable, formatNoise } from '../words/percent.ts'
import { formatPair, formatQuantity } from '../words/quantity.ts'
import { toldApart } from '../text/told-apart.ts'
import type { CellOf, TableCell, TableCells, TableLine } from './report-page.ts'
import { comparedText } from '../words/reach-text.ts'
import { movedText } from '../words/reach-words.ts'
import { reasonPhrases } from '../words/reason.ts'
import { toneOfResult } from './tones.ts'

/** Makes lines of a report's results, each result's cells once. */
export interface ResultLines {
  readonly line: (benchmark: BenchmarkReport, result: Result, isFirst: boolean) => TableLine
  /** A line for every result that a table shows, those of a benchmark together. */
  readonly lines: (
    rows: readonly Row[],
    shown?: (row: Row) => readonly Result[],
  ) => readonly TableLine[]
}

export const resultLines = oncePerReport((report: ReportedResults): ResultLines => {
  const suites = suiteNames(report)
  const names = toldApart(
    report.benchmarks.map(({ name }) => name),
    nameColumns,
  )
  const known = new Map<Result, TableCells>()
  const line: ResultLines['line'] = (benchmark, result, isFirst) => {
    const called = {
      text: names.get(benchmark.name) ?? benchmark.name,
      suite: suites.get(benchmark.suite) ?? null,
    }
    const cells = known.get(result) ?? cellsOf(benchmark, result, called, report)
    known.set(result, cells)
    const { verdict, gates } = result
    const isVital = gates && (verdict === 'regressed' || verdict === 'suspected')
    const tone = toneOfResult(result, failsJob(result, report))
    return { cells, isFirst, group: benchmark.suite, tone, isVital }
  }
  const lines: ResultLines['lines'] = (rows, shown = ({ benchmark }) => mainResults(benchmark)) =>
    rows.flatMap((row) =>
      shown(row).map((result, index) => line(row.benchmark, result, index === 0)),
    )
  return { line, lines }
})

function cellsOf(
  benchmark: BenchmarkReport,
  result: Result,
  called: Pick<CellOf<'name'>, 'text' | 'suite'>,
  report: ReportedResults,
): TableCells {
  const { metric, gates, verdict, change, threshold, noiseFloor, mde } = result
  const { unit, better } = metricOf(metric)
  const { base, head } = formatPair(unit, result.values, change)
  const text = changeText(result)
  const reach = reachOf(report)(benchmark.id, result.version)
  const isUnsettled = verdict === 'inconclusive' || verdict === 'unstable'
  const cells: TableCells = {
    benchmark: { kind: 'name', ...called, was: benchmark.was },
    version: { kind: 'label', text: result.version, isQuiet: false },
    metric: { kind: 'metric', metric, gates },
    verdict: verdictCell(result, report),
    base: cell('quantity', base),
    head: cell('quantity', head),
    change: cell('change', text?.estimate),
    interval: cell('interval', text?.interval),
    drawing:
      change === null
        ? null
        : { kind: 'drawing', change, threshold, isTurned: better === 'higher' },
    detectable: cell('text', isUnsettled && mde !== null ? formatDetectable(mde) : null),
    noise: cell('text', noiseFloor === null ? null : formatNoise(noiseFloor)),
    rounds: cell('text', roundsText(result)),
    reach: reachCell(result, reach),
    reason: reasonCell(benchmark, result, reach, report),
  }
  return report.versions.base === null ? { ...cells, ...alone(benchmark, result, head) } : cells
}

/** As wide as any form shows a name. */
const nameColumns = 60

/** What else changed of the benchmark in the same version. */
export function alsoCell(
  { results }: BenchmarkReport,
  { version, metric }: Result,
  report: ReportedResults,
): TableCell | null {
  const changes = results
    .filter((other) => other.version === version && other.metric !== metric && hasChanged(other))
    .map((other) => ({
      metric: other.metric,
      verdict: verdictCell(other, report),
      text: changeText(other)?.estimate ?? '',
    }))
  return changes.length === 0 ? null : { kind: 'also', changes }
}

function verdictCell(result: Result, report: ReportedResults): CellOf<'verdict'> {
  const { verdict, accepted, moved } = result
  return { kind: 'verdict', verdict, fails: failsJob(result, report), accepted, moved }
}

/** Of what changed where it comes from, as far as that is known: once, with the result that matters most. */
function reasonCell(
  benchmark: BenchmarkReport,
  result: Result,
  reach: KeptReach | null,
  report: ReportedResults,
): TableCell | null {
  const changed = benchmark.results.filter(
    (other) => other.version === result.version && hasChanged(other),
  )
  const slower = changed.filter(({ verdict }) => verdict !== 'improved')
  const most = slower.find(({ gates }) => gates) ?? slower[0] ?? changed[0]
  if (result !== most) return null
  const why = reasonsOf(report)(benchmark.id, result.version)
  const phrases = reasonPhrases(benchmark, result, { reach, why })
  return phrases.length === 0 ? null : { kind: 'phrases', phrases }
}

/** Of what cannot have changed what of it was compared. */
function reachCell(result: Result, reach: KeptReach | null): TableCell | null {
  if (result.verdict !== 'untouched' || reach?.kind !== 'cannot-reach') return null
  const moved = result.moved === null ? '' : `${movedText}; `
  return { kind: 'phrases', phrases: [plain(`${moved}${comparedText(reach.compared)}`)] }
}

/** What stands beside the figure of a version that was compared with nothing: its spread and other figures. */
function alone({ results }: BenchmarkReport, result: Result, figure: string | null): TableCells {
  const beside = (name: MetricName): TableCell | null => {
    const other = results.find(
      ({ version, metric }) => version === result.version && metric === name,
    )
    const value = other?.values.head ?? null
    if (value === null || result.metric === name) return null
    return cell('quantity', formatQuantity(metricOf(name).unit, value))
  }
  return {
    figure: cell('quantity', figure),
    cpu: beside('cpu'),
    p99: beside('p99'),
    allocated: beside('allocated'),
    spread: cell('text', spread(result)),
  }
}

function cell(
  kind: 'quantity' | 'change' | 'interval' | 'text',
  text: string | null | undefined,
): TableCell | null {
  return text == null || text === '' ? null : { kind, text }
}

/** The rounds behind the figures: those that were judged or, of what has one side only, all. */
function roundsText({ rounds, verdict }: Result): string {
  if (verdict === 'errored' || (verdict === 'untouched' && rounds.total === 0)) return ''
  return String(rounds.judged === 0 ? rounds.total : rounds.judged)
}

/** How far the rounds of a run without a base lie apart, as their standard deviation: `±1.4 %`; empty below two rounds. */
function spread({ spread: deviation }: Result): string {
  return deviation === null ? '' : formatDetectable(deviation)
}

/**
 * What tells the suites of a report apart, by suite: the path below the folder that all of them lie in, which nobody
 * has to read again in every row. Empty where there is only one.
 */
function suiteNames({
  benchmarks,
}: Pick<ReportedResults, 'benchmarks'>): ReadonlyMap<string, string> {
  const suites = [...new Set(benchmarks.map(({ suite }) => suite))]
  const [first] = suites
  if (first === undefined || suites.length === 1) return new Map()
  const folders = first.split('/').slice(0, -1)
  const own = folders.findIndex((_, at) => {
    const folder = `${folders.slice(0, at + 1).join('/')}/`
    return !suites.every((suite) => suite.startsWith(folder))
  })
  const shared = folders.slice(0, own === -1 ? folders.length : own).join('/')
  return new Map(suites.map((suite) => [suite, suite.slice(shared === '' ? 0 : shared.length + 1)]))
}
