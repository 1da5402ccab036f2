import { equivalence, flooredSignedRank, hodgesLehmann } from '../stats/index.ts'
import { equivalenceLeft, reached, upcoming } from './looks.ts'
import { layoutFloor, raiseBelow, screenLooks } from './schedule.ts'
import { margin, type Settings } from './settings.ts'

/** What the first rounds say. They raise suspicions; only fresh rounds may confirm them. */
export type Screened =
  | { readonly kind: 'open'; readonly target: number }
  | { readonly kind: 'unchanged'; readonly rounds: number }
  /** `p` is the one-sided p-value of the suspicion: the smaller, the more urgent. */
  | { readonly kind: 'raised'; readonly p: number }
  | { readonly kind: 'quiet' }

/**
 * @param changes the screen's observations, in time order
 * @param isOver this benchmark's screen has ended: another head of it went on to confirmation
 * @param isFinal no more rounds will come
 */
export function screen(
  changes: readonly number[],
  settings: Settings,
  isOver: boolean,
  isFinal: boolean,
): Screened {
  for (const look of reached(screenLooks, changes.length, isFinal, equivalenceLeft)) {
    const seen = changes.slice(0, look.rounds)
    if (equivalence(seen, margin(settings)) <= look.equivalenceAlpha) {
      return { kind: 'unchanged', rounds: look.rounds }
    }
    if (isObvious(seen, settings)) return suspicion(seen)
  }
  const next = upcoming(screenLooks, changes.length)
  if (next !== null && !isOver) return { kind: 'open', target: next.rounds }
  return suspicion(changes.slice(0, screenLooks.at(-1)?.rounds))
}

/** Beyond the threshold with every round on the same side: more screening would only delay its confirmation. */
export function isObvious(changes: readonly number[], settings: Settings): boolean {
  const isOneSided = changes.every((d) => d > layoutFloor) || changes.every((d) => d < -layoutFloor)
  return isOneSided && Math.abs(hodgesLehmann(changes).estimate) >= margin(settings)
}

function suspicion(changes: readonly number[]): Screened {
  const { slower, faster } = flooredSignedRank(changes, layoutFloor)
  const isRaised = slower < raiseBelow.slower || faster < raiseBelow.faster
  return isRaised ? { kind: 'raised', p: Math.min(slower, faster) } : { kind: 'quiet' }
}
