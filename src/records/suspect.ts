import type { MetricName } from '../model/index.ts'
import { calibrationFactors, factorsOf, levelsWithout, type Factors } from './factors.ts'
import { isComparable, levelsOf, type Recording } from './recording.ts'
import { fewestRuns, mostRuns } from './schedule.ts'
import type { Suspicion } from './suspicion.ts'
import { judgeTogether, weigh } from './weigh.ts'

/** What recorded runs make one suspect of the run at hand. Advice on what to measure first, and never a verdict. */
export interface Suspicions {
  /**
   * How much slower the run is as a whole than is typical of the recorded ones, and taken out of what follows: 1.1 is
   * 10 %. Always to be shown, since a slowdown of everything hides in it.
   */
  readonly factor: { readonly ratio: number; readonly from: Factors['from'] }
  /**
   * The same by the calibration alone, whichever was taken; null where there is none. Much below the suite's factor, it
   * says that the code is slower everywhere, and not the machine.
   */
  readonly calibrationFactor: number | null
  /** Recorded runs on machines that compare with this one. */
  readonly runs: number
  /** In the run's order. */
  readonly benchmarks: readonly Suspicion[]
}

/**
 * Holds a run's medians against those of earlier runs, which other machines made on other days.
 *
 * @param history runs of the branch, oldest first
 */
export function suspect(
  history: readonly Recording[],
  present: Recording,
  metric: MetricName,
): Suspicions {
  const comparable = history.filter((one) => isComparable(one, present)).slice(-mostRuns)
  const runs = [...comparable, present]
  const judgeable = judgeableIds(comparable, present, metric)
  const compared = { runs, history: comparable }
  const factors = factorsOf(compared, judgeable, metric, (logs) => {
    const known = logs.slice(0, -1).filter((log) => log !== null)
    return known.length >= fewestRuns && (logs.at(-1) ?? null) !== null
  })
  const calibration = calibrationFactors(compared).at(-1) ?? null
  const normalised = runs.map((run, i) => {
    const levels = levelsWithout(factors.logs[i] ?? null, run, metric)
    return { cpu: run.machine.cpu, levels: levels ?? new Map<string, number>() }
  })
  const weighed = present.benchmarks.map((one) => weigh(one, normalised, metric))
  const factor = factors.logs.at(-1) ?? 0
  return {
    factor: { ratio: Math.exp(factor), from: factors.from },
    calibrationFactor: calibration === null ? null : Math.exp(calibration),
    runs: comparable.length,
    benchmarks: judgeTogether(weighed, factor, metric),
  }
}

/** Those of the run with enough runs behind them: what the others are, nothing is known of. */
function judgeableIds(
  history: readonly Recording[],
  present: Recording,
  metric: MetricName,
): string[] {
  const recorded = history.map((one) => levelsOf(one, metric))
  return [...levelsOf(present, metric).keys()].filter(
    (id) => recorded.filter((levels) => levels.has(id)).length >= fewestRuns,
  )
}
