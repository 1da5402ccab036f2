import sparkly from 'sparkly'
import { metricOf, type Change, type MetricName } from '../model/index.ts'
import { grouped } from './words/count.ts'
import { logText } from './text/log-text.ts'
import { paint } from './text/paint.ts'
import { formatChange, formatInterval } from './words/percent.ts'
import { formatQuantity } from './words/quantity.ts'
import { textTable, type Column } from './text/text-table.ts'
import { wrap } from './text/wrap.ts'

/** A branch's benchmarks over its pushes. */
export interface HistoryView {
  readonly branch: string
  readonly metric: MetricName
  readonly pushes: number
  /** ISO 8601, UTC, of the first push and of the last; null where there is none. */
  readonly from: string | null
  readonly to: string | null
  /** All metrics that any push has figures of, in the order of reports. */
  readonly kept: readonly MetricName[]
  readonly benchmarks: readonly BenchmarkHistory[]
}

export interface BenchmarkHistory {
  readonly id: string
  readonly name: string
  /** Oldest first; the last is the newest push that has the benchmark. */
  readonly points: readonly HistoryPoint[]
  /** What the level changes were told from. */
  readonly from: 'chain' | 'values' | 'too-short'
  /** Oldest first. */
  readonly shifts: readonly HistoryShift[]
}

/** A push that has the benchmark. Who wrote its commit, and what about, is null where the clone does not know it. */
export interface HistoryPoint {
  readonly commit: string
  /** ISO 8601, UTC: when it was measured. */
  readonly createdAt: string
  readonly author: string | null
  readonly subject: string | null
  /** In the metric's base unit. */
  readonly value: number
  /** Against the commit before, by the same job. */
  readonly comparedWith: string | null
  readonly change: Change | null
  /** Why a slowdown was accepted; null where none was. */
  readonly accepted: string | null
}

/** From this push on the level was another. */
export interface HistoryShift {
  readonly commit: string
  /** The last commit at the level before. */
  readonly after: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly change: Change
}

export interface HistoryOptions {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** A branch's history for a terminal: each benchmark in a line, then where levels changed. No last line break. */
export function renderHistory(view: HistoryView, { color, width }: HistoryOptions): string {
  const { bold, quiet } = paint(color)
  const { benchmarks, from, to } = view
  const span = from === null || to === null ? '' : `, from ${day(from)} to ${day(to)}`
  const title = `${logText(view.branch)}: ${pushes(view.pushes)}${span}`
  const blocks = [
    wrap(title, width).map(bold),
    benchmarks.length === 0 ? wrap(nothingKept(view), width) : lines(view, width),
    shifts(view, width),
    wrap(explanation(benchmarks), width).map(quiet),
  ]
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
}

function nothingKept({ metric, kept }: HistoryView): string {
  const others = kept.map((name) => logText(name)).join(', ')
  const those = others === '' ? 'No figures were kept.' : `These metrics were kept: ${others}.`
  return `No push has figures of ${logText(metric)}. ${those}`
}

function pushes(number: number): string {
  return number === 1 ? '1 push' : `${grouped(number)} pushes`
}

function lines({ benchmarks, metric }: HistoryView, width: number): string[] {
  const { unit } = metricOf(metric)
  const columns: Column<BenchmarkHistory>[] = [
    { title: 'benchmark', align: 'left', cell: ({ name }) => logText(name), fit: 'shorten' },
    {
      title: 'newest',
      align: 'right',
      cell: ({ points }) => logText(formatQuantity(unit, points.at(-1)?.value ?? 0)),
      fit: 'keep',
    },
    {
      title: 'level',
      align: 'left',
      cell: ({ points }) => drawing(points.map(({ value }) => value)),
      fit: 1,
    },
    {
      title: 'changes',
      align: 'right',
      cell: (one) => (one.from === 'too-short' ? '–' : String(one.shifts.length)),
      fit: 'keep',
    },
  ]
  const table = textTable(columns, benchmarks, width)
  return [table.header, ...table.lines]
}

const mostDrawn = 24

/** The drawing spans a tenth of the level at least, so that noise is drawn flat. */
const leastSpan = 0.1

function drawing(values: readonly number[]): string {
  const drawn = values.slice(-mostDrawn)
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)]
  const missing = Math.max(0, (leastSpan * (Math.abs(low) + Math.abs(high))) / 2 - (high - low)) / 2
  return missing === 0
    ? sparkly(drawn)
    : sparkly(drawn, { minimum: low - missing, maximum: high + missing })
}

function shifts({ benchmarks, metric }: HistoryView, width: number): string[] {
  const all = benchmarks.flatMap(({ name, shifts: own }) => own.map((shift) => ({ name, shift })))
  const newestFirst = all.toSorted((a, b) => (a.shift.createdAt < b.shift.createdAt ? 1 : -1))
  return newestFirst.flatMap(({ name, shift: { commit, createdAt, change } }) =>
    wrap(
      `${day(createdAt)}  ${logText(commit.slice(0, 7))}  ${formatChange(change, metric)} (95 % CI ${formatInterval(change, metric)})  ${logText(name)}`,
      width,
    ),
  )
}

function explanation(benchmarks: readonly BenchmarkHistory[]): string {
  const kinds = new Set(benchmarks.map(({ from }) => from))
  return [
    ...(kinds.has('chain')
      ? ['Changes are told from pushes compared with the one before, side by side in one job.']
      : []),
    ...(kinds.has('values') ? ['Some are told from figures of one CPU model.'] : []),
    ...(kinds.has('too-short') ? ['A dash: too few pushes to tell.'] : []),
  ].join(' ')
}

function day(date: string): string {
  return date.slice(0, 10)
}
