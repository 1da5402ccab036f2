import type { Observation } from '../compare/index.ts'
import { equivalence } from '../stats/index.ts'
import { lookedAt, reachedLooks, type Looked } from './looked.ts'
import { changesOf } from './pairing.ts'
import { margin, type Settings } from './settings.ts'
import { suspicion } from './suspicion.ts'

/** What the looks at a pairing's rounds came to, before it is judged among all others. */
export type Course =
  /** Nothing, so far. */
  | { readonly kind: 'quiet' }
  | { readonly kind: 'unchanged'; readonly rounds: number }
  /** Under suspicion, for good: `rank` is its p-value, the smaller, the more urgent. */
  | { readonly kind: 'raised'; readonly rank: number; readonly looks: readonly Looked[] }

/** The first look that shows it unchanged or raises a suspicion tells; a suspicion is not dropped any more. */
export function courseOf(
  observations: readonly Observation[],
  settings: Settings,
  isFinal: boolean,
): Course {
  const changes = changesOf(observations)
  for (const { rounds, equivalenceAlpha } of reachedLooks(changes.length, isFinal)) {
    const seen = changes.slice(0, rounds)
    if (equivalence(seen, margin(settings)) <= equivalenceAlpha)
      return { kind: 'unchanged', rounds }
    const rank = suspicion(seen, settings)
    if (rank !== null) {
      return { kind: 'raised', rank, looks: lookedAt(observations, settings, isFinal) }
    }
  }
  return { kind: 'quiet' }
}
