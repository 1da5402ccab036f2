import { hodgesLehmann } from '../stats/index.ts'
import { strayOf, type SlowerPart } from './belief.ts'
import { changesBetween, type BisectState } from './state.ts'

/**
 * A commit whose level lies surely between those of the ends, so that there is a step on both sides of it; null where
 * none is known.
 */
export function levelBetween(part: SlowerPart, { compared }: BisectState): number | null {
  const { first, last, size, spread } = part
  const halfway = compared.find(({ from, to, changes }) => {
    if (from !== first || to >= last || changes.length === 0) return false
    if (spread / Math.sqrt(changes.length) > strayOf(size)) return false
    const share = hodgesLehmann(changes).estimate / size
    return share > leastShare && share < 1 - leastShare
  })
  return halfway?.to ?? null
}

/** Three standard errors from either level, where the level is known as well as it is asked for. */
const leastShare = 0.3

/** Whether there may be a slowdown worth looking for between two commits of a part, by what was compared in it. */
export function mayDiffer(
  from: number,
  to: number,
  { first, last, spread }: SlowerPart,
  state: BisectState,
): boolean {
  if (from === to) return false
  const start = from === first ? exactly : levelAt(from, first, state)
  const end = levelAt(to, first, state)
  if (start === null || end === null || to > last) return true
  const error = spread * Math.sqrt(start.variance + end.variance)
  return end.level - start.level + 2 * error > Math.log1p(state.threshold)
}

interface Level {
  readonly level: number
  /** In squares of a round's spread. */
  readonly variance: number
}

const exactly: Level = { level: 0, variance: 0 }

function levelAt(commit: number, first: number, state: BisectState): Level | null {
  const changes = changesBetween(state, first, commit)
  if (changes.length === 0) return null
  return { level: hodgesLehmann(changes).estimate, variance: 1 / changes.length }
}
