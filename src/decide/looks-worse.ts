import type { Observation } from '../compare/index.ts'
import { flooredSignedRank, hodgesLehmann, meanAbove } from '../stats/index.ts'
import { farWorse, fewestToSuspect } from './schedule.ts'
import { margin, type Settings } from './settings.ts'

/**
 * Whether rounds that confirmed nothing still look worse than the threshold allows: the interval, or every round, lies
 * beyond it, and by more than chance would bring about among all comparisons of the run.
 *
 * Of the two tests the ranks need no assumption, and Student's can tell with few rounds what is far worse; the better of
 * the two counts, which costs at most twice the error rate where the truth lies just at the threshold, and far less where
 * nothing changed. What takes several times as long in every round needs no test: noise does not do that.
 *
 * @param observations all usable rounds, those that raised the suspicion among them
 * @param comparisons how many of the run might have looked worse; at least one
 * @param controlFired the base differed from itself: then only the excess over that counts
 */
export function looksWorse(
  observations: readonly Observation[],
  settings: Settings,
  comparisons: number,
  controlFired: boolean,
): boolean {
  const limit = margin(settings)
  const changes = observations.map(({ change, control }) =>
    controlFired && control !== null ? Math.min(change, change - control) : change,
  )
  // A head may be so slow that there is no time for three rounds of it.
  if (changes.length > 0 && changes.every((d) => d > Math.max(limit, farWorse))) return true
  if (changes.length < fewestToSuspect) return false
  const isBeyond = changes.every((d) => d > limit) || hodgesLehmann(changes).low > limit
  const p = Math.min(flooredSignedRank(changes, limit).slower, meanAbove(changes, limit))
  return isBeyond && p <= settings.alpha / comparisons
}
