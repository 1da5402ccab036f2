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

/** The same of the ranks from 1 to n: observations without ties, as nearly all are. */
export function untiedLowerTail(sum: number, n: number): number {
  const total = (n * (n + 1)) / 2
  if (sum < 0) return 0
  if (sum >= total) return 1
  return sum > total / 2 ? 1 - untiedLowerTail(total - sum - 1, n) : (lowerHalf(n)[sum] ?? 1)
}

/**
 * The signed-rank statistic's quantile without ties: the smallest x with P(W <= x) >= `probability`.
 *
 * @param probability in (0, 0.5]
 * @param n number of observations, at least one
 */
export function signedRankQuantile(probability: number, n: number): number {
  const quantile = lowerHalf(n).findIndex((tail) => tail >= probability)
  if (quantile < 0) throw new RangeError(`probability ${probability} is not in (0, 0.5]`)
  return quantile
}

/** For each number of observations once: a run asks for the same few thousands of times. */
const halves = new Map<number, Float64Array>()

/** Without ties, the chances of all sums up to the middle one. */
function lowerHalf(n: number): Float64Array {
  const known = halves.get(n)
  if (known !== undefined) return known
  const ranks = Array.from({ length: n }, (_, i) => i + 1)
  let count = 0
  const half = subsetCounts(Math.ceil((n * (n + 1)) / 4), ranks).map((subsets) => {
    count += subsets
    return count * 2 ** -n
  })
  halves.set(n, half)
  return half
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
