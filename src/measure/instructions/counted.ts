import type { PreparedVersion } from '../../model/index.ts'
import type { Counter } from './counter.ts'

/** Benchmarks of one suite in one version, to be counted once. */
export interface CountRequest {
  readonly suite: string
  readonly version: PreparedVersion
  readonly counter: Counter
  readonly runs: readonly WantedCount[]
}

export interface WantedCount {
  readonly id: string
  /** Iterations before any count, in which code is optimised; a command is not warmed up. */
  readonly warmups: number
  /** Iterations that are counted together. */
  readonly iterations: number
}

/** What came of one benchmark's count. */
export type Count =
  | {
      readonly kind: 'counted'
      /** Of an operation. */
      readonly instructions: number
      /** What an operation took while it was counted; null where that says nothing. */
      readonly wallSeconds: number | null
    }
  | { readonly kind: 'failed'; readonly message: string }
  /** The time was up. */
  | { readonly kind: 'cut' }

/** By the benchmarks' ids. */
export type Counts = ReadonlyMap<string, Count>

export function eachOf(runs: readonly WantedCount[], count: Count): Counts {
  return new Map(runs.map(({ id }) => [id, count]))
}
