import { median } from 'simple-statistics'
import { hodgesLehmann } from '../stats/index.ts'

/** All rounds of two commits in turns. */
export interface ComparedCommits {
  readonly from: number
  readonly to: number
  /** Log ratios of `to` beside `from`, one a round; positive is slower. */
  readonly changes: readonly number[]
}

/** All that a search knows. Commits are told by their place on the way from the good end, which is 0. */
export interface BisectState {
  /** The place of the bad end. */
  readonly last: number
  /** The smallest slowdown to look for, as a fraction. */
  readonly threshold: number
  /** Each pair of commits once. */
  readonly compared: readonly ComparedCommits[]
  /** Commits that cannot be measured. */
  readonly skipped: ReadonlySet<number>
}

/** In time order; none where the two were not compared. */
export function changesBetween(
  { compared }: BisectState,
  from: number,
  to: number,
): readonly number[] {
  return compared.find((each) => each.from === from && each.to === to)?.changes ?? []
}

export function withRounds(
  state: BisectState,
  from: number,
  to: number,
  changes: readonly number[],
): BisectState {
  const own = { from, to, changes: [...changesBetween(state, from, to), ...changes] }
  const others = state.compared.filter((each) => each.from !== from || each.to !== to)
  return { ...state, compared: [...others, own] }
}

export function withSkipped(state: BisectState, commit: number): BisectState {
  return { ...state, skipped: new Set([...state.skipped, commit]) }
}

/**
 * The standard deviation of a round, over all pairs: by the median of the distances from each pair's own estimate, which
 * a few rounds that something disturbed cannot widen.
 */
export function spreadOfRounds({ compared }: BisectState): number {
  const several = compared.filter(({ changes }) => changes.length > 1)
  const distances = several.flatMap(({ changes }) => {
    const { estimate } = hodgesLehmann(changes)
    return changes.map((change) => Math.abs(change - estimate))
  })
  if (distances.length === 0) return leastSpread
  // An estimate lies nearer to its own rounds than the truth does.
  const freedom = (distances.length - several.length) / distances.length
  return Math.max(leastSpread, (normalPerMedian * median(distances)) / Math.sqrt(freedom))
}

const normalPerMedian = 1.4826
const leastSpread = 0.001
