import { flooredSignedRank, hodgesLehmann } from '../stats/index.ts'
import { layoutFloor, raiseBelow, raiseFrom } from './schedule.ts'
import { margin, type Settings } from './settings.ts'

/**
 * Whether these rounds look like a change, so that more of them are urgent, and with a control.
 *
 * @returns the one-sided p-value of the suspicion: the smaller, the more urgent; null where there is none
 */
export function suspicion(changes: readonly number[], settings: Settings): number | null {
  const isAsked = changes.length >= raiseFrom
  if (!isAsked && !isObvious(changes, settings)) return null
  const { slower, faster } = flooredSignedRank(changes, layoutFloor)
  const isRaised = slower < raiseBelow.slower || faster < raiseBelow.faster
  return isRaised ? Math.min(slower, faster) : null
}

/** Beyond the threshold with every round on the same side. */
function isObvious(changes: readonly number[], settings: Settings): boolean {
  const isOneSided = changes.every((d) => d > layoutFloor) || changes.every((d) => d < -layoutFloor)
  return isOneSided && Math.abs(hodgesLehmann(changes).estimate) >= margin(settings)
}
