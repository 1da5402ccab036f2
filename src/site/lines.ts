import { chainsOf, indexed, type IndexedEntry, type Link } from '../records/index.ts'
import { metricOf, type HistoryEntry, type MetricName } from '../model/index.ts'

/** One benchmark by one metric over a branch's pushes. */
export interface BenchmarkLine {
  readonly id: string
  readonly points: readonly LinePoint[]
  /** Its same-job ratios, cut where a push was not compared with the one before it. */
  readonly chains: readonly (readonly Link[])[]
}

export interface LinePoint {
  /** Place among the pushes. */
  readonly push: number
  /** In the metric's base unit, as measured. */
  readonly value: number
  /** What the newest machine would have shown, reckoned back from its figure by same-job ratios. */
  readonly level: number
  /** The 95 % interval of the step to it, around the level before. */
  readonly band: { readonly low: number; readonly high: number } | null
  /** Of the step to it, worse above 0 (log ratio); null where no job measured both. */
  readonly step: { readonly change: number; readonly reach: number } | null
  /**
   * How it goes on from the point before: compared with it in one job, or measured on a machine like it on another day; a
   * gap, where nothing tells.
   */
  readonly follows: 'compared' | 'same-machine' | 'gap'
}

/**
 * All benchmarks that have figures for a metric.
 *
 * @param history one entry a commit, oldest first
 * @returns in the order of the newest push that has them
 */
export function linesOf(
  history: readonly HistoryEntry[],
  metric: MetricName,
): readonly BenchmarkLine[] {
  const entries = history.map((entry) => indexed(entry, metric))
  const machines = history.map(machineKey)
  const places = new Map<string, number[]>()
  for (const [place, { figures }] of entries.entries()) {
    for (const id of figures.keys()) {
      const own = places.get(id)
      if (own === undefined) places.set(id, [place])
      else own.push(place)
    }
  }
  const newest = [...new Set(entries.toReversed().flatMap(({ figures }) => [...figures.keys()]))]
  return newest.map((id) => {
    const own = places.get(id) ?? []
    return {
      id,
      points: pointsOf(id, own, { entries, machines, metric }),
      chains: chainsOf(
        id,
        own.flatMap((place) => entries[place] ?? []),
      ),
    }
  })
}

/** Figures of machines that have the same can lie side by side. */
export function machineKey({ machine: { cpu, os, arch, node } }: HistoryEntry): string {
  const [major = ''] = node.replace(/^v/, '').split('.')
  return JSON.stringify([cpu, os, arch, major])
}

interface Around {
  readonly entries: readonly IndexedEntry[]
  readonly machines: readonly string[]
  readonly metric: MetricName
}

function pointsOf(id: string, places: readonly number[], around: Around): LinePoint[] {
  const { entries, machines, metric } = around
  const power = metricOf(metric).better === 'lower' ? 1 : -1
  const points: LinePoint[] = []
  // Backwards: what the newest machine shows is known, and what it would have shown before follows from it.
  let level = Number.NaN
  for (const [i, push] of [...places.entries()].toReversed()) {
    const before = places[i - 1]
    const figure = entries[push]?.figures.get(id)
    if (figure === undefined) continue
    const { value, change } = figure
    if (Number.isNaN(level)) level = value
    const earlier = before === undefined ? undefined : entries[before]
    const previous = earlier?.figures.get(id)?.value ?? Number.NaN
    const isCompared =
      earlier !== undefined &&
      entries[push]?.comparedWith === earlier.commit &&
      change !== null &&
      change.ratio > 0 &&
      change.low > 0 &&
      Number.isFinite(change.high)
    const isSame = before !== undefined && machines[push] === machines[before]
    const isLike = isSame && value > 0 && previous > 0
    const from = isCompared
      ? level / change.ratio ** power
      : isLike
        ? (level * previous) / value
        : level
    const ends = isCompared ? [from * change.low ** power, from * change.high ** power] : []
    points.push({
      push,
      value,
      level,
      band: isCompared ? { low: Math.min(...ends), high: Math.max(...ends) } : null,
      step: isCompared
        ? {
            change: Math.log(change.ratio),
            reach: (Math.log(change.high) - Math.log(change.low)) / 2,
          }
        : null,
      follows: isCompared ? 'compared' : isLike ? 'same-machine' : 'gap',
    })
    level = from
  }
  return points.toReversed()
}
