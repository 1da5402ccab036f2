import { benjaminiHochberg } from '../stats/index.ts'

/** The suspicions under confirmation, judged together. */
export interface Family<K> {
  /** Adjusted p-value of each member. */
  readonly adjusted: ReadonlyMap<K, number>
  /** Up to this p-value a member counts as a change; below 0 where none does. */
  readonly cutOff: number
}

/**
 * Judges all suspicions of a run together, so that many of them do not add up to false alarms.
 *
 * A member's p-value is valid wherever its measurement stopped, so members may be at different looks.
 */
export function family<K>(members: ReadonlyMap<K, number>, alpha: number): Family<K> {
  const keys = [...members.keys()]
  const pValues = [...members.values()]
  const adjusted = benjaminiHochberg(pValues)
  const rejected = pValues.filter((_, i) => (adjusted[i] ?? 1) <= alpha)
  // The procedure's line, not the largest p-value below it: a member that crossed it at an early look stays across.
  const line = (alpha * rejected.length) / pValues.length
  return {
    adjusted: new Map(keys.map((key, i) => [key, adjusted[i] ?? 1])),
    cutOff: rejected.reduce((a, b) => Math.max(a, b), rejected.length > 0 ? line : -1),
  }
}
