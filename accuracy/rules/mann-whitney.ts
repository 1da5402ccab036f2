import { median } from 'simple-statistics'
import type { Answer } from './answer.ts'

/** Sequential runs as benchstat compares them: the U test at 5 %, and medians for the size of the change. */
export function runsDiffer(base: readonly number[], head: readonly number[]): Answer {
  const change = median([...head]) / median([...base]) - 1
  return { alarm: mannWhitney(base, head) < 0.05 && change > 0, change }
}

/**
 * Two-sided p-value of the Mann-Whitney U test, exact also with ties: of all ways to deal the ranks to two groups of
 * these sizes, the share of those at least as uneven, taken twice from the nearer end.
 */
export function mannWhitney(x: readonly number[], y: readonly number[]): number {
  const { ranks, ofX } = doubledRanks(x, y)
  const counts = dealings(ranks, x.length)
  const total = counts.reduce((a, b) => a + b, 0)
  let below = 0
  for (let sum = 0; sum <= ofX; sum++) below += counts[sum] ?? 0
  const above = total - below + (counts[ofX] ?? 0)
  return Math.min(1, (2 * Math.min(below, above)) / total)
}

/** Ranks of all values times two, so that the mean rank of a tie is whole; and the sum of those of `x`. */
function doubledRanks(
  x: readonly number[],
  y: readonly number[],
): { readonly ranks: readonly number[]; readonly ofX: number } {
  const sorted = [...x, ...y].toSorted((a, b) => a - b)
  const rankOf = (value: number): number => sorted.indexOf(value) + sorted.lastIndexOf(value) + 2
  const sum = (values: readonly number[]): number =>
    values.reduce((total, value) => total + rankOf(value), 0)
  return { ranks: sorted.map(rankOf), ofX: sum(x) }
}

const known = new Map<string, Float64Array>()

/** How many choices of `size` ranks have each sum. Depends on the ties alone, so that most samples share it. */
function dealings(ranks: readonly number[], size: number): Float64Array {
  const key = `${size} of ${ranks.join(' ')}`
  const found = known.get(key) ?? countDealings(ranks, size)
  known.set(key, found)
  return found
}

function countDealings(ranks: readonly number[], size: number): Float64Array {
  const largest = ranks.toSorted((a, b) => b - a).slice(0, size)
  const most = largest.reduce((a, b) => a + b, 0)
  const bySize = Array.from({ length: size + 1 }, () => new Float64Array(most + 1))
  const [none] = bySize
  if (none !== undefined) none[0] = 1
  for (const rank of ranks) {
    for (let chosen = size; chosen > 0; chosen--) {
      const [with_, without] = [bySize[chosen], bySize[chosen - 1]]
      if (with_ === undefined || without === undefined) continue
      for (let sum = most; sum >= rank; sum--)
        with_[sum] = (with_[sum] ?? 0) + (without[sum - rank] ?? 0)
    }
  }
  return bySize[size] ?? new Float64Array(1)
}
