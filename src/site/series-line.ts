import { metricOf, type MetricName } from '../model/index.ts'
import { quantityScale } from '../report/index.ts'
import type { SeriesLine } from './contract.ts'
import type { BenchmarkLine } from './lines.ts'
import type { BothTold } from './told.ts'

/** A line in columns, its figures with as many digits as anybody can see. */
export function seriesLine(
  { points }: BenchmarkLine,
  { chained, absolute }: BothTold,
  metric: MetricName,
  number: number,
): SeriesLine {
  return {
    metric: number,
    scale: quantityScale(metricOf(metric).unit, points.at(-1)?.value ?? 0),
    pushes: points.map(({ push }) => push),
    values: points.map(({ value }) => rounded(value)),
    levels: points.map(({ level }) => rounded(level)),
    lows: points.map(({ band }) => (band === null ? null : rounded(band.low))),
    highs: points.map(({ band }) => (band === null ? null : rounded(band.high))),
    gaps: points.flatMap(({ follows }, place) => (follows === 'gap' && place > 0 ? [place] : [])),
    chained,
    absolute,
  }
}

function rounded(value: number): number {
  return Number(value.toPrecision(5))
}
