import type { BaselineFaults } from './baselines.js';
import type { ConfigFaults } from './config.js';
import type { EventFaults } from './events.js';
import type { InitFaults } from './init.js';
import type { LiveFaults } from './live.js';
import type { ReportFaults } from './reports.js';
import type { ResultsFaults } from './results.js';
import type { RunFaults } from './runs.js';
import type { SuiteFaults } from './suites.js';
import type { VersionFaults } from './versions.js';
export type { HostTask } from './reports.js';
export type { ParsersWord } from './results.js';
export type { RunDifference } from './runs.js';
export type { FilesKind } from './suites.js';
export type { MissingHistory } from './versions.js';
export type { BaselineFaults, ConfigFaults, EventFaults, InitFaults, LiveFaults, ReportFaults, ResultsFaults, RunFaults, SuiteFaults, VersionFaults, };
/**
 * What ends a run and can be mended by its user, by code: the data of it and no sentence. A `reason` and an `output` are
 * the words of another program, a `problem` is a parser's word on somebody's text. All texts are hostile.
 */
export interface FaultFacts extends ConfigFaults, EventFaults, InitFaults, VersionFaults, SuiteFaults, RunFaults, BaselineFaults, LiveFaults, ResultsFaults, ReportFaults {
}
/** Stable, kebab-case; it is the heading of the fault's section in docs/troubleshooting.md. */
export type FaultCode = keyof FaultFacts;
/** A fault of one kind; the entries turn it into a sentence. */
export type FaultOf<Code extends FaultCode> = {
    [Each in Code]: {
        readonly code: Each;
    } & FaultFacts[Each];
}[Code];
/** Something that the user can fix. */
export type Fault = FaultOf<FaultCode>;
