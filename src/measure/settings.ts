import { firstPace, type Rename } from '../model/index.ts'
import type { SliceSettings } from '../worker/protocol.ts'

/**
 * Of a quarter of a millisecond: what disturbs a machine lasts longer than that, and meets both arms alike; shorter
 * ones spend too much on handing over (bench/RESULTS.md has the trials).
 */
const slices = { sliceMs: 0.25, ...firstPace } as const

/** The slices of a few benchmarks: there is time to see what they keep. */
export const fewSlicing: SliceSettings = { ...slices, extraMs: 25, collects: true }

const manySlicing: SliceSettings = { ...slices, extraMs: 5, collects: false }

/** More than so many make a suite one of many. */
export const fewBenchmarks = 6

/** When a round is measured again for what the machine did to it, and not for its figures. */
export const redo = {
  /** Share of the round's time that the CPU was away or waited for; less is nobody's fault. */
  least: 0.1,
  /**
   * Beyond so many times the median of the run's other rounds. Relative, since a neighbour that is always there cannot
   * be got rid of by measuring again, and widens nothing: both arms meet it alike.
   */
  timesTheMedian: 3,
  /** Fewer rounds do not tell what is usual on this machine. */
  fewestEarlier: 5,
  /** No more than this share of the rounds: a machine that is always disturbed is as it is. */
  mostShare: 0.2,
} as const

/** What is the same for all rounds of a run. */
export function slicingFor(benchmarks: number): SliceSettings {
  return benchmarks > fewBenchmarks ? manySlicing : fewSlicing
}

/** What every benchmark process of a run of the gate shares. */
export interface ProcessSettings {
  /** The worker's file, to be run by the user's Node. */
  readonly workerPath: string
  readonly v8Flags: readonly string[]
  /** Longest silence of a benchmark, or of a file that loads, before it is given up. */
  readonly timeoutSeconds: number
  /** Rounds measured at a time; null for as many as there are CPUs to use. */
  readonly jobs: number | null
  /** The line that fresh versions were made ready by; null or left out, there was none. */
  readonly setup?: string | null
  /** Names that benchmarks may have had; left out, none was renamed. */
  readonly renames?: readonly Rename[]
}

/** What every round shares. */
export interface MeasureSettings extends ProcessSettings {
  readonly slicing: SliceSettings
  /** Microseconds between samples of a profile; left out, nothing is profiled. */
  readonly profileEvery?: number
  /** Whether V8 logs what becomes of the code that it makes while that is profiled, which takes some tenths of a second a process. */
  readonly logsEngine?: boolean
}
