import type { BenchmarkReport, MetricName, Report, Result } from '../../model/index.ts'

/** One request to a server with one number of connections, in one version. */
export interface SweepRow {
  readonly benchmark: BenchmarkReport
  /** The name without its last part. */
  readonly request: string
  /** Such as `50 connections`. */
  readonly level: string
  /** The base's label, or a head's. */
  readonly version: string
  readonly isBase: boolean
  /** The figure of a metric; null where there is none. */
  readonly figure: (metric: MetricName) => number | null
}

/**
 * How servers bear the load, by the number of connections: the rows of a table for each suite of them. What was never
 * measured has none.
 */
export function sweeps(report: Report): ReadonlyMap<string, readonly SweepRow[]> {
  const rows = report.benchmarks.filter(isOfServer).flatMap((one) => rowsOf(one, report))
  const measured = rows.filter(({ figure }) =>
    sweepMetrics.some(({ metric }) => figure(metric) !== null),
  )
  return Map.groupBy(measured, ({ benchmark }) => benchmark.suite)
}

/** Nothing else has a success rate. */
function isOfServer({ results }: BenchmarkReport): boolean {
  return results.some(({ metric }) => metric === 'success')
}

function rowsOf(benchmark: BenchmarkReport, { versions }: Report): SweepRow[] {
  const cut = benchmark.name.lastIndexOf(' > ')
  const about = {
    benchmark,
    request: cut < 0 ? benchmark.name : benchmark.name.slice(0, cut),
    level: cut < 0 ? '' : benchmark.name.slice(cut + 3),
  }
  const byHead = [...Map.groupBy(benchmark.results, ({ version }) => version)]
  const heads = byHead.map(([version, results]) => ({
    ...about,
    version,
    isBase: version === versions.base?.label,
    figure: figureOf(results, version === versions.base?.label ? 'base' : 'head'),
  }))
  const first = byHead[0]?.[1] ?? []
  const base = versions.base
  const hasBase = base !== null && first.some(({ values }) => values.base !== null)
  const isShown = hasBase && heads.every((row) => !row.isBase)
  const own = {
    ...about,
    version: base?.label ?? '',
    isBase: true,
    figure: figureOf(first, 'base'),
  }
  return isShown ? [own, ...heads] : heads
}

function figureOf(
  results: readonly Result[],
  side: 'base' | 'head',
): (metric: MetricName) => number | null {
  return (metric) => results.find((result) => result.metric === metric)?.values[side] ?? null
}

/** The columns of such a table, as the guides for load tests have them. */
export const sweepMetrics = [
  { metric: 'throughput', title: 'Throughput' },
  { metric: 'time', title: 'Mean' },
  { metric: 'p95', title: 'p95' },
  { metric: 'p99', title: 'p99' },
  { metric: 'success', title: 'Success' },
] as const satisfies readonly { readonly metric: MetricName; readonly title: string }[]
