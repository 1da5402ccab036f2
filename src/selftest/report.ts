import type { Benchmark, Environment, Notice } from '../model/index.ts'
import { spreadOf } from '../stats/index.ts'
import type { AtThreshold } from './estimate.ts'
import type { Extra } from './extras.ts'
import { observationsOf, type Pool } from './pool.ts'

/** What the self-test found: the contract of its `--json`. */
export interface SelftestReport {
  readonly schema: { readonly name: 'benchgate-selftest'; readonly version: 1 }
  /** ISO 8601, UTC. */
  readonly createdAt: string
  /** True where a signal cut it short. */
  readonly interrupted: boolean
  readonly environment: Environment
  readonly seed: number
  readonly measured: { readonly rounds: number; readonly seconds: number }
  readonly benchmarks: readonly TriedBenchmark[]
  /** Decisions are drawn from the measured rounds; none of a decision's rounds is drawn twice. */
  readonly thresholds: readonly AtThreshold[]
  readonly advice: string
  readonly warnings: readonly Notice[]
}

export interface TriedBenchmark extends Benchmark {
  /** Rounds without a change. */
  readonly rounds: number
  /** Standard deviation of their observations (log ratios); null below two. */
  readonly spread: number | null
  /** Slowdowns that it was really given. */
  readonly extras: readonly Extra[]
}

export function triedBenchmark({ benchmark, rounds }: Pool): TriedBenchmark {
  const changes = observationsOf(rounds.get(0) ?? [])
  return {
    ...benchmark,
    rounds: changes.length,
    spread: changes.length < 2 ? null : spreadOf(changes),
    extras: [...rounds.keys()].filter((extra) => extra !== 0).toSorted((a, b) => a - b),
  }
}
