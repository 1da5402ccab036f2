export { discover, type Discovery } from './found/discover.ts'
export type { ReadingTerms } from './found/read-suites.ts'
export { addRound, noFindings, type Findings } from './evidence.ts'
export type { LoadedCode } from './foreign-code.ts'
export type { Covered } from './led/cover.ts'
export { findCounter, type Counter } from './instructions/counter.ts'
export type { Count, Counts, WantedCount } from './instructions/counted.ts'
export { differentCalls } from './kinds/command/trace.ts'
export type { CallSamples } from './led/arm-process.ts'
export { giveUp } from './give-up.ts'
export { redoneWarnings } from './warnings/redone.ts'
export { asideWarnings } from './warnings/asides.ts'
export type { Aside } from './asides.ts'
export { trafficWarnings } from './warnings/traffic.ts'
export { startWatch, type MachineSample } from './watch.ts'
export { watchedOf } from './watched.ts'
export { alertWarnings } from './warnings/alerts.ts'
export { longestCallSeconds, type ExtraWork } from './extra-work.ts'
export {
  sharingIn,
  type LookContext,
  type OpenSuites,
  type SuiteBook,
  type Suites,
} from './suites.ts'
export { openSuites } from './kinds/index.ts'
export { measureRounds, type RoundsRequest } from './pool.ts'
export type { RoundResult } from './round.ts'
export { detectRuntime, type Runtime } from './runtime.ts'
export { fewSlicing, slicingFor, type MeasureSettings, type ProcessSettings } from './settings.ts'
export { describeEnvironment } from './environment.ts'
export { calibrate, type Calibrated } from './calibrate.ts'
