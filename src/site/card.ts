import { metricOf, type MetricName } from '../model/index.ts'
import { formatQuantity } from '../report/index.ts'
import type { Card, ListedChange, ReleaseMark } from './contract.ts'
import type { BenchmarkLine, LinePoint } from './lines.ts'
import { changeSince } from './since.ts'

/** So many pushes are drawn. */
const drawn = 60

/** The level of a line that is flat but for noise is not to look like mountains. */
const leastSpan = 0.04

/** A benchmark in the overview. */
export function cardOf(
  { points }: BenchmarkLine,
  changes: readonly Omit<ListedChange, 'benchmark'>[],
  {
    metric,
    benchmark,
    releases,
  }: {
    readonly metric: MetricName
    readonly benchmark: number
    readonly releases: readonly ReleaseMark[]
  },
): Card {
  const newest = points.at(-1)
  const push = newest?.push ?? 0
  const release = releases.findLast((each) => each.push < push)
  const atRelease =
    release === undefined ? -1 : points.findLastIndex((point) => point.push <= release.push)
  const shown = points.slice(-drawn)
  return {
    benchmark,
    spark: sparkOf(shown),
    marks: shown.flatMap((point, place) => {
      const change = changes.find((each) => each.push === point.push)
      return change === undefined ? [] : [[place, change.ratio > 1] as const]
    }),
    newest: formatQuantity(metricOf(metric).unit, newest?.value ?? 0),
    sinceRelease: changeSince(points, atRelease, metric),
    since30: changeSince(points, points.length - 31, metric),
    push,
  }
}

function sparkOf(points: readonly LinePoint[]): (number | null)[] {
  const levels = points.map(({ level }) => level)
  const [least, most] = [Math.min(...levels), Math.max(...levels)]
  const span = Math.max(most - least, leastSpan * Math.abs(most), Number.MIN_VALUE)
  const bottom = (least + most - span) / 2
  return levels.map((level) => Math.round(((level - bottom) / span) * 99))
}
