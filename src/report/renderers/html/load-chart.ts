import { metricOf } from '../../../model/index.ts'
import type { LoadLine, LoadSeries } from '../../scene/load-series.ts'
import { displayName } from '../../text/display-name.ts'
import { phrasesToText } from '../../text/phrases-to-text.ts'
import { metricPhrase } from '../../words/metric-words.ts'
import { formatQuantity } from '../../words/quantity.ts'
import { element, type Markup, type MarkupElement } from './markup.ts'
import { nameMarkup } from './phrases.ts'

/** A figure against the load, a line for each version: from zero up, so that a rise looks as large as it is. */
export function loadChart({ subject, axis, metric, lines }: LoadSeries): MarkupElement {
  const points = lines.flatMap((line) => line.points)
  const most = Math.max(...points.map(({ value }) => value)) || 1
  const loads = [...new Set(points.map(({ load }) => load))].toSorted((a, b) => a - b)
  const { unit, better } = metricOf(metric)
  const noun = phrasesToText([metricPhrase(metric)])
  const x = (load: number): number => {
    const [first = 0] = loads
    const last = loads.at(-1) ?? 1
    return round(left + ((load - first) / (last - first || 1)) * (right - left))
  }
  const y = (value: number): number => round(bottom - (value / most) * (bottom - top))
  const told = lines.map(
    (line) =>
      `${displayName(line.version)}: ${line.points
        .map(({ load, value }) => `${load} ${axis} ${formatQuantity(unit, value)}`)
        .join(', ')}`,
  )
  return element(
    'figure',
    { class: 'chart load' },
    element(
      'figcaption',
      {},
      nameMarkup(subject),
      `, ${noun} by ${axis}`,
      element('small', {}, better === 'higher' ? 'more is better' : 'less is better'),
    ),
    element(
      'svg',
      { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': told.join('; ') },
      ...[0, 0.5, 1].flatMap((share) => gridLine(most * share, y(most * share), unit)),
      ...loads
        .filter((load, at) => at === 0 || x(load) - x(loads[at - 1] ?? 0) > 22)
        .map((load) => text(x(load), height - 4, String(load), 'middle')),
      ...lines.map((line) => lineMarkup(line, x, y)),
    ),
    element('p', { class: 'legend' }, ...lines.map(legendOf)),
  )
}

const [width, height] = [340, 170]
const [left, right, top, bottom] = [58, 328, 12, 148]

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function gridLine(value: number, y: number, unit: string): Markup[] {
  const label = value === 0 ? '0' : formatQuantity(unit, value)
  return [
    element('path', { class: 'grid', d: `M${left} ${y}H${right}` }),
    text(left - 6, y + 4, label, 'end'),
  ]
}

function text(x: number, y: number, label: string, anchor: string): MarkupElement {
  return element('text', { x, y, 'text-anchor': anchor }, label)
}

function lineMarkup(
  { points, isBase }: LoadLine,
  x: (load: number) => number,
  y: (value: number) => number,
): MarkupElement {
  const places = points.map(({ load, value }) => [x(load), y(value)] as const)
  return element(
    'g',
    { class: isBase ? 'base' : 'head' },
    element('path', { class: 'line', d: `M${places.map((place) => place.join(' ')).join('L')}` }),
    ...places.map(([cx, cy]) => element('circle', { cx, cy, r: 3 })),
  )
}

function legendOf({ version, isBase }: LoadLine): MarkupElement {
  return element('span', { class: isBase ? 'key base' : 'key head' }, nameMarkup(version, 40))
}
