import type { Observation } from '../compare/index.ts'
import { equivalence } from '../stats/index.ts'
import { detectable } from './detectable.ts'
import { equivalenceLeft, reached, upcoming } from './looks.ts'
import { changesOf } from './pairing.ts'
import { capRounds, extendedLooks } from './schedule.ts'
import { margin, type Settings } from './settings.ts'
import type { Standing } from './standing.ts'

/**
 * What more rounds make of a pairing that the screen neither settled nor raised: unchanged, or nothing. It can no
 * longer become a change, for its first rounds were looked at without raising a suspicion.
 */
export function extend(
  observations: readonly Observation[],
  settings: Settings,
  isFinal: boolean,
): Pick<Standing, 'state' | 'judged'> {
  const changes = changesOf(observations)
  for (const look of reached(extendedLooks, changes.length, isFinal, equivalenceLeft)) {
    const p = equivalence(changes.slice(0, look.rounds), margin(settings))
    if (p > look.equivalenceAlpha) continue
    const judged = observations.slice(0, look.rounds)
    return { state: { kind: 'settled', verdict: 'unchanged' }, judged }
  }
  const next = upcoming(extendedLooks, changes.length)
  if (next === null || isHopeless(changes, settings)) {
    return { state: { kind: 'spent' }, judged: observations }
  }
  const missing = next.rounds - changes.length
  return { state: { kind: 'open', want: 'extend', missing, rank: 0 }, judged: observations }
}

/** Even all rounds of the plan could not show a change of twice the threshold. */
export function isHopeless(changes: readonly number[], settings: Settings): boolean {
  const mde = detectable(changes, capRounds, settings.alpha)
  return mde !== null && mde > 2 * settings.threshold
}
