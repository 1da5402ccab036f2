import type { Mover, MoversReason, ProfileFrame } from '../model/index.ts'
import { framesOf } from './frames.ts'
import { matchFunctions, type ProfiledSide } from './functions.ts'
import { fewestProfiles, moversOf } from './movers.ts'
import type { VersionRoot } from './places.ts'
import { armSamples, secondsOf, type SampledRound } from './sampled-rounds.ts'
import { shortened } from './shortened.ts'

type Told = Parameters<typeof armSamples>[0]

/**
 * Where the profiles of two versions differ.
 *
 * @param rounds what both arms of each round have told
 * @param secondsAnOperation what an operation of the base takes where it is measured; null where that is not known. Under a
 *   profiler and without inlining it takes longer: all figures are brought to that scale, by one factor for both versions, so
 *   that what did not move stays where it was
 * @returns null where there are too few with samples in both arms to tell anything
 */
export function compareProfiles(
  rounds: readonly Readonly<Record<ProfiledSide, Told>>[],
  roots: Readonly<Record<ProfiledSide, VersionRoot>>,
  secondsAnOperation: number | null = null,
): MoversReason | null {
  const sampled = rounds.flatMap((round): SampledRound[] => {
    const base = armSamples(round.base, roots.base)
    const head = armSamples(round.head, roots.head)
    return base === null || head === null ? [] : [{ base, head }]
  })
  if (sampled.length < fewestProfiles) return null
  const book = matchFunctions(sampled)
  const { movers, others } = moversOf(sampled, book)
  const whole = secondsOf(sampled)
  const factor = secondsAnOperation === null ? 1 : secondsAnOperation / whole
  const samples = (side: ProfiledSide): number =>
    sampled.reduce((sum, each) => sum + each[side].samples, 0)
  return {
    kind: 'movers',
    movers: movers.map((each) => ({ ...scaled(each, factor), noise: each.noise * factor })),
    others,
    profiled: { rounds: sampled.length, samples: { base: samples('base'), head: samples('head') } },
    frames: framesOf(sampled, book).map((each) => scaled(each, factor)),
  }
}

function scaled<Timed extends Mover | ProfileFrame>(timed: Timed, factor: number): Timed {
  const { path, name, base, head } = timed
  return {
    ...timed,
    path: shortened(path),
    name: shortened(name),
    base: rounded(base * factor),
    head: rounded(head * factor),
  }
}

/** Samples tell no more. */
function rounded(seconds: number): number {
  return Number(seconds.toPrecision(3))
}
