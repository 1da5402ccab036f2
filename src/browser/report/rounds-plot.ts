import type { MetricName, Result } from '../../model/index.ts'
import { formatChange } from '../../report/words/percent.ts'
import type { MarkupElement } from '../../report/renderers/html/markup.ts'
import { dot, figure, label, line, scale } from './plot.ts'
import type { Round } from './rounds.ts'

const [width, height] = [340, 150]
const [left, right, top, bottom] = [58, 332, 12, 134]

/** The rounds' ratios in the order in which they were measured, by stage, with the control's; null without any. */
export function roundsPlot(rounds: readonly Round[], result: Result): MarkupElement | null {
  const compared = rounds.filter(({ change }) => change !== null)
  if (compared.length === 0) return null
  const { threshold, metric } = result
  const reach = reachOf(compared, threshold)
  const y = scale([1 - reach, 1 + reach], [bottom, top])
  const x = scale([-0.5, compared.length - 0.5], [left, right])
  const screened = compared.filter(({ stage }) => stage === 'screen').length
  const isParted = screened > 0 && screened < compared.length
  const hasControl = compared.some(({ noise }) => noise !== null)
  const parting = x(screened - 0.5)
  return figure(
    'Rounds, in the order they ran',
    toldOf(compared, metric, hasControl),
    [width, height],
    line('zero', `M${left} ${y(1)}H${right}`),
    line('limit', `M${left} ${y(1 + threshold)}H${right}M${left} ${y(1 - threshold)}H${right}`),
    ...[1 - threshold, 1, 1 + threshold].map((ratio) =>
      label(left - 6, y(ratio) + 4, ratio === 1 ? '0' : percentOf(ratio, metric), 'end'),
    ),
    isParted ? line('grid', `M${parting} ${top}V${bottom}`) : null,
    ...compared.flatMap(({ noise }, at) =>
      noise === null ? [] : [dot('control', x(at), y(noise))],
    ),
    ...compared.flatMap(({ change }, at) =>
      change === null ? [] : [dot('head', x(at), y(change))],
    ),
    isParted || screened > 0
      ? label((left + (isParted ? parting : right)) / 2, height - 4, 'screening')
      : null,
    isParted || screened === 0
      ? label(((isParted ? parting : left) + right) / 2, height - 4, 'confirming')
      : null,
  )
}

function percentOf(ratio: number, metric: MetricName): string {
  return formatChange({ ratio, low: ratio, high: ratio }, metric)
}

function toldOf(rounds: readonly Round[], metric: MetricName, hasControl: boolean): string {
  const each = rounds.map(({ change }) => percentOf(change ?? 1, metric)).join(', ')
  return `${rounds.length} rounds: ${each}${hasControl ? '; the base against itself is hollow' : ''}`
}

/** As far as the rounds go, but not to where one of them went astray. */
function reachOf(rounds: readonly Round[], threshold: number): number {
  const sizes = rounds
    .flatMap(({ change, noise }) => [change, noise])
    .flatMap((ratio) => (ratio === null ? [] : [Math.abs(ratio - 1)]))
    .toSorted((a, b) => a - b)
  const usual = sizes[Math.floor(0.95 * (sizes.length - 1))] ?? 0
  return Math.max(1.5 * threshold, Math.min(1.15 * (sizes.at(-1) ?? 0), 3 * usual))
}
