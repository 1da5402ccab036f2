import type { BaselineFaults } from './baselines.ts'
import type { ConfigFaults } from './config.ts'
import type { EventFaults } from './events.ts'
import type { InitFaults } from './init.ts'
import type { LiveFaults } from './live.ts'
import type { ReportFaults } from './reports.ts'
import type { ResultsFaults } from './results.ts'
import type { RunFaults } from './runs.ts'
import type { SuiteFaults } from './suites.ts'
import type { VersionFaults } from './versions.ts'

export type { HostTask } from './reports.ts'
export type { ParsersWord } from './results.ts'
export type { RunDifference } from './runs.ts'
export type { FilesKind } from './suites.ts'
export type { MissingHistory } from './versions.ts'
export type {
  BaselineFaults,
  ConfigFaults,
  EventFaults,
  InitFaults,
  LiveFaults,
  ReportFaults,
  ResultsFaults,
  RunFaults,
  SuiteFaults,
  VersionFaults,
}

/**
 * What ends a run and can be mended by its user, by code: the data of it and no sentence. A `reason` and an `output` are
 * the words of another program, a `problem` is a parser's word on somebody's text. All texts are hostile.
 */
export interface FaultFacts
  extends
    ConfigFaults,
    EventFaults,
    InitFaults,
    VersionFaults,
    SuiteFaults,
    RunFaults,
    BaselineFaults,
    LiveFaults,
    ResultsFaults,
    ReportFaults {}

/** Stable, kebab-case; it is the heading of the fault's section in docs/troubleshooting.md. */
export type FaultCode = keyof FaultFacts

/** A fault of one kind; the entries turn it into a sentence. */
export type FaultOf<Code extends FaultCode> = {
  [Each in Code]: { readonly code: Each } & FaultFacts[Each]
}[Code]

/** Something that the user can fix. */
export type Fault = FaultOf<FaultCode>
