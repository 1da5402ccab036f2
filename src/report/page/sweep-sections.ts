import { joinedName, metricOf, pathIn } from '../../model/index.ts'
import type { BenchmarkReport, MetricName, Report, Result } from '../../model/index.ts'
import { name, plain } from '../text/phrase.ts'
import { formatQuantity } from '../words/quantity.ts'
import { sweepColumns, tableOf } from './columns.ts'
import type { PageSection, ReportTable, TableCell, TableCells } from './report-page.ts'

/**
 * How servers bear the load, by the number of connections: a table for each suite of them. What was never measured has
 * no line.
 */
export function sweepSections(report: Report): readonly PageSection[] {
  const rows = report.benchmarks
    .filter(isOfServer)
    .flatMap((benchmark) => rowsOf(benchmark, report))
    .filter(({ cells }) => metrics.some((metric) => cells[metric] !== null))
  return Array.from(
    Map.groupBy(rows, ({ suite }) => suite),
    ([suite, own]): PageSection => ({
      name: 'sweep',
      telling: 'both',
      fold: 'closed',
      summary: [name(suite), plain(' under load')],
      thing: 'line of a load test',
      body: sweepTable(own),
    }),
  )
}

const metrics = ['throughput', 'time', 'p95', 'p99', 'success'] as const

/** One request to a server with one number of connections, in one version. */
interface SweepRow {
  readonly suite: string
  readonly request: string
  readonly version: string
  readonly cells: TableCells
}

function sweepTable(rows: readonly SweepRow[]): ReportTable {
  const { request, level, version, ...figures } = sweepColumns
  const columns = [
    ...(new Set(rows.map((row) => row.request)).size > 1 ? [request] : []),
    level,
    ...(new Set(rows.map((row) => row.version)).size > 1 ? [version] : []),
    ...Object.values(figures),
  ]
  const line = { isFirst: true, group: '', tone: 'good', isVital: false } as const
  return tableOf(
    columns,
    rows.map(({ cells }) => ({ ...line, cells })),
    true,
  )
}

/** Nothing else has a success rate. */
function isOfServer({ results }: BenchmarkReport): boolean {
  return results.some(({ metric }) => metric === 'success')
}

function rowsOf({ suite, name: own, results }: BenchmarkReport, report: Report): SweepRow[] {
  const base = report.versions.base?.label ?? null
  const path = pathIn(own)
  const isLeveled = path.length > 1
  const request = isLeveled ? joinedName(path.slice(0, -1)) : own
  const level = isLeveled ? (path.at(-1) ?? '') : ''
  const row = (version: string, of: readonly Result[]): SweepRow => {
    const isBase = version === base
    const cells: TableCells = {
      request: { kind: 'name', text: request, suite: null, was: null },
      level: plainLevel.test(level)
        ? { kind: 'text', text: level }
        : { kind: 'label', text: level, isQuiet: false },
      version: { kind: 'label', text: version, isQuiet: isBase },
      ...figuresOf(of, isBase ? 'base' : 'head'),
    }
    return { suite, request, version, cells }
  }
  const byHead = [...Map.groupBy(results, ({ version }) => version)]
  const first = byHead[0]?.[1] ?? []
  const heads = byHead.map(([version, of]) => row(version, of))
  const isShown =
    base !== null &&
    first.some(({ values }) => values.base !== null) &&
    byHead.every(([version]) => version !== base)
  return isShown ? [row(base, first), ...heads] : heads
}

const plainLevel = /^\d+ connections?$/

function figuresOf(
  results: readonly Result[],
  side: 'base' | 'head',
): Record<(typeof metrics)[number], TableCell | null> {
  const cell = (metric: MetricName): TableCell | null => {
    const value = results.find((result) => result.metric === metric)?.values[side] ?? null
    if (value === null) return null
    return { kind: 'quantity', text: formatQuantity(metricOf(metric).unit, value) }
  }
  return {
    throughput: cell('throughput'),
    time: cell('time'),
    p95: cell('p95'),
    p99: cell('p99'),
    success: cell('success'),
  }
}
