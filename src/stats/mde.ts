import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import { sampleStandardDeviation } from 'simple-statistics'

/** The signed-rank test needs this much more than the t-test on normal data (efficiency 3/pi, as a root). */
const rankPenalty = 1.02
const power = 0.8

/**
 * The smallest change that these rounds could have detected with 80 % power.
 *
 * @param spread standard deviation of the observations (log ratios)
 * @param rounds at least two
 * @param alpha two-sided
 * @returns log ratio, not negative
 */
export function minimalDetectableEffect(spread: number, rounds: number, alpha: number): number {
  const freedom = rounds - 1
  const quantiles = tQuantile(1 - alpha / 2, freedom) + tQuantile(power, freedom)
  return (rankPenalty * quantiles * spread) / Math.sqrt(rounds)
}

/**
 * Sample standard deviation of the observations, the bounds' `spread`.
 *
 * @param observations at least two
 */
export function spreadOf(observations: readonly number[]): number {
  return sampleStandardDeviation([...observations])
}
