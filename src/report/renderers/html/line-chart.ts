import { formatQuantity } from '../../words/quantity.ts'
import { element, type Markup, type MarkupElement } from './markup.ts'
import { nameMarkup } from './phrases.ts'

/** Lines over what grows to the right, such as time or load. */
export interface LineChart {
  /** A class for its style. */
  readonly kind: 'load' | 'course'
  readonly caption: readonly Markup[]
  /** Such as `less is better`. */
  readonly note: string
  /** What a reader is told who sees no drawing. */
  readonly told: string
  readonly unit: string
  /** At least one, each with at least two points. */
  readonly lines: readonly ChartLine[]
  /** A horizontal line beyond which it is too much; null for none. */
  readonly limit: number | null
  /** Below the lines, where they stand. */
  readonly marks: readonly { readonly at: number; readonly label: string }[]
  readonly hasDots: boolean
}

export interface ChartLine {
  /** Hostile text; null where the chart has one line, which needs no name. */
  readonly name: string | null
  readonly isBase: boolean
  readonly points: readonly { readonly at: number; readonly value: number }[]
}

/** From zero up, so that a rise looks as large as it is. */
export function lineChart(chart: LineChart): MarkupElement {
  const { kind, caption, note, told, unit, lines, limit, marks } = chart
  const places = lines.flatMap(({ points }) => points.map(({ at }) => at))
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value))
  const highest = Math.max(...values)
  const most = (limit !== null && limit < 3 * highest ? Math.max(highest, limit) : highest) || 1
  const [first, last] = [Math.min(...places), Math.max(...places)]
  const x = (at: number): number =>
    round(left + ((at - first) / (last - first || 1)) * (right - left))
  const y = (value: number): number => round(bottom - (value / most) * (bottom - top))
  const shown = marks.filter(
    ({ at }, index) => index === 0 || x(at) - x(marks[index - 1]?.at ?? 0) > 22,
  )
  const kinds = kindsOf(lines)
  const names = lines.flatMap(({ name }, at) => (name === null ? [] : [legendOf(name, kinds[at])]))
  return element(
    'figure',
    { class: `chart ${kind}` },
    element('figcaption', {}, ...caption, note === '' ? null : element('small', {}, note)),
    element(
      'svg',
      { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': told },
      ...[0, 0.5, 1].flatMap((share) => gridLine(most * share, y(most * share), unit)),
      limit === null || limit > most
        ? null
        : element('path', { class: 'limit', d: `M${left} ${y(limit)}H${right}` }),
      ...shown.map(({ at, label }) => text(x(at), height - 4, label, 'middle')),
      ...lines.map((line, at) => lineMarkup(line, kinds[at], chart, x, y)),
    ),
    names.length === 0 ? null : element('p', { class: 'legend' }, ...names),
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

/** How many heads have lines that look like no other head's. */
const mostKinds = 5

/** Each line's colour and dashes: which of several it is can be told without colours. */
function kindsOf(lines: readonly ChartLine[]): readonly string[] {
  let heads = 0
  return lines.map(({ isBase }) => (isBase ? 'base' : `head head-${(heads++ % mostKinds) + 1}`))
}

function lineMarkup(
  { points }: ChartLine,
  kind: string | undefined,
  { hasDots }: LineChart,
  x: (at: number) => number,
  y: (value: number) => number,
): MarkupElement {
  const places = points.map(({ at, value }) => [x(at), y(value)] as const)
  return element(
    'g',
    { class: kind ?? null },
    element('path', { class: 'line', d: `M${places.map((place) => place.join(' ')).join('L')}` }),
    ...(hasDots ? places.map(([cx, cy]) => element('circle', { cx, cy, r: 3 })) : []),
  )
}

/** A name behind a piece of its line. */
function legendOf(name: string, kind: string | undefined): MarkupElement {
  return element(
    'span',
    { class: 'key' },
    element(
      'svg',
      { class: kind ?? null, viewBox: '0 0 32 8', 'aria-hidden': 'true' },
      element('path', { class: 'line', d: 'M0 4H32' }),
    ),
    nameMarkup(name, 40),
  )
}
