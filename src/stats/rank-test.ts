import type { Detector, LargestCut } from './detector.ts'
import { shortestSegment } from './largest-t.ts'
import { criticalSize } from './critical-sizes.ts'

/**
 * The rank test for a change of level: whether the ranks before some cut are unlike those after it.
 *
 * The largest standardised Wilcoxon statistic over all cuts: neither outliers nor the shape of the noise matter to it.
 *
 * Source: Pettitt (1979), standardised as in Csörgő & Horváth (1988), since the plain statistic misses what is near
 * either end
 */
export const rankTest: Detector = (values, level) => {
  const cut = largestRankCut(values)
  if (cut === null || cut.size < criticalSize('rank', values.length, level)) return null
  return cut.index
}

/** Null for a stretch without two levels' worth of values, or all of one value. */
export function largestRankCut(values: readonly number[]): LargestCut | null {
  const n = values.length
  const ranks = midRanks(values)
  let sum = 0
  let largest: LargestCut | null = null
  for (let left = 1; left <= n - shortestSegment; left++) {
    sum += ranks[left - 1] ?? 0
    if (left < shortestSegment) continue
    const distance = Math.abs(sum - (left * (n + 1)) / 2)
    const size = distance / Math.sqrt((left * (n - left) * (n + 1)) / 12)
    // A hair more than before, so that rounding does not decide between cuts that are equally good.
    if (size > (largest?.size ?? 0) * (1 + 1e-12)) largest = { index: left, size }
  }
  return largest
}

/** Equal values share the mean of their ranks. */
function midRanks(values: readonly number[]): Float64Array {
  const order = [...values.keys()].toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const ranks = new Float64Array(values.length)
  for (let start = 0; start < order.length;) {
    const value = values[order[start] ?? 0]
    let end = start + 1
    while (end < order.length && values[order[end] ?? 0] === value) end++
    for (let i = start; i < end; i++) ranks[order[i] ?? 0] = (start + 1 + end) / 2
    start = end
  }
  return ranks
}
