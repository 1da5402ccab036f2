import { signedRankQuantile } from './null-distribution.ts'
import { scratch } from './scratch.ts'

/** A location with its confidence interval. The ends are infinite where the confidence cannot be had. */
interface Located {
  readonly estimate: number
  readonly low: number
  readonly high: number
}

/**
 * Hodges-Lehmann estimate of the change with its exact interval.
 *
 * The estimate is the median of all pairwise (Walsh) averages, the interval's ends are two of them, counted in
 * from both sides by the signed-rank distribution: what the signed-rank test would not reject.
 *
 * @param observations log ratios, one a round, in any order; at least one, all finite
 * @param confidence such as 0.95
 * @returns log ratios; infinite ends where there are too few rounds for the confidence (below 6 for 0.95)
 * @throws RangeError when empty: a caller's bug, not a user's error
 * Source: Hodges & Lehmann (1963); Hollander, Wolfe & Chicken (2014), 3.2 and 3.3
 */
export function hodgesLehmann(observations: readonly number[], confidence = 0.95): Located {
  if (observations.length === 0) throw new RangeError('no observations')
  const walsh = walshAverages(observations)
  const k = signedRankQuantile((1 - confidence) / 2, observations.length)
  return {
    estimate: middle(walsh),
    low: k < 1 ? -Infinity : at(walsh, k - 1),
    high: k < 1 ? Infinity : at(walsh, walsh.length - k),
  }
}

const space = scratch()

/** The averages of every observation with itself and with every other, ascending: n(n+1)/2 of them. */
function walshAverages(observations: readonly number[]): Float64Array {
  const averages = space((observations.length * (observations.length + 1)) / 2)
  let next = 0
  for (const [i, a] of observations.entries()) {
    for (let j = i; j < observations.length; j++) averages[next++] = (a + at(observations, j)) / 2
  }
  // oxlint-disable-next-line unicorn/no-array-sort -- in place: it is our own working space
  return averages.sort()
}

function middle(sorted: Float64Array): number {
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? at(sorted, half) : (at(sorted, half - 1) + at(sorted, half)) / 2
}

function at(values: ArrayLike<number>, index: number): number {
  const value = values[index]
  if (value === undefined) throw new RangeError(`no value at ${index}`)
  return value
}
