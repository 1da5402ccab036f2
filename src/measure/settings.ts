import type { SliceSettings } from '../worker/protocol.ts'

/** Found by measurement: `npm run bench -- slices` repeats it. */
export const sliceSettings: SliceSettings = {
  sliceMs: 1,
  slices: 200,
  warmupMs: 250,
  extraMs: 25,
}

/** Settings of one run of the gate that every round shares. */
export interface MeasureSettings {
  /** The worker's file, to be run by the user's Node. */
  readonly workerPath: string
  readonly slicing: SliceSettings
  readonly v8Flags: readonly string[]
  /** Longest silence of a benchmark, or of a file that loads, before it is given up. */
  readonly timeoutSeconds: number
  /** Rounds measured at a time; null for as many as there are CPUs to use. */
  readonly jobs: number | null
}
