import type { OpenSuites, ProcessSettings, Runtime, SuiteBook } from '../../measure/index.ts'
import type {
  Evidence,
  HeadReason,
  Notice,
  PreparedVersion,
  Result,
  Reason,
  Versions,
} from '../../model/index.ts'
import type { Ports } from '../../platform/ports.ts'
import { countsFinder } from './counts.ts'
import { deoptsFinder } from './deopts.ts'
import { moversFinder } from './movers.ts'

/** A benchmark that got slower in a head. */
export interface ReasonSubject {
  readonly evidence: Evidence
  readonly head: PreparedVersion
  /** The worst of its results there. */
  readonly result: Result
  /** Of the base, by the metric `time`; null where that was not measured. */
  readonly secondsAnOperation: number | null
  readonly suites: OpenSuites
}

export interface ReasonContext {
  readonly base: PreparedVersion
  readonly versions: Versions<PreparedVersion>
  readonly suites: SuiteBook
  readonly settings: ProcessSettings
  readonly runtime: Runtime
  readonly seed: number
  /** Until `cut` aborts. */
  readonly secondsLeft: () => number
  readonly cut: AbortSignal
  readonly ports: Ports
}

export interface FoundReasons {
  readonly reasons: readonly { readonly id: string; readonly reason: HeadReason }[]
  /** Of what could not be found out, and why. */
  readonly warnings: readonly Notice[]
}

/** Looks for one kind of reason. */
export interface ReasonFinder {
  readonly kind: Reason['kind']
  /**
   * @param subjects the worst first, a few; those that it cannot be found of are left out
   * @throws whatever keeps it from finding any: that is told
   */
  find(subjects: readonly ReasonSubject[], context: ReasonContext): Promise<FoundReasons>
}

/** In the order in which they are looked for, what takes the least time first. */
export const reasonFinders: readonly ReasonFinder[] = [countsFinder, moversFinder, deoptsFinder]
