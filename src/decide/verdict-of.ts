import type { Verdict } from '../model/index.ts'
import { isHopeless } from './hopeless.ts'
import { changesOf, settingsOf, unusableShare } from './pairing.ts'
import { fewestRounds, mostUnusable } from './schedule.ts'
import type { Settings } from './settings.ts'
import type { Standing } from './standing.ts'

/**
 * The verdict of a pairing that will get no more rounds. Whether its rounds are too unstable is asked last: noise that is
 * large beside the threshold says nothing against a change that is larger still.
 */
export function verdictOf(standing: Standing, settings: Settings): Verdict {
  const { state, pairing, judged, controlFired, looksWorse } = standing
  if (state.kind === 'settled') return state.verdict
  if (looksWorse) return 'suspected'
  if (unusableShare(pairing) > mostUnusable) return 'unstable'
  if (judged.length < fewestRounds) return 'inconclusive'
  const isUnstable = controlFired || isHopeless(changesOf(judged), settingsOf(pairing, settings))
  return isUnstable ? 'unstable' : 'inconclusive'
}
