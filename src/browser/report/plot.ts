import { element, type MarkupElement } from '../../report/renderers/html/markup.ts'

/** The place of a value on an axis. */
export type PlotScale = (value: number) => number

/** @param from the values at both ends @param to where they lie, in the drawing's units */
export function scale(from: readonly [number, number], to: readonly [number, number]): PlotScale {
  const [low, high] = from
  const [start, end] = to
  return (value) => {
    const share = (Math.max(low, Math.min(high, value)) - low) / (high - low || 1)
    return Math.round((start + share * (end - start)) * 10) / 10
  }
}

export function line(kind: string, d: string): MarkupElement {
  return element('path', { class: kind, d })
}

export function dot(kind: string, cx: number, cy: number, r = 3): MarkupElement {
  return element('circle', { class: kind, cx, cy, r })
}

export function label(
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'middle',
): MarkupElement {
  return element('text', { x, y, 'text-anchor': anchor }, text)
}

/** A drawing under its title. @param told the same in words, for who cannot see it */
export function figure(
  title: string,
  told: string,
  [width, height]: readonly [number, number],
  ...drawn: readonly (MarkupElement | null)[]
): MarkupElement {
  return element(
    'figure',
    { class: 'chart' },
    element('figcaption', {}, title),
    element(
      'svg',
      { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': told },
      ...drawn,
    ),
  )
}
