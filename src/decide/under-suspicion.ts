import type { ConfirmedLook } from './confirm.ts'
import type { Family } from './family.ts'
import { upcoming } from './looks.ts'
import type { Pairing } from './pairing.ts'
import { confirmLooks } from './schedule.ts'
import { margin, type Settings } from './settings.ts'
import type { Settled, Standing } from './standing.ts'

/** What the fresh rounds make of a suspicion: the first look that settles it decides. */
export function underSuspicion(
  pairing: Pairing,
  rank: number,
  looks: readonly ConfirmedLook[],
  suspicions: Family<Pairing>,
  settings: Settings,
): Omit<Standing, 'looksWorse'> {
  const adjustedP = suspicions.adjusted.get(pairing) ?? null
  for (const look of looks) {
    const verdict = verdictAt(look, suspicions.cutOff, settings)
    if (verdict === null) continue
    const judged = pairing.confirm.slice(0, look.rounds)
    const state: Settled = { kind: 'settled', verdict }
    return { pairing, state, judged, stage: 'confirm', adjustedP, controlFired: look.controlFired }
  }
  const rounds = pairing.confirm.length
  const next = upcoming(confirmLooks, rounds)
  return {
    pairing,
    state:
      next === null
        ? { kind: 'spent' }
        : { kind: 'open', want: 'confirm', missing: next.rounds - rounds, rank },
    ...(rounds > 0
      ? { stage: 'confirm', judged: pairing.confirm }
      : { stage: 'screen', judged: pairing.screen }),
    adjustedP,
    controlFired: looks.at(-1)?.controlFired ?? false,
  }
}

function verdictAt(
  look: ConfirmedLook,
  cutOff: number,
  settings: Settings,
): Settled['verdict'] | null {
  const isLarge = Math.abs(look.estimate) >= margin(settings)
  if (look.p <= cutOff && isLarge && !look.controlFired) {
    return look.estimate > 0 ? 'regressed' : 'improved'
  }
  return look.isEquivalent ? 'unchanged' : null
}
