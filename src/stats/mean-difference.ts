import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import { mean } from 'simple-statistics'
import { upperTail } from './student-t.ts'

/** How far two means lie apart. */
export interface MeanDifference {
  readonly estimate: number
  /** The two-sided interval. */
  readonly low: number
  readonly high: number
  /** Two-sided p-value of its being no farther from zero than `floor`; 1 where it is estimated to be nearer. */
  readonly beyond: number
}

/**
 * Student's test of two samples with one spread, which has to be no smaller than is known beforehand: a few values that
 * agree by chance would else prove anything.
 *
 * @param one at least one
 * @param other at least one, and with `one` at least three together
 * @param leastSpread standard deviation of a single value, above 0
 * @param floor not negative
 * @returns of `other` less `one`
 * @throws RangeError for fewer
 */
export function meanDifference(
  one: readonly number[],
  other: readonly number[],
  leastSpread: number,
  floor: number,
  confidence = 0.95,
): MeanDifference {
  const freedom = one.length + other.length - 2
  if (one.length === 0 || other.length === 0 || freedom < 1)
    throw new RangeError(`${one.length} and ${other.length} values do not vary`)
  const estimate = mean([...other]) - mean([...one])
  const spread = Math.max(leastSpread, Math.sqrt((squares(one) + squares(other)) / freedom))
  const standardError = spread * Math.sqrt(1 / one.length + 1 / other.length)
  const reach = tQuantile((1 + confidence) / 2, freedom) * standardError
  const distance = Math.abs(estimate) - floor
  const beyond = distance <= 0 ? 1 : 2 * upperTail(distance / standardError, freedom)
  return { estimate, low: estimate - reach, high: estimate + reach, beyond: Math.min(1, beyond) }
}

function squares(values: readonly number[]): number {
  const centre = mean([...values])
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
}
