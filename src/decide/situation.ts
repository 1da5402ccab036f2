import type { Evidence, Limit, PairEvidence } from '../model/index.ts'
import type { Settings } from './settings.ts'

/** How a suite's rounds share the time and the machine. */
export interface Sharing {
  /** Suites with a higher one come first where the time is short. */
  readonly priority: number
  /** Whether nothing else is measured at the same time. */
  readonly alone: boolean
  /** Whether a round measures all of the suite, so that parting it would save nothing. */
  readonly together: boolean
}

/** What the next rounds are planned from. */
export interface Situation {
  /** Every benchmark of the run, a suite's in its own order. */
  readonly evidence: readonly Evidence[]
  /** The evidence of relations whose benchmarks are measured in turns. */
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
  /** How a suite shares, by its id; left out, all have the same priority and share whatever can be shared. */
  readonly sharingOf?: (suite: string) => Sharing
  /** Ids of benchmarks to measure before others like them, since something outside this run makes one suspect them. */
  readonly suspected?: ReadonlySet<string>
  /** How many rounds all suites had together: the next round's number. */
  readonly roundsSoFar: number
}
