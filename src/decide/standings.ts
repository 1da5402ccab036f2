import type { Observation } from '../compare/index.ts'
import { confirm, type ConfirmedLook } from './confirm.ts'
import { extend } from './extend.ts'
import { family, type Family } from './family.ts'
import { changesOf, settingsOf, unusableShare, type Pairing } from './pairing.ts'
import { mostUnusable, screenLooks } from './schedule.ts'
import { looksWorse } from './looks-worse.ts'
import { isObvious, screen, type Screened } from './screen.ts'
import type { Settings } from './settings.ts'
import type { Standing } from './standing.ts'
import { underSuspicion } from './under-suspicion.ts'

/**
 * Looks at all evidence of a run.
 *
 * @param benchmarks each benchmark's pairings that gate
 * @param isFinal no more rounds will come
 * @returns in the same order
 */
export function standings(
  benchmarks: readonly (readonly Pairing[])[],
  settings: Settings,
  isFinal: boolean,
): Standing[][] {
  const screenings = benchmarks.map((all) => screenTogether(all, settings, isFinal))
  const members = new Map<Pairing, number>()
  for (const { pairing, screened, looks } of screenings.flat()) {
    const isMember = screened.kind === 'raised' && pairing.confirm.length > 0
    if (isMember) members.set(pairing, looks.at(-1)?.p ?? 1)
  }
  const suspicions = family(members, settings.alpha)
  const comparisons = screenings.flat().filter(({ pairing }) => roundsOf(pairing).length > 0).length
  return screenings.map((all) =>
    all.map((screening) => {
      const own = settingsOf(screening.pairing, settings)
      const { state, controlFired, ...rest } = standing(screening, suspicions, own, isFinal)
      const isOpen = isFinal && state.kind !== 'settled'
      const rounds = roundsOf(screening.pairing)
      const isWorse = isOpen && looksWorse(rounds, own, comparisons, controlFired)
      return { ...rest, state, controlFired, looksWorse: isWorse }
    }),
  )
}

/** The rounds of both stages, in time order. */
function roundsOf({ screen: first, confirm: fresh }: Pairing): readonly Observation[] {
  return [...first, ...fresh]
}

interface Screening {
  readonly pairing: Pairing
  readonly screened: Screened
  readonly looks: readonly ConfirmedLook[]
}

/** A benchmark's rounds serve all its gating pairings, so its screen ends for all of them at once. */
function screenTogether(
  pairings: readonly Pairing[],
  settings: Settings,
  isFinal: boolean,
): Screening[] {
  const first = screenLooks[0]?.rounds ?? 0
  const isOver = pairings.some((pairing) => {
    const { screen: rounds, confirm: fresh } = pairing
    const own = settingsOf(pairing, settings)
    return (
      fresh.length > 0 ||
      (rounds.length >= first && isObvious(changesOf(rounds.slice(0, first)), own))
    )
  })
  return pairings.map((pairing) => {
    const own = settingsOf(pairing, settings)
    const screened = screen(changesOf(pairing.screen), own, isOver, isFinal)
    const isRaised = screened.kind === 'raised'
    return { pairing, screened, looks: isRaised ? confirm(pairing.confirm, own, isFinal) : [] }
  })
}

function standing(
  { pairing, screened, looks }: Screening,
  suspicions: Family<Pairing>,
  settings: Settings,
  isFinal: boolean,
): Omit<Standing, 'looksWorse'> {
  const none = { pairing, stage: 'screen', adjustedP: null, controlFired: false } as const
  if (unusableShare(pairing) > mostUnusable) {
    return { ...none, state: { kind: 'spent' }, judged: roundsOf(pairing) }
  }
  if (screened.kind === 'raised') {
    return underSuspicion(pairing, screened.p, looks, suspicions, settings)
  }
  return { ...none, ...unsuspected(pairing, screened, settings, isFinal) }
}

function unsuspected(
  pairing: Pairing,
  screened: Exclude<Screened, { kind: 'raised' }>,
  settings: Settings,
  isFinal: boolean,
): Pick<Standing, 'state' | 'judged'> {
  if (screened.kind === 'quiet') {
    return extend(roundsOf(pairing), settings, isFinal)
  }
  if (screened.kind === 'unchanged') {
    const judged = pairing.screen.slice(0, screened.rounds)
    return { state: { kind: 'settled', verdict: 'unchanged' }, judged }
  }
  const missing = screened.target - pairing.screen.length
  return { state: { kind: 'open', want: 'screen', missing, rank: 0 }, judged: pairing.screen }
}
