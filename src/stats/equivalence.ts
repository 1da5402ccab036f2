import { signedRank } from './signed-rank.ts'

/**
 * The chance of evidence this strong that the change lies inside (-margin, margin) if it does not.
 *
 * Two one-sided signed-rank tests, the larger p-value (Schuirmann's TOST). A p-value of at most `a` says the same
 * as the interval of confidence 1 - 2a lying inside the margins.
 *
 * @param observations log ratios, at least one
 * @param margin log ratio, positive
 */
export function equivalence(observations: readonly number[], margin: number): number {
  const belowHigh = signedRank(observations.map((d) => d - margin)).less
  const aboveLow = signedRank(observations.map((d) => d + margin)).greater
  return Math.max(belowHigh, aboveLow)
}
