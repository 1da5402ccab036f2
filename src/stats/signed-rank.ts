import { lowerTail, untiedLowerTail } from './null-distribution.ts'

/** One-sided p-values of the signed-rank test: is the centre above zero, is it below. */
export interface OneSided {
  readonly greater: number
  readonly less: number
}

/**
 * Wilcoxon's signed-rank test of a symmetric distribution around zero, exact also with ties.
 *
 * Zeros are dropped and tied magnitudes share their mean rank; the p-value is then that of all 2^n sign flips.
 *
 * @param differences finite, in any order; a few hundred at most (with ties the time grows with the cube)
 * @returns both 1 where nothing but zeros is left
 */
export function signedRank(differences: readonly number[]): OneSided {
  const byMagnitude = differences
    .filter((d) => d !== 0)
    .toSorted((a, b) => Math.abs(a) - Math.abs(b))
  const { ranks, tied } = doubledRanks(byMagnitude)
  const total = ranks.reduce((a, b) => a + b, 0)
  const positive = ranks.reduce((sum, rank, i) => sum + ((byMagnitude[i] ?? 0) > 0 ? rank : 0), 0)
  const tail = (sum: number): number =>
    tied ? lowerTail(sum, ranks) : untiedLowerTail(sum / 2, ranks.length)
  return { greater: tail(total - positive), less: tail(positive) }
}

/** The signed-rank test against a floor: changes no larger than it do not count as changes. */
export interface Floored {
  readonly slower: number
  readonly faster: number
  /** Twice the smaller of the two, at most 1. */
  readonly twoSided: number
}

/**
 * Tests whether a change exceeds `floor` in either direction.
 *
 * Two builds always differ by a hair (code layout), and with enough rounds any hair is significant against
 * zero; against a floor it is not.
 *
 * @param observations log ratios, positive is slower
 * @param floor log ratio, not negative
 */
export function flooredSignedRank(observations: readonly number[], floor: number): Floored {
  const slower = signedRank(observations.map((d) => d - floor)).greater
  const faster = signedRank(observations.map((d) => -d - floor)).greater
  return { slower, faster, twoSided: Math.min(1, 2 * Math.min(slower, faster)) }
}

/** Ranks times two, so that the mean rank of a tie is a whole number. */
function doubledRanks(byMagnitude: readonly number[]): { ranks: number[]; tied: boolean } {
  const ranks: number[] = []
  let tied = false
  for (let start = 0; start < byMagnitude.length;) {
    const magnitude = Math.abs(byMagnitude[start] ?? 0)
    let end = start + 1
    while (end < byMagnitude.length && Math.abs(byMagnitude[end] ?? 0) === magnitude) end++
    tied ||= end - start > 1
    for (let i = start; i < end; i++) ranks.push(start + 1 + end)
    start = end
  }
  return { ranks, tied }
}
