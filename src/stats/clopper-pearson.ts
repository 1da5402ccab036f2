import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'

/** A rate between its bounds; all in [0, 1]. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/**
 * Exact bounds of a rate: those that hold at least as often as they promise, also for no events at all.
 *
 * @param events from 0 to `trials`; need not be whole, so that resampled rates can be bounded by how many independent
 * trials stand behind them
 * @param trials not negative; none at all bound nothing
 * Source: Clopper & Pearson (1934)
 */
export function clopperPearson(events: number, trials: number, confidence = 0.95): Bounds {
  const tail = (1 - confidence) / 2
  const others = trials - events
  return {
    low: events <= 0 ? 0 : betaQuantile(tail, events, others + 1),
    high: others <= 0 ? 1 : betaQuantile(1 - tail, events + 1, others),
  }
}
