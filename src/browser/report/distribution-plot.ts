import { median } from 'simple-statistics'
import { metricOf, type MetricName } from '../../model/index.ts'
import { formatQuantity } from '../../report/words/quantity.ts'
import type { MarkupElement } from '../../report/renderers/html/markup.ts'
import { dot, figure, label, line, scale, type PlotScale } from './plot.ts'
import type { Round } from './rounds.ts'

const [width, left, right] = [340, 62, 332]
const laneHeight = 44

/** How the versions' figures lie, a dot a round, with their medians; null without figures. */
export function distributionPlot(
  rounds: readonly Round[],
  metric: MetricName,
): MarkupElement | null {
  const lanes = (['base', 'head', 'control'] as const)
    .map((name) => ({ name, figures: rounds.flatMap((round) => round[name] ?? []) }))
    .filter(({ figures }) => figures.length > 0)
  if (lanes.length === 0) return null
  const all = lanes.flatMap(({ figures }) => figures)
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const room = (high - low || Math.abs(high) || 1) * 0.04
  const x = scale([low - room, high + room], [left, right])
  const { unit } = metricOf(metric)
  const text = (value: number): string => formatQuantity(unit, value)
  const height = lanes.length * laneHeight + 22
  const told = lanes.map(
    ({ name, figures }) =>
      `${name}: median ${text(median(figures))}, from ${text(Math.min(...figures))} to ${text(Math.max(...figures))}`,
  )
  return figure(
    'Figures of the rounds',
    told.join('; '),
    [width, height],
    ...lanes.flatMap(({ name, figures }, lane) => laneOf(name, figures, lane * laneHeight, x)),
    line('grid', `M${left} ${height - 20}H${right}`),
    label(left, height - 4, text(low), 'start'),
    ...(high > low ? [label(right, height - 4, text(high), 'end')] : []),
  )
}

/** Dots that would lie on each other stand above each other. */
function laneOf(
  name: 'base' | 'head' | 'control',
  figures: readonly number[],
  top: number,
  x: PlotScale,
): MarkupElement[] {
  const taken = new Map<number, number>()
  const baseline = top + laneHeight - 6
  const middle = x(median(figures))
  return [
    label(left - 8, baseline - 8, name, 'end'),
    ...figures.map((value) => {
      const column = Math.round(x(value) / 5)
      const before = taken.get(column) ?? 0
      taken.set(column, before + 1)
      return dot(name, x(value), baseline - Math.min(before, 6) * 5, 2.5)
    }),
    line(`median ${name}`, `M${middle} ${top + 6}V${baseline + 4}`),
  ]
}
