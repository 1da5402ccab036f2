/**
 * What the rooms with effects need from the outside, as interfaces. `node.ts` and `github.ts` implement them;
 * the pure rooms know none of them.
 */
import type { Archives } from './ports/archives.ts'
import type { Console } from './ports/console.ts'
import type { Files } from './ports/files.ts'
import type { Clock, Machine } from './ports/machine.ts'
import type { Network } from './ports/network.ts'
import type { Processes } from './ports/processes.ts'

export type * from './ports/actions-cache.ts'
export type * from './ports/answer.ts'
export type * from './ports/archives.ts'
export type * from './ports/comments.ts'
export type * from './ports/console.ts'
export type * from './ports/files.ts'
export type * from './ports/hosting.ts'
export type * from './ports/issues.ts'
export type * from './ports/machine.ts'
export type * from './ports/messenger.ts'
export type * from './ports/network.ts'
export type * from './ports/processes.ts'
export type * from './ports/provenance.ts'
export type * from './ports/repository.ts'

export interface Ports {
  readonly processes: Processes
  readonly files: Files
  readonly archives: Archives
  readonly machine: Machine
  readonly network: Network
  readonly clock: Clock
  readonly console: Console
  /** Aborts when the user or the runner asks to stop; the reason is an Interrupted. Ends the processes that run then. */
  readonly stop: AbortSignal
}
