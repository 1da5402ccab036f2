import type { GateError } from '../errors.ts'
import type {
  Conduct,
  Gait,
  Measured,
  PreparedVersion,
  RoundPlan,
  Versions,
} from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import type { Aside } from './asides.ts'
import type { Traced } from './kinds/command/trace.ts'
import type { Covered, CoverRequest } from './led/cover.ts'
import type { CallSamples } from './led/arm-process.ts'
import type { RoundFailure } from './failures.ts'
import type { Found } from './found/found.ts'
import type { CountRequest, Counts } from './instructions/counted.ts'
import type { SlicesByArm } from './paired-times.ts'
import type { RunnableArm } from './runnable-arm.ts'
import type { Runtime, Slot } from './runtime.ts'
import type { MeasureSettings, ProcessSettings } from './settings.ts'
import type { SuiteContents } from './found/suite-contents.ts'
import type { Traffic } from './traffic.ts'

/**
 * The suites of one definition: found, looked into and measured. To add a kind: a file in kinds/ that makes one of
 * these, and a line in kinds/index.ts.
 */
export interface Suites {
  /** Whether nothing else may be measured at the same time: its processes use more than one CPU. */
  readonly alone: boolean
  /** Whether a round measures all benchmarks of a suite, whichever of them are asked for. */
  readonly together?: boolean
  /** Whether its figures were measured before, so that there is nothing to measure. */
  readonly recorded?: boolean
  /** Whether its benchmarks are those of the configuration, so that looking for them takes no time. */
  readonly declared?: boolean
  /** How long a round measures a version for each benchmark, whatever that takes; left out, it depends on its time. */
  readonly windowSeconds?: number
  /** Whether the two benchmarks of a relation can run as the two arms of one round. */
  readonly takesTurns?: boolean
  /** The runtimes that its files have run under so far, where that is not the run's own; left out, it is. */
  runtimes?(this: void): readonly string[]
  /** Ids of those that a version has, in order. */
  find(version: PreparedVersion, ports: Ports): Promise<readonly string[]>
  /** What to tell the user where a version that is to be judged has none. */
  noneIn(version: PreparedVersion): GateError
  /** What to tell the user where there are suites, and none of them has a benchmark. */
  readonly empty: GateError
  /** The files, relative to a version's directory, of which a change makes a suite another one. */
  filesOf(suite: string): readonly string[]
  contents(suite: string, version: PreparedVersion, context: LookContext): Promise<SuiteContents>
  /** Whether a version has to be looked into once more, since what another has needs other processes for all of them. */
  isStale?(suite: string, version: PreparedVersion): boolean
  /** Looks at what benchmarks of one suite run, in a process that measures nothing; left out, that cannot be known. */
  cover?(this: void, request: CoverRequest, context: LookContext): Promise<Covered>
  /** Counts the instructions of benchmarks of one suite, once in one version; left out, that cannot be done. */
  count?(this: void, request: CountRequest, context: LookContext): Promise<Counts>
  /** Counts the system calls of some runs of a benchmark; left out, it has no processes of its own. */
  systemCalls?(
    this: void,
    id: string,
    version: PreparedVersion,
    context: LookContext,
  ): Promise<Traced>
  /** Corrects what was found by comparing all versions, in the same order; left out, each version stands for itself. */
  sideBySide?(found: readonly Found[], versions: Versions<PreparedVersion>): readonly Found[]
  /** Measures benchmarks of one suite once in every arm, as far as it gets. */
  attempt(request: AttemptRequest, ports: Ports): Promise<Attempt>
}

export interface OpenSuites extends Suites {
  readonly conduct: Conduct
}

/** Which suites belong to which definition, by their ids. */
export type SuiteBook = ReadonlyMap<string, OpenSuites>

/** How the rounds of each suite share the time and the machine. */
export function sharingIn(book: SuiteBook) {
  return (suite: string) => {
    const own = book.get(suite)
    return {
      priority: own?.conduct.priority ?? 0,
      alone: own?.alone ?? false,
      together: own?.together ?? false,
    }
  }
}

export interface LookContext {
  readonly settings: ProcessSettings
  readonly runtime: Runtime
  readonly ports: Ports
  /** Aborts when the time is up or the user stops the run: what is being looked into then is `cut`. */
  readonly cut: AbortSignal
}

/** What a round needs to know besides its plan. */
export interface RoundContext {
  readonly arms: readonly RunnableArm[]
  readonly settings: MeasureSettings
  readonly runtime: Runtime
  readonly slot: Slot
  /** CPUs that processes may use which run alone on the machine; null for all that are allowed. */
  readonly cpus: readonly number[] | null
  /** Aborts at the time cap or when the user stops the run: what is measured by then counts. */
  readonly cut: AbortSignal
}

export interface AttemptRequest {
  readonly plan: RoundPlan
  /** The benchmarks of the plan that are still to be measured, in the order of this round. */
  readonly benchmarks: readonly string[]
  /** Its arms are in the order of this round's turns. */
  readonly context: RoundContext
  /** Indices of the arms in the order in which their processes are started. */
  readonly spawnOrder: readonly number[]
}

export interface Attempt {
  /** Figures per benchmark and arm's label; only benchmarks that every arm finished. */
  readonly figures: ReadonlyMap<string, Readonly<Record<string, Measured>>>
  /** Wall-clock seconds per benchmark, all arms together. */
  readonly seconds: ReadonlyMap<string, number>
  /** Share of the slicing time that went into handing over, per benchmark; empty where there are no slices. */
  readonly handover: ReadonlyMap<string, number>
  /** Per benchmark; left out where there are no slices. */
  readonly slices?: ReadonlyMap<string, SlicesByArm>
  /** What the slices show of how to measure a benchmark; left out where there are none. */
  readonly gaits?: ReadonlyMap<string, Gait>
  /** What was sampled, by benchmark and arm's label; left out where nothing is profiled. */
  readonly profiles?: ReadonlyMap<string, Readonly<Record<string, CallSamples>>>
  readonly failures: readonly RoundFailure[]
  /** What servers were asked and answered, for each benchmark and arm. */
  readonly traffic?: readonly Traffic[]
  /** Left out, nothing was seen beside the figures. */
  readonly asides?: readonly Aside[]
  /** A process died, so that benchmarks after that are still to be measured. */
  readonly broken: boolean
}
