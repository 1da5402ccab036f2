import { longestReachText, type MoversReason } from '../model/index.ts'
import { framesOf } from './frames.ts'
import { matchFunctions, type ProfiledSide } from './functions.ts'
import { fewestProfiles, moversOf } from './movers.ts'
import type { VersionRoot } from './places.ts'
import { armSamples, type SampledRound } from './sampled-rounds.ts'

type Told = Parameters<typeof armSamples>[0]

/**
 * Where the profiles of two versions differ.
 *
 * @param rounds what both arms of each round have told
 * @returns null where there are too few with samples in both arms to tell anything
 */
export function compareProfiles(
  rounds: readonly Readonly<Record<ProfiledSide, Told>>[],
  roots: Readonly<Record<ProfiledSide, VersionRoot>>,
): MoversReason | null {
  const sampled = rounds.flatMap((round): SampledRound[] => {
    const base = armSamples(round.base, roots.base)
    const head = armSamples(round.head, roots.head)
    return base === null || head === null ? [] : [{ base, head }]
  })
  if (sampled.length < fewestProfiles) return null
  const book = matchFunctions(sampled)
  const { movers, others } = moversOf(sampled, book)
  const samples = (side: ProfiledSide): number =>
    sampled.reduce((sum, each) => sum + each[side].samples, 0)
  return {
    kind: 'movers',
    movers: movers.map(cut),
    others,
    profiled: { rounds: sampled.length, samples: { base: samples('base'), head: samples('head') } },
    frames: framesOf(sampled, book).map(cut),
  }
}

function cut<Place extends { readonly path: string; readonly name: string }>(place: Place): Place {
  return { ...place, path: shortened(place.path), name: shortened(place.name) }
}

function shortened(text: string): string {
  return text.length <= longestReachText ? text : `${text.slice(0, longestReachText - 1)}…`
}
