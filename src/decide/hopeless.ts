import { detectable } from './detectable.ts'
import { capRounds } from './schedule.ts'
import type { Settings } from './settings.ts'

/** Even all rounds of the plan could not show a change of twice the threshold. */
export function isHopeless(changes: readonly number[], settings: Settings): boolean {
  const mde = detectable(changes, capRounds, settings.alpha)
  return mde !== null && mde > 2 * settings.threshold
}
