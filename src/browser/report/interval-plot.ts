import type { Change, Result } from '../../model/index.ts'
import { changeText } from '../../report/words/change-text.ts'
import { formatChange, formatNoise, formatPercent } from '../../report/words/percent.ts'
import type { MarkupElement } from '../../report/renderers/html/markup.ts'
import { dot, figure, label, line, scale } from './plot.ts'

const [width, height] = [340, 92]
const [left, right] = [12, 328]

/** The change and its interval against the threshold, and the noise floor where it was measured; null without a change. */
export function intervalPlot(result: Result): MarkupElement | null {
  const { change, threshold, noiseFloor, metric } = result
  if (change === null) return null
  const reach = reachOf(threshold, [change, ...(noiseFloor === null ? [] : [noiseFloor])])
  const x = scale([1 - reach, 1 + reach], [left, right])
  const tick = (ratio: number): MarkupElement =>
    label(
      x(ratio),
      88,
      ratio === 1 ? '0' : formatChange({ ratio, low: ratio, high: ratio }, metric),
    )
  const words = changeText(result)
  const noise = noiseFloor === null ? '' : `; noise floor ${formatNoise(noiseFloor)}`
  const told = `${words?.estimate ?? ''}, ${words?.interval ?? ''}, threshold ${formatPercent(threshold)}${noise}`
  return figure(
    'Change against the threshold',
    told,
    [width, height],
    noiseFloor === null
      ? null
      : line('noise', `M${x(noiseFloor.low)} 14H${x(noiseFloor.high)}V66H${x(noiseFloor.low)}Z`),
    line('zero', `M${x(1)} 10V70`),
    line('limit', `M${x(1 - threshold)} 14V66M${x(1 + threshold)} 14V66`),
    line('grid', `M${left} 70H${right}`),
    line(
      'span',
      `M${x(change.low)} 40H${x(change.high)}M${x(change.low)} 34V46M${x(change.high)} 34V46`,
    ),
    dot('estimate', x(change.ratio), 40, 5),
    ...[1 - threshold, 1, 1 + threshold].map(tick),
    label(right, 8, 'worse', 'end'),
    label(left, 8, 'better', 'start'),
  )
}

/** How far from no change the drawing goes: to twice the threshold, or to where the interval ends within reason. */
function reachOf(threshold: number, changes: readonly Change[]): number {
  const ends = changes.flatMap(({ ratio, low, high }) => [
    ratio - 1,
    1 - low,
    Number.isFinite(high) ? high - 1 : 0,
  ])
  return Math.min(20 * threshold, Math.max(2 * threshold, 1.1 * Math.max(...ends.map(Math.abs))))
}
