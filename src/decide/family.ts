import { benjaminiHochberg } from '../stats/index.ts'

/** The suspicions of a run, judged together. */
export interface Family<K> {
  /** Adjusted p-value of each member. */
  readonly adjusted: ReadonlyMap<K, number>
  /** Up to its own p-value of so much a member counts as a change; below 0 where none does. */
  readonly cutOffs: ReadonlyMap<K, number>
}

export interface FamilyMember {
  /** The p-value of its rounds, valid wherever their measurement stopped: members may be at different looks. */
  readonly p: number
  /** How much less the p-value says of one that was selected by these rounds; at least 1. */
  readonly selection: number
}

/** Judges all suspicions of a run together, so that many of them do not add up to false alarms. */
export function family<K>(members: ReadonlyMap<K, FamilyMember>, alpha: number): Family<K> {
  const keys = [...members.keys()]
  const pValues = [...members.values()].map(({ p, selection }) => Math.min(1, p * selection))
  const adjusted = benjaminiHochberg(pValues)
  const rejected = pValues.filter((_, i) => (adjusted[i] ?? 1) <= alpha)
  // The procedure's line, not the largest p-value below it: a member that crossed it at an early look stays across.
  const line = (alpha * rejected.length) / pValues.length
  const cutOff = rejected.reduce((a, b) => Math.max(a, b), rejected.length > 0 ? line : -1)
  return {
    adjusted: new Map(keys.map((key, i) => [key, adjusted[i] ?? 1])),
    cutOffs: new Map([...members].map(([key, { selection }]) => [key, cutOff / selection])),
  }
}
