import { median } from 'simple-statistics'
import type { Change, Comparison, MetricName } from '../model/index.ts'
import { hodgesLehmann } from '../stats/index.ts'
import type { Observation } from './observe.ts'

/** A comparison, or why there is none. */
type Compared =
  | { readonly kind: 'comparison'; readonly comparison: Comparison }
  | { readonly kind: 'nothing'; readonly reason: 'no-usable-rounds' }

/**
 * Sums up one head against the base over some rounds.
 *
 * @param observations in time order
 * @returns `nothing` without observations; infinite ends of the interval with fewer than six
 */
export function compare(observations: readonly Observation[], metric: MetricName): Compared {
  if (observations.length === 0) return { kind: 'nothing', reason: 'no-usable-rounds' }
  const changes = observations.map(({ change }) => change)
  const comparison: Comparison = {
    metric,
    observations: changes,
    control: observations.map(({ control }) => control).filter((control) => control !== null),
    values: {
      base: median(observations.map(({ base }) => base)),
      head: median(observations.map(({ head }) => head)),
    },
    change: asRatio(changes),
  }
  return { kind: 'comparison', comparison }
}

/**
 * The estimated change and its 95 % interval as ratios; above 1 is worse.
 *
 * @param changes log ratios, at least one
 */
export function asRatio(changes: readonly number[]): Change {
  const { estimate, low, high } = hodgesLehmann(changes)
  return { ratio: Math.exp(estimate), low: Math.exp(low), high: Math.exp(high) }
}
