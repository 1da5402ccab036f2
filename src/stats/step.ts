import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import { mean, sumNthPowerDeviations } from 'simple-statistics'

/** How far apart the means of two samples lie. */
export interface Step {
  /** The second's mean less the first's. */
  readonly estimate: number
  readonly low: number
  readonly high: number
  /** Student's, with pooled variance; infinite between samples that do not vary at all. */
  readonly t: number
}

/**
 * The step from one sample to another, of equal spread.
 *
 * @param first and `second`: at least one value each, three together
 */
export function stepBetween(
  first: readonly number[],
  second: readonly number[],
  confidence = 0.95,
): Step {
  const freedom = first.length + second.length - 2
  const estimate = mean([...second]) - mean([...first])
  const squares = [first, second].reduce((sum, one) => sum + sumNthPowerDeviations([...one], 2), 0)
  const standardError = Math.sqrt((squares / freedom) * (1 / first.length + 1 / second.length))
  const reach = tQuantile((1 + confidence) / 2, freedom) * standardError
  const t = estimate === 0 ? 0 : estimate / standardError
  return { estimate, low: estimate - reach, high: estimate + reach, t }
}
