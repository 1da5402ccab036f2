import { hodgesLehmann } from '../stats/index.ts'
import type { BisectState } from './state.ts'

/** A range of commits whose ends differ. */
export interface SlowerPart {
  readonly first: number
  readonly last: number
  /** Log ratio of the ends. */
  readonly size: number
  /** Standard deviation of a round. */
  readonly spread: number
  /** Rounds that the size rests on. */
  readonly endRounds: number
}

/** How probable it is of each commit that it is the one that made the part slower. */
export interface Belief {
  readonly part: SlowerPart
  /** Of the commits behind the first of the part, in order; the sum is 1. */
  readonly shares: readonly number[]
}

/** Commits behind `before`, up to `at`, and how surely the step is among them. */
export interface Group {
  readonly before: number
  readonly at: number
  readonly confidence: number
}

/**
 * The posterior over the commits of a part, each of which is equally probable beforehand, by all pairs that were compared
 * in it: those that have the step between them differ by its size, all others by nothing.
 *
 * Of a pair the Hodges-Lehmann estimate counts, by Student's t with ten degrees of freedom: what disturbed some rounds
 * weighs little, however far out it is. Commits may stray from both levels by a tenth of the step, so that no number of
 * rounds makes one pair certain.
 */
export function beliefIn(part: SlowerPart, { compared }: BisectState): Belief {
  const { first, last, size, spread, endRounds } = part
  const pairs = compared
    .filter(({ from, to, changes }) => from >= first && to <= last && changes.length > 0)
    .map(({ from, to, changes }) => {
      const { estimate } = hodgesLehmann(changes)
      const variance = spread ** 2 / changes.length + strayOf(size) ** 2
      const slower = logStudent(estimate - size, variance + spread ** 2 / endRounds)
      return { from, to, slower, same: logStudent(estimate, variance) }
    })
  const logs = Array.from({ length: last - first }, (_, at) => {
    const commit = first + 1 + at
    return pairs.reduce(
      (sum, { from, to, slower, same }) => sum + (from < commit && commit <= to ? slower : same),
      0,
    )
  })
  const largest = Math.max(...logs)
  const weights = logs.map((log) => Math.exp(log - largest))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return { part, shares: weights.map((weight) => weight / total) }
}

export function strayOf(size: number): number {
  return size / 10
}

const freedom = 10

/** Without its constant. */
function logStudent(distance: number, variance: number): number {
  return (
    (-(freedom + 1) / 2) * Math.log1p(distance ** 2 / variance / freedom) - Math.log(variance) / 2
  )
}

/** The most probable answer that can be given, where commits that cannot be measured belong to the next that can. */
export function bestGroup({ part, shares }: Belief, { skipped }: BisectState): Group {
  let best: Group = { before: part.first, at: part.last, confidence: 0 }
  let before = part.first
  let confidence = 0
  for (const [at, share] of shares.entries()) {
    const commit = part.first + 1 + at
    confidence += share
    if (skipped.has(commit) && commit !== part.last) continue
    if (confidence > best.confidence) best = { before, at: commit, confidence }
    before = commit
    confidence = 0
  }
  return best
}

/** The fewest commits in a row that have so much of the whole. */
export function narrowest({ part, shares }: Belief, enough: number): Group {
  const sums = [0]
  for (const share of shares) sums.push((sums.at(-1) ?? 0) + share)
  let best: Group = { before: part.first, at: part.last, confidence: 1 }
  let from = 0
  for (const [to, sum] of sums.entries()) {
    while (sum - (sums[from + 1] ?? Infinity) >= enough) from += 1
    const confidence = sum - (sums[from] ?? 0)
    if (confidence >= enough && to - from < best.at - best.before)
      best = { before: part.first + from, at: part.first + to, confidence }
  }
  return best
}
