import type { Card } from '../../site/contract.ts'
import { drawing } from './dom.ts'

const [width, height, edge] = [220, 44, 4]

/** A line over the newest pushes, with a dot where the level changed. */
export function spark({ spark: values, marks }: Pick<Card, 'spark' | 'marks'>): SVGElement {
  const step = values.length < 2 ? 0 : (width - 2 * edge) / (values.length - 1)
  const x = (place: number): number => Math.round((edge + place * step) * 10) / 10
  const y = (value: number): number =>
    Math.round((height - edge - (value / 99) * (height - 2 * edge)) * 10) / 10
  let path = ''
  let isDown = false
  for (const [place, value] of values.entries()) {
    if (value !== null) path += `${isDown ? 'L' : 'M'}${x(place)} ${y(value)}`
    isDown = value !== null
  }
  const last = values.at(-1) ?? null
  return drawing(
    'svg',
    {
      class: 'spark',
      viewBox: `0 0 ${width} ${height}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    drawing('path', { d: path, 'vector-effect': 'non-scaling-stroke' }),
    ...marks.map(([place, isWorse]) =>
      drawing('path', {
        class: `mark tone-${isWorse ? 'bad' : 'good'}`,
        d: `M${x(place)} ${y(values[place] ?? 0)}h.01`,
        'vector-effect': 'non-scaling-stroke',
      }),
    ),
    last === null
      ? null
      : drawing('path', {
          class: 'end',
          d: `M${x(values.length - 1)} ${y(last)}h.01`,
          'vector-effect': 'non-scaling-stroke',
        }),
  )
}
