import { mostReasons, type DeoptSite, type DeoptsReason } from '../model/index.ts'
import { matchFunctions, sides, type FramePlace, type ProfiledSide } from './functions.ts'
import { placeOf, type VersionRoot } from './places.ts'
import { placedFrames } from './sampled-rounds.ts'
import { shortened } from './shortened.ts'

/** A site as a worker tells it. */
type ToldSite = readonly [
  what: DeoptSite['what'],
  url: string,
  line: number,
  column: number,
  name: string,
  at: number,
  detail: string,
  times: number,
]

interface ToldArm {
  readonly frames: Parameters<typeof placedFrames>[0]
  readonly sites: readonly ToldSite[]
}

/** What comes by chance half of the time is taken for one version's own once in a thousand times by so many rounds. */
export const fewestLogs = 5

/**
 * What V8 did to the code of one version alone: in all rounds, and never in the other version.
 *
 * @param rounds what both arms of each round have told
 * @returns null where there is no such thing, or too few rounds to tell
 */
export function compareSites(
  rounds: readonly Readonly<Record<ProfiledSide, ToldArm>>[],
  roots: Readonly<Record<ProfiledSide, VersionRoot>>,
): DeoptsReason | null {
  if (rounds.length < fewestLogs) return null
  const placed = rounds.map(({ base, head }) => ({
    base: placedArm(base, roots.base),
    head: placedArm(head, roots.head),
  }))
  const book = matchFunctions(placed)
  const found = new Map<string, Seen>()
  for (const round of placed) {
    for (const side of sides) {
      const inRound = new Map<string, PlacedSite[]>()
      for (const site of round[side].sites) {
        const { key } = book.of(side, site)
        const same = JSON.stringify([site.what, key, site.detail])
        inRound.set(same, [...(inRound.get(same) ?? []), site])
      }
      for (const [same, sites] of inRound) {
        const seen = found.get(same) ?? { base: [], head: [] }
        found.set(same, seen)
        seen[side].push(sites)
      }
    }
  }
  const all = [...found.values()].flatMap((seen) =>
    sides.flatMap((side): DeoptSite[] => {
      const other = side === 'base' ? 'head' : 'base'
      const own = seen[side]
      const [[first] = []] = own
      if (first === undefined || seen[other].length > 0) return []
      const known = book.of(side, first)
      if (own.length < rounds.length) return []
      const times = Math.min(...own.map((sites) => sites.reduce((sum, one) => sum + one.times, 0)))
      const { what, at, detail } = first
      const [path, name] = [shortened(known.path), shortened(known.name)]
      return [{ what, side, path, line: known.line, name, at, detail: shortened(detail), times }]
    }),
  )
  if (all.length === 0) return null
  const sites = all.toSorted(worstFirst).slice(0, mostReasons.deopts)
  return { kind: 'deopts', sites, others: all.length - sites.length, rounds: rounds.length }
}

/** In each round in which it happened, where. */
type Seen = Readonly<Record<ProfiledSide, (readonly PlacedSite[])[]>>

interface PlacedSite extends FramePlace {
  readonly what: DeoptSite['what']
  readonly at: number
  readonly detail: string
  readonly times: number
}

function placedArm(
  { frames, sites }: ToldArm,
  root: VersionRoot,
): { readonly frames: readonly FramePlace[]; readonly sites: readonly PlacedSite[] } {
  const own = sites.map(([what, url, line, column, name, at, detail, times]) => ({
    what,
    path: placeOf(url, root),
    line,
    column,
    name,
    at,
    detail,
    times,
  }))
  return { frames: [...placedFrames(frames, root), ...own], sites: own }
}

/** What happens over and over costs the most. */
function worstFirst(a: DeoptSite, b: DeoptSite): number {
  return Number(a.side === 'base') - Number(b.side === 'base') || b.times - a.times
}
