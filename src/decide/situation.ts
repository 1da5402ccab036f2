import type { Evidence, Limit, PairEvidence } from '../model/index.ts'
import type { Settings } from './settings.ts'

/** What the next rounds are planned from. */
export interface Situation {
  /** Every benchmark of the run, a suite's in its own order. */
  readonly evidence: readonly Evidence[]
  /** Of relations whose benchmarks are measured in turns. */
  readonly pairs?: readonly PairEvidence[]
  /** Budgets and relations; left out, there are none. */
  readonly limits?: readonly Limit[]
  readonly settings: Settings
  /** Whether what cannot reach the change is measured as if it could; left out, it is. */
  readonly reach?: 'auto' | 'measure-all'
  readonly base: string | null
  readonly heads: readonly string[]
  /** Until the time cap; may be infinite. */
  readonly secondsLeft: number
  /** Rounds that are measured at the same time. */
  readonly jobs: number
  /** What a round takes beside its benchmarks: starting processes, loading the suite. Null where not yet known. */
  readonly startUpSeconds: number | null
  /** Ids of benchmarks to measure before others like them, since something outside this run makes one suspect them. */
  readonly suspected?: ReadonlySet<string>
  /** Of all suites together: the next round's number. */
  readonly roundsSoFar: number
}
