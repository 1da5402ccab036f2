import type { Evidence } from '../model/index.ts'
import { equivalence } from '../stats/index.ts'
import { lookedAt, reachedLooks, type Looked } from './looked.ts'
import { changesOf, settingsOf, type Pairing } from './pairing.ts'
import { margin, type Settings } from './settings.ts'
import { suspicion } from './suspicion.ts'

/** What the looks at a pairing's rounds came to, before it is judged among all others. */
export type Course =
  /** Nothing, so far. */
  | { readonly kind: 'quiet' }
  | { readonly kind: 'unchanged'; readonly rounds: number }
  /** Under suspicion, for good: `rank` is its p-value, the smaller, the more urgent. */
  | { readonly kind: 'raised'; readonly rank: number; readonly looks: readonly Looked[] }

/**
 * What was found of rounds, for as long as they are held: whenever a run plans, most benchmarks have no new ones, and the
 * looks at many rounds are dear.
 */
const found = new WeakMap<Evidence['samples'], Map<string, Course>>()

/** @param isFinal no more rounds will come */
export function courseOf(pairing: Pairing, run: Settings, isFinal: boolean): Course {
  const { evidence, base, head, metric } = pairing
  const settings = settingsOf(pairing, run)
  const key = JSON.stringify([base, head, metric, settings.threshold, isFinal])
  const known = found.get(evidence.samples) ?? new Map<string, Course>()
  found.set(evidence.samples, known)
  const course = known.get(key) ?? lookThrough(pairing, settings, isFinal)
  known.set(key, course)
  return course
}

/** The first look that shows it unchanged or raises a suspicion tells; a suspicion is not dropped any more. */
function lookThrough(pairing: Pairing, settings: Settings, isFinal: boolean): Course {
  const observations = pairing.rounds
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
