import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import { mean, sampleStandardDeviation } from 'simple-statistics'
import { upperTail } from './student-t.ts'

/** Where the next value of a kind was to be expected, and how far off it came. */
export interface Predicted {
  readonly mean: number
  readonly low: number
  readonly high: number
  /** In standard errors of the prediction; infinite where the earlier ones do not vary and this one differs. */
  readonly t: number
  readonly freedom: number
  /** Chance of a value this large or larger, if it is one of a kind with the earlier ones. */
  readonly greater: number
}

/**
 * Holds one new value against earlier ones of the same kind.
 *
 * The interval is for a value, not for the mean: with many earlier ones it stays as wide as they spread.
 *
 * @param earlier at least two, independent, about normal
 * @param confidence of the two-sided interval
 * @throws RangeError below two earlier values
 * Source: Hahn & Meeker (1991), 4.7
 */
export function predictionInterval(
  earlier: readonly number[],
  value: number,
  confidence = 0.95,
): Predicted {
  if (earlier.length < 2) throw new RangeError(`${earlier.length} earlier values do not vary`)
  const freedom = earlier.length - 1
  const centre = mean([...earlier])
  const spread = sampleStandardDeviation([...earlier])
  const standardError = spread * Math.sqrt(1 + 1 / earlier.length)
  const reach = tQuantile((1 + confidence) / 2, freedom) * standardError
  const t = inUnitsOf(standardError, value - centre)
  const greater = upperTail(t, freedom)
  return { mean: centre, low: centre - reach, high: centre + reach, t, freedom, greater }
}

function inUnitsOf(standardError: number, difference: number): number {
  return difference === 0 ? 0 : difference / standardError
}
