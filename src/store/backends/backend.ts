import type { ActionsCache, Ports } from '../../platform/ports.ts'
import type { Storage } from '../storage.ts'

/** What is known of where baselines are to be kept; each kind of place takes what it needs. */
export interface StoragePlace {
  /** For a directory: its absolute path. */
  readonly directory: string
  /** For a git branch: a repository that has the remote, the remote, and the branch's name. */
  readonly repository: string
  readonly remote: string
  readonly branch: string
}

export interface StoragePorts extends Pick<Ports, 'processes' | 'files' | 'clock' | 'stop'> {
  /** Null outside of a workflow. */
  readonly cache: ActionsCache | null
}

/** @throws GateError where the place cannot be had at all */
export type OpenStorage = (place: StoragePlace, ports: StoragePorts) => Storage
