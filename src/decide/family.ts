import { benjaminiHochberg } from '../stats/index.ts'

/** The suspicions under confirmation, judged together. */
export interface Family<K> {
  /** Adjusted p-value of each member. */
  readonly adjusted: ReadonlyMap<K, number>
  /** Largest p-value that counts as a change; -1 where none does. */
  readonly largestRejected: number
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
  return {
    adjusted: new Map(keys.map((key, i) => [key, adjusted[i] ?? 1])),
    largestRejected: rejected.reduce((a, b) => Math.max(a, b), -1),
  }
}
