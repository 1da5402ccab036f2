import type { Observation } from '../compare/index.ts'
import { equivalence, flooredSignedRank, hodgesLehmann, sequentialP } from '../stats/index.ts'
import { reached, shareOf } from './looks.ts'
import { changesOf } from './pairing.ts'
import { confirmLooks, controlAlpha, type ConfirmLook } from './schedule.ts'
import { floorOf, margin, type Settings } from './settings.ts'

/** What the fresh rounds say at one look. */
export interface ConfirmedLook {
  readonly rounds: number
  /** Of this look and all before it, as one p-value. */
  readonly p: number
  readonly estimate: number
  /** The base differs from itself in these rounds. */
  readonly controlFired: boolean
  readonly isEquivalent: boolean
}

/** Every look that the confirming rounds have reached, in order. */
export function confirm(
  observations: readonly Observation[],
  settings: Settings,
  isFinal: boolean,
): readonly ConfirmedLook[] {
  const looks = reached(confirmLooks, observations.length, isFinal, rest)
  const spent: { p: number; weight: number }[] = []
  return looks.map(({ rounds, weight, equivalenceAlpha }) => {
    const seen = observations.slice(0, rounds)
    const changes = changesOf(seen)
    spent.push({ p: flooredSignedRank(changes, floorOf(settings)).twoSided, weight })
    return {
      rounds,
      p: sequentialP(spent),
      estimate: hodgesLehmann(changes).estimate,
      controlFired: controlFired(seen, settings),
      isEquivalent: equivalence(changes, margin(settings)) <= equivalenceAlpha,
    }
  })
}

function rest(ahead: readonly ConfirmLook[]): Omit<ConfirmLook, 'rounds'> {
  return {
    weight: shareOf(ahead, 'weight'),
    equivalenceAlpha: shareOf(ahead, 'equivalenceAlpha'),
  }
}

function controlFired(observations: readonly Observation[], settings: Settings): boolean {
  const controls = observations.map(({ control }) => control).filter((d) => d !== null)
  return flooredSignedRank(controls, floorOf(settings)).twoSided <= controlAlpha
}
