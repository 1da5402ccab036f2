import type { HistoryEntry, MetricName } from '../model/index.ts'
import { fewestForOutliers, longestSeries, shortestSegment } from '../stats/index.ts'
import { chainOf, indexed, shiftsOfChain, type Link } from './chain.ts'
import type { Factors } from './factors.ts'
import type { LevelShift } from './level-shift.ts'
import { runsOnOneCpu, seriesOf, shiftsOfSeries, type Point, type RunsOnCpu } from './series.ts'

/** A benchmark over a branch's history. */
export interface BenchmarkTrend {
  readonly id: string
  readonly trend: Trend
}

/** What a trend was told from; `entries` counts those that were looked at. */
export type Trend =
  /** The newest entries, each compared with the one before, side by side in its own job. */
  | { readonly kind: 'chain'; readonly entries: number; readonly shifts: readonly LevelShift[] }
  /**
   * Values of the CPU model that has most of the entries, each run's factor taken out: by the suite, so that a change of
   * all benchmarks at once does not show, by the calibration, or not at all.
   */
  | {
      readonly kind: 'values'
      readonly cpu: string
      readonly factor: Factors['from']
      readonly entries: number
      readonly shifts: readonly LevelShift[]
    }
  | { readonly kind: 'too-short'; readonly entries: number }

/**
 * Where the level of each benchmark changed.
 *
 * Same-job ratios need no normalising, so a chain of them is taken where it reaches as far back as the values on one
 * CPU model do.
 *
 * @param history of one branch, oldest first; the last hundred pushes count
 * @returns each benchmark that has figures for the metric, in the order of the newest entry that has it
 */
export function trendsOf(history: readonly HistoryEntry[], metric: MetricName): BenchmarkTrend[] {
  const entries = latestOfCommit(history).slice(-longestSeries)
  const index = entries.map((entry) => indexed(entry, metric))
  const ids = [...new Set(index.toReversed().flatMap(({ figures }) => [...figures.keys()]))]
  const onCpu = runsOnOneCpu(entries, ids, metric)
  return ids.map((id) => ({ id, trend: trendOf(chainOf(id, index), seriesOf(id, onCpu), onCpu) }))
}

function trendOf(
  chain: readonly Link[],
  values: readonly Point[],
  { cpu, factor }: Pick<RunsOnCpu, 'cpu' | 'factor'>,
): Trend {
  // A link is of two entries.
  const linked = chain.length === 0 ? 0 : chain.length + 1
  if (chain.length >= fewestForOutliers && linked >= values.length) {
    return { kind: 'chain', entries: linked, shifts: shiftsOfChain(chain) }
  }
  if (values.length >= 2 * shortestSegment) {
    const shifts = shiftsOfSeries(values)
    return { kind: 'values', cpu, factor, entries: values.length, shifts }
  }
  return { kind: 'too-short', entries: Math.max(linked, values.length) }
}

/** A run that was repeated has two entries; the second counts, in the place of the first. */
function latestOfCommit(history: readonly HistoryEntry[]): HistoryEntry[] {
  return [...new Map(history.map((entry) => [entry.commit, entry])).values()]
}
