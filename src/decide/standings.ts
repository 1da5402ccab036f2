import { courseOf, type Course } from './course.ts'
import type { Family } from './family.ts'
import { isHopeless } from './hopeless.ts'
import type { Looked } from './looked.ts'
import { upcoming } from './looks.ts'
import { looksWorse } from './looks-worse.ts'
import { changesOf, settingsOf, unusableShare, type Pairing } from './pairing.ts'
import { looks, mostUnusable, raiseFrom, urgentRounds } from './schedule.ts'
import { margin, type Settings } from './settings.ts'
import type { Settled, Standing } from './standing.ts'
import { suspicionsOf } from './suspicions.ts'
import { runsSameCode } from './untouched.ts'

/**
 * Looks at all evidence of a run. What cannot reach the change is judged among its like: it is no suspicion beside those that
 * can, and what those come to says nothing of it.
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
  const byReach = Map.groupBy(benchmarks.flat(), runsSameCode)
  const found = new Map(
    [...byReach.values()].flatMap((pairings) => standingsAmong(pairings, settings, isFinal)),
  )
  return benchmarks.map((all) =>
    all.map((pairing) => {
      const own = found.get(pairing)
      if (own === undefined) throw new Error('every pairing has a standing')
      return own
    }),
  )
}

function standingsAmong(
  pairings: readonly Pairing[],
  settings: Settings,
  isFinal: boolean,
): (readonly [Pairing, Standing])[] {
  const courses = new Map(
    pairings.map((pairing): [Pairing, Course] => [pairing, courseOf(pairing, settings, isFinal)]),
  )
  const comparisons = pairings.filter(({ rounds }) => rounds.length > 0).length
  const suspicions = suspicionsOf(courses, comparisons, settings.alpha)
  return pairings.map((pairing) => {
    const own = settingsOf(pairing, settings)
    const course = courses.get(pairing) ?? { kind: 'quiet' }
    const found = standing(pairing, course, suspicions, own)
    const isOpen = isFinal && found.state.kind !== 'settled'
    const isWorse = isOpen && looksWorse(pairing.rounds, own, comparisons, found.controlFired)
    return [pairing, { ...found, looksWorse: isWorse }]
  })
}

function standing(
  pairing: Pairing,
  course: Course,
  suspicions: Family<Pairing>,
  settings: Settings,
): Omit<Standing, 'looksWorse'> {
  const raised = course.kind === 'raised' ? course.looks : []
  const cutOff = suspicions.cutOffs.get(pairing) ?? -1
  const decided = settledBy(pairing, course, cutOff, settings)
  const judged = pairing.rounds.slice(0, decided?.rounds)
  return {
    pairing,
    state: decided?.state ?? unsettled(pairing, course, settings),
    judged,
    adjustedP: suspicions.adjusted.get(pairing) ?? null,
    controlFired: (decided?.look ?? raised.at(-1))?.controlFired ?? false,
  }
}

interface Decided {
  readonly state: Settled
  readonly rounds: number
  /** The look that settled a suspicion. */
  readonly look?: Looked
}

/** The first look that tells decides. */
function settledBy(
  pairing: Pairing,
  course: Course,
  cutOff: number,
  settings: Settings,
): Decided | null {
  if (unusableShare(pairing) > mostUnusable || course.kind === 'quiet') return null
  if (course.kind === 'unchanged') {
    return { state: { kind: 'settled', verdict: 'unchanged' }, rounds: course.rounds }
  }
  for (const look of course.looks) {
    const verdict = verdictAt(look, cutOff, settings)
    if (verdict === null) continue
    return { state: { kind: 'settled', verdict }, rounds: look.rounds, look }
  }
  return null
}

function verdictAt(look: Looked, cutOff: number, settings: Settings): Settled['verdict'] | null {
  const isLarge = Math.abs(look.estimate) >= margin(settings)
  if (look.p <= cutOff && isLarge && !look.controlFired) {
    return look.estimate > 0 ? 'regressed' : 'improved'
  }
  return look.isEquivalent ? 'unchanged' : null
}

function unsettled(pairing: Pairing, course: Course, settings: Settings): Standing['state'] {
  const changes = changesOf(pairing.rounds)
  const next = upcoming(looks, changes.length)
  if (next === null || unusableShare(pairing) > mostUnusable) return { kind: 'spent' }
  const isRaised = course.kind === 'raised'
  const isCrooked = isRaised && (course.looks.at(-1)?.controlFired ?? false)
  // What is far beyond the threshold shows through any noise, but not only after so many rounds.
  const enough = isRaised ? urgentRounds : raiseFrom
  const isUseless = isCrooked || isHopeless(changes, settings)
  if (changes.length >= enough && isUseless) return { kind: 'spent' }
  const missing = next.rounds - changes.length
  if (isRaised) return { kind: 'open', want: 'confirm', missing, rank: course.rank }
  return { kind: 'open', want: changes.length < raiseFrom ? 'screen' : 'extend', missing, rank: 0 }
}
