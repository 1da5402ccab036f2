import { equivalence, flooredSignedRank, hodgesLehmann } from '../stats/index.ts'
import { changesOf, unusableShare, type Pairing } from './pairing.ts'
import { controlAlpha, fewestRounds, mostUnusable, shownAlpha } from './schedule.ts'
import { floorOf, margin, type Settings } from './settings.ts'
import type { Standing } from './standing.ts'

/**
 * Where a pairing of a metric stands that does not gate: looked at once, by itself, on all rounds that the gating
 * metrics have bought. It never wants a round, and is no member of the suspicions that are judged together.
 */
export function shown(pairing: Pairing, settings: Settings): Standing {
  const judged = pairing.rounds
  const changes = changesOf(judged)
  const controls = judged.map(({ control }) => control).filter((d) => d !== null)
  const floor = floorOf(settings)
  const standing = { pairing, judged, adjustedP: null, looksWorse: false } as const
  const controlFired = flooredSignedRank(controls, floor).twoSided <= controlAlpha
  const spent = { ...standing, controlFired, state: { kind: 'spent' } } as const
  if (changes.length < fewestRounds || unusableShare(pairing) > mostUnusable) return spent
  const settled = (verdict: 'regressed' | 'improved' | 'unchanged'): Standing => {
    return { ...standing, controlFired, state: { kind: 'settled', verdict } }
  }
  const { estimate } = hodgesLehmann(changes)
  const isChange = flooredSignedRank(changes, floor).twoSided <= shownAlpha
  if (isChange && Math.abs(estimate) >= margin(settings) && !controlFired) {
    return settled(estimate > 0 ? 'regressed' : 'improved')
  }
  return equivalence(changes, margin(settings)) <= shownAlpha ? settled('unchanged') : spent
}
