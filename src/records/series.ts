import type { HistoryEntry, MetricName } from '../model/index.ts'
import { changePoints, shortestSegment } from '../stats/index.ts'
import { factorsOf, levelsWithout, type Factors } from './factors.ts'
import type { LevelShift } from './level-shift.ts'
import { isComparable } from './recording.ts'

/** Runs on one CPU model, oldest first, their factors taken out. */
export interface RunsOnCpu {
  readonly cpu: string
  /** What told the factors. */
  readonly factor: Factors['from']
  readonly runs: readonly (Push & { readonly levels: ReadonlyMap<string, number> })[]
}

type Push = Pick<HistoryEntry, 'commit' | 'createdAt'>

/** The entries that lie side by side with the newest, on the CPU model that most of them have. */
export function runsOnOneCpu(
  entries: readonly HistoryEntry[],
  ids: readonly string[],
  metric: MetricName,
): RunsOnCpu {
  const newest = entries.at(-1)
  if (newest === undefined) return { cpu: '', factor: 'nothing', runs: [] }
  const backwards = entries.filter((entry) => isComparable(entry, newest)).toReversed()
  const byCpu = [...Map.groupBy(backwards, ({ machine }) => machine.cpu)]
  // Of two with as many, the one that was seen last.
  const [cpu, most] = byCpu.reduce((a, b) => (b[1].length > a[1].length ? b : a))
  const history = most.toReversed()
  const { logs, from } = factorsOf({ runs: history, history }, ids, metric, (all) => {
    return all.filter((log) => log !== null).length >= 2 * shortestSegment
  })
  const runs = history.flatMap((entry, i) => {
    const levels = levelsWithout(logs[i] ?? null, entry, metric)
    return levels === null ? [] : [{ commit: entry.commit, createdAt: entry.createdAt, levels }]
  })
  return { cpu, factor: from, runs }
}

/** One benchmark's level in a run. */
export interface Point extends Push {
  readonly level: number
}

export function seriesOf(id: string, { runs }: RunsOnCpu): Point[] {
  return runs.flatMap(({ commit, createdAt, levels }) => {
    const level = levels.get(id)
    return level === undefined ? [] : [{ commit, createdAt, level }]
  })
}

export function shiftsOfSeries(points: readonly Point[]): LevelShift[] {
  return changePoints(points.map(({ level }) => level)).flatMap(
    ({ index, estimate, low, high }) => {
      const point = points[index]
      if (point === undefined) return []
      const change = { ratio: Math.exp(estimate), low: Math.exp(low), high: Math.exp(high) }
      return [{ commit: point.commit, createdAt: point.createdAt, change }]
    },
  )
}
