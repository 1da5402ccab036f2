import type { Change } from '../../model/index.ts'
import { formatPercent } from './percent.ts'

/**
 * A change's interval against its threshold, in 25 characters of a monospaced font:
 *
 *     ········¦···│···¦·├─●─┤··
 *
 * `│` is no change, `¦` the threshold on either side, slower is to the right. The scale goes with the threshold and not
 * with the data, so that the marks stand at the same place in every row of every comment; what lies beyond is an arrow.
 * The signs are those of the oldest terminals' set: fonts that have a monospaced form at all have one for these.
 */
export function drawInterval(change: Change, threshold: number): string {
  const column = (ratio: number): number => {
    const steps = ((ratio - 1) / threshold) * stepsToThreshold
    return Math.max(-1, Math.min(width, center + Math.round(steps)))
  }
  const [low, estimate, high] = [column(change.low), column(change.ratio), column(change.high)]
  const cells = Array.from({ length: width }, (_, cell) => {
    const inside = cell >= low && cell <= high
    return inside ? intervalSign(cell, low, high) : axisSign(cell)
  })
  cells[Math.max(0, Math.min(width - 1, estimate))] = '●'
  if (low < 0) cells[0] = '◄'
  if (high >= width) cells[width - 1] = '►'
  return cells.join('')
}

/**
 * The head of a column of such drawings: what the marks stand for.
 *
 * @param threshold null where the rows have different ones
 * @param isTurned whether there are rows of which more is better: to the right then is what their figures say with a
 *   minus, so that the sides have names and no numbers
 */
export function drawScale(threshold: number | null, isTurned: boolean): string {
  const size = threshold === null ? 'limit' : formatPercent(threshold).replace(' ', '\u00a0')
  const cells = Array.from({ length: width }, () => '\u00a0')
  const write = (text: string, at: number): void => {
    const start = at - Math.floor(text.length / 2)
    for (const [index, sign] of Array.from(text).entries()) cells[start + index] = sign
  }
  write(isTurned ? 'better' : `−${size}`, center - stepsToThreshold)
  write(isTurned ? 'worse' : `+${size}`, center + stepsToThreshold)
  if (cells[center - 1] === '\u00a0' && cells[center + 1] === '\u00a0') write('0', center)
  return cells.slice(0, width).join('')
}

const width = 25
const center = 12
const stepsToThreshold = 4

function axisSign(cell: number): string {
  if (cell === center) return '│'
  return Math.abs(cell - center) === stepsToThreshold ? '¦' : '·'
}

function intervalSign(cell: number, low: number, high: number): string {
  if (cell === low) return '├'
  if (cell === high) return '┤'
  return axisSign(cell) === '·' ? '─' : '┼'
}
