import type { Change } from '../../../model/index.ts'
import { element, type MarkupElement } from './markup.ts'

/**
 * A change's interval against its threshold, as high as a line of text. The scale goes with the threshold and not with the
 * data, so that the marks stand below each other in every row: no change in the middle, the threshold at a third on either
 * side, worse to the right. What lies beyond ends in an arrow at the edge.
 */
export function intervalMark(change: Change, threshold: number, label: string): MarkupElement {
  const at = (ratio: number): number => {
    const steps = Math.max(-1e3, Math.min(1e3, (ratio - 1) / threshold))
    return Math.round((middle + steps * toThreshold) * 10) / 10
  }
  const within = (ratio: number): number => Math.max(edge, Math.min(width - edge, at(ratio)))
  const beyond = [
    ...(at(change.low) < edge ? [`M${edge + 4} 5l-4 3 4 3`] : []),
    ...(at(change.high) > width - edge ? [`M${width - edge - 4} 5l4 3-4 3`] : []),
  ]
  return element(
    'svg',
    { class: 'mark', viewBox: `0 0 ${width} 16`, role: 'img', 'aria-label': label },
    element('path', { class: 'axis', d: axis }),
    element('path', { class: 'span', d: `M${within(change.low)} 8H${within(change.high)}` }),
    beyond.length === 0 ? null : element('path', { class: 'end', d: beyond.join('') }),
    element('circle', { cx: within(change.ratio), cy: 8, r: 3 }),
  )
}

const width = 120
const middle = width / 2
const toThreshold = width / 5
const edge = 4

/** No change, and the threshold on either side. */
const axis = `M${middle} 0V16M${middle - toThreshold} 3V13M${middle + toThreshold} 3V13`
