import { scratch } from './scratch.ts'

/**
 * Chance that a sum of signed ranks is at most `sum` when every rank's sign is a fair coin.
 *
 * Exact for any ranks, so ties need no approximation: counting subsets by their sum takes n * sum steps
 * where listing the sign flips would take 2^n.
 *
 * @param ranks positive whole numbers; mid-ranks are passed doubled, with a doubled sum
 * @returns a probability; 0 below the smallest sum
 */
export function lowerTail(sum: number, ranks: readonly number[]): number {
  const total = ranks.reduce((a, b) => a + b, 0)
  if (sum < 0) return 0
  if (sum >= total) return 1
  // The far tail by symmetry: half the steps, and p-values near 1 need no relative precision.
  if (sum > total / 2) return 1 - lowerTail(total - sum - 1, ranks)
  let count = 0
  for (const subsets of subsetCounts(sum, ranks)) count += subsets
  return count * 2 ** -ranks.length
}

/**
 * The signed-rank statistic's quantile without ties: the smallest x with P(W <= x) >= `probability`.
 *
 * @param probability in (0, 0.5]
 * @param n number of observations, at least one
 */
export function signedRankQuantile(probability: number, n: number): number {
  const ranks = Array.from({ length: n }, (_, i) => i + 1)
  let cumulative = 0
  for (const [x, subsets] of subsetCounts(Math.ceil((n * (n + 1)) / 4), ranks).entries()) {
    cumulative += subsets * 2 ** -n
    if (cumulative >= probability) return x
  }
  throw new RangeError(`probability ${probability} is not in (0, 0.5]`)
}

const space = scratch()

/** How many subsets of the ranks have each sum from 0 to `largest`. */
function subsetCounts(largest: number, ranks: readonly number[]): Float64Array {
  const counts = space(largest + 1)
  counts[0] = 1
  let reached = 0
  for (const rank of ranks) {
    reached = Math.min(largest, reached + rank)
    for (let sum = reached; sum >= rank; sum--) {
      counts[sum] = (counts[sum] ?? 0) + (counts[sum - rank] ?? 0)
    }
  }
  return counts
}
