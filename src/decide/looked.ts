import type { Observation } from '../compare/index.ts'
import { equivalence, flooredSignedRank, hodgesLehmann, sequentialP } from '../stats/index.ts'
import { reached, shareOf } from './looks.ts'
import { changesOf } from './pairing.ts'
import { controlAlpha, equivalenceRate, looks, type Look } from './schedule.ts'
import { floorOf, margin, type Settings } from './settings.ts'

/** What a pairing's rounds say at one look. */
export interface Looked {
  readonly rounds: number
  /** The p-value of this look and all before it, as one. */
  readonly p: number
  readonly estimate: number
  /** The base differs from itself in these rounds. */
  readonly controlFired: boolean
  readonly isEquivalent: boolean
}

/** Every look that the rounds have reached, in order. */
export function lookedAt(
  observations: readonly Observation[],
  settings: Settings,
  isFinal: boolean,
): readonly Looked[] {
  const spent: { p: number; weight: number }[] = []
  return reachedLooks(observations.length, isFinal).map(({ rounds, weight, equivalenceAlpha }) => {
    const seen = observations.slice(0, rounds)
    const changes = changesOf(seen)
    spent.push({ p: flooredSignedRank(changes, floorOf(settings)).twoSided, weight })
    const { estimate } = hodgesLehmann(changes)
    return {
      rounds,
      p: sequentialP(spent),
      estimate,
      controlFired: controlFired(seen, estimate, settings),
      isEquivalent: equivalence(changes, margin(settings)) <= equivalenceAlpha,
    }
  })
}

/** The looks that so many rounds have reached; the last of all may spend what those ahead had to spend. */
export function reachedLooks(rounds: number, isFinal: boolean): readonly Look[] {
  return reached(looks, rounds, isFinal, (ahead) => ({
    weight: shareOf(ahead, 'weight'),
    equivalenceAlpha: equivalenceLeft(ahead),
  }))
}

/**
 * The levels sum to more than the rate, which they keep because the looks share their rounds. Where the time is up between
 * two looks nobody reckoned how much they share, so only what the sum leaves is spent, or what the next look had.
 */
function equivalenceLeft(ahead: readonly Look[]): number {
  const spent = shareOf(looks, 'equivalenceAlpha') - shareOf(ahead, 'equivalenceAlpha')
  return Math.max(equivalenceRate - spent, ahead[0]?.equivalenceAlpha ?? 0)
}

/**
 * A few control rounds are too few for a test. But where they lie as far on the change's side as half of it, the rounds
 * themselves may be what made the change.
 */
function controlFired(
  observations: readonly Observation[],
  estimate: number,
  settings: Settings,
): boolean {
  const controls = observations.map(({ control }) => control).filter((d) => d !== null)
  if (controls.length === 0) return false
  const isLarge = Math.abs(estimate) >= margin(settings)
  const isAlike = isLarge && hodgesLehmann(controls).estimate / estimate >= 1 / 2
  return isAlike || flooredSignedRank(controls, floorOf(settings)).twoSided <= controlAlpha
}
