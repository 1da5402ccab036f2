import { shiftsOfChain, trendsOf, type LevelShift, type Trend } from '../records/index.ts'
import type { HistoryEntry, MetricName } from '../model/index.ts'
import { fewestForOutliers } from '../stats/index.ts'
import type { Told } from './contract.ts'
import type { BenchmarkLine } from './lines.ts'

/** Where a benchmark's level changed: by its same-job ratios, and by its figures on one CPU model. */
export interface BothTold {
  readonly chained: Told
  readonly absolute: Told
}

interface Numbers {
  /** Of commits, among the pushes. */
  readonly places: ReadonlyMap<string, number>
  /** Keys of machines. */
  readonly machines: readonly string[]
}

/**
 * Both for all benchmarks of a metric, over the whole of a history. Where no chain is long enough, its place is taken by
 * the figures.
 */
export function toldOf(
  pushes: readonly HistoryEntry[],
  lines: readonly BenchmarkLine[],
  metric: MetricName,
  numbers: Numbers,
): ReadonlyMap<string, BothTold> {
  const all = trendsOf(pushes, metric, { isAbsolute: true, mostPushes: Infinity })
  const trends = new Map(all.map(({ id, trend }) => [id, trend]))
  return new Map(
    lines.map((line) => {
      const context = { ...numbers, pushes, metric, id: line.id }
      const absolute = absoluteTold(trends.get(line.id), context)
      const long = line.chains.filter((chain) => chain.length >= fewestForOutliers)
      const chained: Told =
        long.length === 0
          ? absolute
          : {
              from: 'chain',
              machine: null,
              changes: changesOf(long.flatMap(shiftsOfChain), context),
            }
      return [line.id, { chained, absolute }]
    }),
  )
}

interface Context extends Numbers {
  readonly pushes: readonly HistoryEntry[]
  readonly metric: MetricName
  readonly id: string
}

function absoluteTold(trend: Trend | undefined, context: Context): Told {
  if (trend === undefined || trend.kind === 'too-short') {
    return { from: 'too-short', machine: null, changes: [] }
  }
  const cpu = trend.kind === 'values' ? trend.cpu : ''
  const machine = context.machines.findLastIndex((key) =>
    key.startsWith(`[${JSON.stringify(cpu)},`),
  )
  return {
    from: trend.kind,
    machine: machine === -1 ? null : machine,
    changes: changesOf(trend.shifts, context),
  }
}

function changesOf(
  shifts: readonly LevelShift[],
  { places, pushes, metric, id }: Context,
): Told['changes'] {
  return shifts.flatMap(({ commit, after, change }) => {
    const push = places.get(commit)
    if (push === undefined) return []
    const own = pushes[push]?.benchmarks.find((one) => one.id === id)
    const accepted = own?.metrics[metric]?.accepted ?? null
    const { ratio, low, high } = change
    return [{ push, commit, after, ratio, low, high, accepted }]
  })
}
