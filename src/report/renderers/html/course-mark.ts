import type { CellOf } from '../../page/report-page.ts'
import { displayName } from '../../text/display-name.ts'
import { courseHeights } from '../../words/course-drawing.ts'
import { element, type MarkupElement } from './markup.ts'

/** A benchmark over versions as a line, as high as a line of text: the higher, the worse. Where it changed, the dot is large. */
export function courseMark({ places, threshold }: CellOf<'course'>): MarkupElement {
  const heights = courseHeights(places, threshold)
  const apart = (width - 2 * edge) / Math.max(1, places.length - 1)
  const dots = places.flatMap(({ turn }, index) => {
    const height = heights[index] ?? null
    if (height === null) return []
    return [{ x: round(edge + index * apart), y: round(bottom - height * (bottom - top)), turn }]
  })
  const told = places
    .filter(({ turn }) => turn !== null)
    .map(({ version, turn }) => `${turn} in ${displayName(version, 24)}`)
  return element(
    'svg',
    {
      class: 'mark',
      viewBox: `0 0 ${width} 16`,
      role: 'img',
      'aria-label':
        told.length === 0 ? 'no change was found between two versions' : told.join(', '),
    },
    element('path', { class: 'span', d: `M${dots.map(({ x, y }) => `${x} ${y}`).join('L')}` }),
    ...dots.map(({ x, y, turn }) =>
      element('circle', { cx: x, cy: y, r: turn === null ? 1.5 : 4, class: turn }),
    ),
  )
}

const width = 120
const edge = 5
const [top, bottom] = [3, 13]

function round(value: number): number {
  return Math.round(value * 10) / 10
}
