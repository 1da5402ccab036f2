import { strayOf, type Belief } from './belief.ts'
import type { NextComparison } from './search.ts'
import { changesBetween, type BisectState } from './state.ts'

/** What comparing costs. */
export interface BisectCosts {
  /** To check a commit out and to make it ready to run. */
  readonly prepareSeconds: number
  readonly roundSeconds: number
  /** Commits that are ready to run. */
  readonly prepared: ReadonlySet<number>
}

/**
 * The commit that is to be compared with the part's first: the one whose answer is worth most for the time that it takes.
 *
 * An answer is worth the entropy of its question: one bit where it is as probable as not that the step lies before the
 * commit. Of a commit that was measured often already another answer is worth less, since its own level is known.
 *
 * @returns null where no round of any commit would tell more
 */
export function mostWorthwhile(
  { part, shares }: Belief,
  state: BisectState,
  { prepareSeconds, roundSeconds, prepared }: BisectCosts,
): NextComparison | null {
  const { first, last, size, spread, endRounds } = part
  // No commit's level is known better than the levels that it is held against.
  const longest = Math.max(
    ...state.compared.filter(({ from }) => from === first).map(({ changes }) => changes.length),
  )
  if (longest > 2 * endRounds) return { from: first, to: last, rounds: endRounds }
  const rounds = Math.min(mostRounds, Math.max(fewestRounds, roundsFor(size, spread)))
  const evidence = (count: number): number =>
    count === 0 ? 0 : size ** 2 / 2 / (spread ** 2 / count + strayOf(size) ** 2)
  let best: { readonly commit: number; readonly worth: number } | null = null
  let isSlow = 0
  for (let commit = first + 1; commit < last; commit++) {
    isSlow += shares[commit - first - 1] ?? 0
    if (state.skipped.has(commit)) continue
    const before = changesBetween(state, first, commit).length
    const news = -Math.expm1(evidence(before) - evidence(before + rounds))
    const seconds = rounds * roundSeconds + (prepared.has(commit) ? 0 : prepareSeconds)
    const bits = entropy(isSlow) * news
    const worth = bits / seconds
    if (bits < leastNews) continue
    if (best === null || worth > best.worth) best = { commit, worth }
  }
  return best === null ? null : { from: first, to: best.commit, rounds }
}

/** Rounds that tell the two levels apart by a hundred to one, as rounds go. */
function roundsFor(size: number, spread: number): number {
  return Math.ceil(spread ** 2 / (size ** 2 / (2 * Math.log(100)) - strayOf(size) ** 2))
}

/** In bits. What promises less would go on for ever. */
const leastNews = 0.005
const fewestRounds = 2
const mostRounds = 8

function entropy(share: number): number {
  if (share <= 0 || share >= 1) return 0
  return -share * Math.log2(share) - (1 - share) * Math.log2(1 - share)
}
