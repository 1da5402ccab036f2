import type { Detector, LargestCut } from './detector.ts'
import { shortestSegment } from './largest-t.ts'
import { criticalSize } from './critical-sizes.ts'

/**
 * The robust step fit: whether two medians describe a stretch so much better than one that noise would not.
 *
 * How much better is how many times smaller the sum of absolute deviations gets. Deviations count once and not squared,
 * so that a value far off pulls neither level.
 */
export const stepFit: Detector = (values, level) => {
  const cut = largestFitCut(values)
  if (cut === null || cut.size < criticalSize('fit', values.length, level)) return null
  return cut.index
}

/** Null for a stretch without two levels' worth of values, or all of one value. */
export function largestFitCut(values: readonly number[]): LargestCut | null {
  const n = values.length
  const before = deviationsWithin(values)
  const after = deviationsWithin(values.toReversed())
  const whole = before[n] ?? 0
  if (whole === 0) return null
  let largest: LargestCut | null = null
  for (let left = shortestSegment; left <= n - shortestSegment; left++) {
    const size = whole / ((before[left] ?? 0) + (after[n - left] ?? 0))
    if (size > (largest?.size ?? 0) * (1 + 1e-12)) largest = { index: left, size }
  }
  return largest
}

/** Sums of the absolute deviations of the first so many values from their median. */
function deviationsWithin(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1)
  const sorted: number[] = []
  for (const [count, value] of values.entries()) {
    let place = count
    while (place > 0 && (sorted[place - 1] ?? 0) > value) place--
    sorted.splice(place, 0, value)
    // The upper half's values less the lower half's: the median itself takes no part.
    let sum = 0
    for (let low = 0, high = count; low < high; low++, high--) {
      sum += (sorted[high] ?? 0) - (sorted[low] ?? 0)
    }
    sums[count + 1] = sum
  }
  return sums
}
