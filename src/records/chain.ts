import type { Change, HistoryEntry, HistoryFigure, MetricName } from '../model/index.ts'
import { longestSeries, outliers } from '../stats/index.ts'
import { shiftAlpha } from './schedule.ts'
import type { LevelShift } from './level-shift.ts'

/** A push, compared with the one before it. */
export interface Link extends Pick<HistoryEntry, 'commit' | 'createdAt'> {
  /** The commit it was compared with. */
  readonly after: string
  readonly change: Change
}

/** An entry with its figures of one metric by benchmark, since all benchmarks are looked up in all entries. */
export interface IndexedEntry extends Pick<HistoryEntry, 'commit' | 'createdAt' | 'comparedWith'> {
  readonly figures: ReadonlyMap<string, HistoryFigure>
}

export function indexed(entry: HistoryEntry, metric: MetricName): IndexedEntry {
  const { commit, createdAt, comparedWith, benchmarks } = entry
  const figures = benchmarks.flatMap(({ id, metrics }) => {
    const figure = metrics[metric]
    return figure === undefined ? [] : [[id, figure] as const]
  })
  return { commit, createdAt, comparedWith, figures: new Map(figures) }
}

/**
 * The entries that have a benchmark, cut where one was not compared with the one before it: the links of each piece,
 * which are one fewer than its entries.
 *
 * @param entries oldest first
 * @returns oldest first; the newest may be without a link
 */
export function chainsOf(
  id: string,
  entries: readonly IndexedEntry[],
): readonly (readonly Link[])[] {
  const own = entries.filter(({ figures }) => figures.has(id))
  const chains: Link[][] = [[]]
  for (const [i, { commit, createdAt, comparedWith, figures }] of own.entries()) {
    const change = figures.get(id)?.change ?? null
    const follows = comparedWith !== null && comparedWith === own[i - 1]?.commit
    if (follows && change !== null && isUsable(change)) {
      chains.at(-1)?.push({ commit, createdAt, after: comparedWith, change })
    } else chains.push([])
  }
  return chains
}

function isUsable({ ratio }: Change): boolean {
  return Number.isFinite(ratio) && ratio > 0
}

/**
 * The links at which the level changed: those that are unlike the others, and whose own interval says so as well.
 *
 * Not change points of the chained level. A chain adds up the errors of its links, so that its level wanders where
 * nothing changed, and methods for values that scatter around a level take that for changes: with links that are off by
 * 0.4 % each, a chain of 50 had a false change point in 98 of 100 cases. In a chain the change itself is one link.
 */
export function shiftsOfChain(chain: readonly Link[]): LevelShift[] {
  return stretchesOf(chain).flatMap((links) => {
    const logs = links.map(({ change }) => Math.log(change.ratio))
    return outliers(logs, shiftAlpha).flatMap((index) => {
      const link = links[index]
      return link !== undefined && isSure(link.change) ? [link] : []
    })
  })
}

/** Links of another year say nothing of how far those of today lie apart. Stretches of about equal length. */
function stretchesOf(chain: readonly Link[]): (readonly Link[])[] {
  const count = Math.max(1, Math.ceil(chain.length / longestSeries))
  const length = Math.ceil(chain.length / count)
  return Array.from({ length: count }, (_, i) => chain.slice(i * length, (i + 1) * length))
}

function isSure({ low, high }: Change): boolean {
  return low > 1 || high < 1
}
