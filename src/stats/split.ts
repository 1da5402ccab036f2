import { shortestSegment } from './largest-t.ts'

/** A stretch of a series: from the first index on, up to and without the second. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Where a stretch falls apart into two that differ most: E-divisive's divergence, with distances to the first power.
 *
 * @returns the first index of the second part, with the divergence; null for one that is too short, or all of one value
 * Source: Matteson & James (2014), 2.2 and 2.3
 */
export function bestSplit(
  values: readonly number[],
  { from, to }: Stretch,
  shortest = shortestSegment,
): { readonly index: number; readonly divergence: number } | null {
  const stretch = values.slice(from, to)
  const n = stretch.length
  const before = distancesWithin(stretch)
  const after = distancesWithin(stretch.toReversed())
  const all = before[n] ?? 0
  let best: { index: number; divergence: number } | null = null
  for (let left = shortest; left <= n - shortest; left++) {
    const right = n - left
    const [within, beyond] = [before[left] ?? 0, after[right] ?? 0]
    const between = all - within - beyond
    const divergence =
      (2 / n) * (between - (right * within) / (left - 1) - (left * beyond) / (right - 1))
    if (divergence > (best?.divergence ?? 0)) best = { index: from + left, divergence }
  }
  return best
}

/** Sums of the distances between all pairs of the first so many values. */
function distancesWithin(values: readonly number[]): number[] {
  const sums = [0]
  for (const [count, value] of values.entries()) {
    let sum = sums[count] ?? 0
    for (const other of values.slice(0, count)) sum += Math.abs(value - other)
    sums.push(sum)
  }
  return sums
}
