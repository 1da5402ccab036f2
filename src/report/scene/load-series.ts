import { metricNames } from '../../model/index.ts'
import type { BenchmarkReport, MetricName, Report } from '../../model/index.ts'

/** What became of one metric where a server had more connections, or a command another value of its one parameter. */
export interface LoadSeries {
  /** The request or the command: hostile text. */
  readonly subject: string
  /** What grows: `connections`, or the parameter's name. */
  readonly axis: string
  readonly metric: MetricName
  /** The base first; each with at least two points, in the order of the load. */
  readonly lines: readonly LoadLine[]
}

export interface LoadLine {
  /** Hostile text. */
  readonly version: string
  readonly isBase: boolean
  readonly points: readonly { readonly load: number; readonly value: number }[]
}

/** Of servers the throughput and the 95th percentile; of commands the time. */
export function loadSeries(report: Report): readonly LoadSeries[] {
  const placed = report.benchmarks.flatMap((benchmark) => {
    const place = placeOf(benchmark)
    return place === null ? [] : [{ ...place, benchmark }]
  })
  const subjects = Map.groupBy(placed, ({ benchmark, subject, axis }) =>
    JSON.stringify([benchmark.suite, subject, axis]),
  )
  return [...subjects.values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    return shown.flatMap((metric): LoadSeries[] => {
      const lines = linesOf(own, metric, report)
      return lines.length === 0 || (metric === 'time' && first.axis === 'connections')
        ? []
        : [{ subject: first.subject, axis: first.axis, metric, lines }]
    })
  })
}

const shown = metricNames.filter((metric) => ['throughput', 'p95', 'time'].includes(metric))

interface Placed {
  readonly subject: string
  readonly axis: string
  readonly load: number
  readonly benchmark: BenchmarkReport
}

/** Which request a benchmark of a server makes, and on how many connections; null of what is no server. */
export function connectionsOf(benchmark: BenchmarkReport): Pick<Placed, 'subject' | 'load'> | null {
  const place = placeOf(benchmark)
  return place?.axis === 'connections' ? place : null
}

/** As the kinds of suites name their benchmarks: `GET / > 50 connections`, or `gzip (size 10)`. */
function placeOf({ name }: BenchmarkReport): Omit<Placed, 'benchmark'> | null {
  const [, request, connections] = /^([^]+) > (\d{1,6}) connections?$/.exec(name) ?? []
  if (request !== undefined)
    return { subject: request, axis: 'connections', load: Number(connections) }
  const [, command, parameter, value] =
    /^([^]+) \((\w+) (\d{1,12}(?:\.\d{1,6})?)\)$/.exec(name) ?? []
  if (command === undefined || parameter === undefined) return null
  return { subject: command, axis: parameter, load: Number(value) }
}

function linesOf(placed: readonly Placed[], metric: MetricName, report: Report): LoadLine[] {
  const { base, heads } = report.versions
  const ordered = placed.toSorted((a, b) => a.load - b.load)
  const points = (version: string | null, side: 'base' | 'head'): LoadLine['points'] =>
    ordered.flatMap(({ load, benchmark }) => {
      const result = benchmark.results.find(
        (one) => one.metric === metric && (version === null || one.version === version),
      )
      const value = result?.values[side] ?? null
      return value === null ? [] : [{ load, value }]
    })
  const lines = heads.map(({ label }) => ({
    version: label,
    isBase: false,
    points: points(label, 'head'),
  }))
  const all =
    base === null
      ? lines
      : [{ version: base.label, isBase: true, points: points(null, 'base') }, ...lines]
  return all.filter((line) => line.points.length > 1)
}
