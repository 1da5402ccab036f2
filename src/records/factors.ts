import { median } from 'simple-statistics'
import { metricOf, type MetricName } from '../model/index.ts'
import { calibrationLevels, levelsOf, type Recording } from './recording.ts'

/** How much slower each of some runs was as a whole than is typical of them. */
export interface Factors {
  /**
   * What tells it: the suite itself, the calibration, or nothing, where all runs count as equally fast. A suite cannot
   * tell a slow machine from code that is slower everywhere.
   */
  readonly from: 'suite' | 'calibration' | 'nothing'
  /** Logs, one a run; null for a run of which it cannot be told, and which therefore cannot be used. */
  readonly logs: readonly (number | null)[]
}

/** A suite of fewer benchmarks does not tell the machine from the benchmarks. */
const fewestForSuite = 20

/**
 * The runs' factors against what is typical of a history, by whatever tells most.
 *
 * @param runs may have runs in it that are not of the history, and the other way round
 * @param ids the benchmarks that may be judged
 * @param isEnough whether these logs will do; else the next best are taken
 */
export function factorsOf(
  { runs, history }: Compared,
  ids: readonly string[],
  metric: MetricName,
  isEnough: (logs: Factors['logs']) => boolean,
): Factors {
  const none: Factors = { from: 'nothing', logs: runs.map(() => 0) }
  // Bytes are counted, and every machine counts the same.
  if (metricOf(metric).unit !== 's') return none
  const suite = suiteFactors({ runs, history }, ids, metric)
  if (ids.length >= fewestForSuite && isEnough(suite)) return { from: 'suite', logs: suite }
  const calibration = calibrationFactors({ runs, history })
  return isEnough(calibration) ? { from: 'calibration', logs: calibration } : none
}

/** By the frozen workloads, which no commit changes. */
export function calibrationFactors({ runs, history }: Compared): Factors['logs'] {
  return deviations(runs.map(calibrationLevels), typical(history.map(calibrationLevels)), 1)
}

export interface Compared {
  readonly runs: readonly Recording[]
  readonly history: readonly Recording[]
}

function suiteFactors(
  { runs, history }: Compared,
  ids: readonly string[],
  metric: MetricName,
): Factors['logs'] {
  const judged = new Set(ids)
  const levels = (recording: Recording): Levels =>
    new Map([...levelsOf(recording, metric)].filter(([id]) => judged.has(id)))
  return deviations(runs.map(levels), typical(history.map(levels)), fewestForSuite)
}

/** By benchmark's id, or calibration workload's name. */
export type Levels = ReadonlyMap<string, number>

/** The median level of each member. */
function typical(runs: readonly Levels[]): Levels {
  const byMember = Map.groupBy(
    runs.flatMap((run) => [...run]),
    ([member]) => member,
  )
  return new Map(
    [...byMember].map(([member, all]) => [member, median(all.map(([, level]) => level))]),
  )
}

/** Each run's median deviation from what is typical of its members; null with too few of them. */
function deviations(
  runs: readonly Levels[],
  typicalLevels: Levels,
  fewest: number,
): (number | null)[] {
  return runs.map((run) => {
    const found = [...run].flatMap(([member, level]) => {
      const usual = typicalLevels.get(member)
      return usual === undefined ? [] : [level - usual]
    })
    return found.length < fewest ? null : median(found)
  })
}

/** A run's levels with its factor taken out; null for a run without one. */
export function levelsWithout(
  factor: number | null,
  run: Recording,
  metric: MetricName,
): Levels | null {
  if (factor === null) return null
  return new Map([...levelsOf(run, metric)].map(([id, level]) => [id, level - factor] as const))
}
