import type { Provenance } from '../platform/ports.ts'
import type { Storage } from '../store/index.ts'

/** Where baselines are kept for this run, whose they are, and how far the place can be believed. */
export interface BaselineAccess {
  readonly storage: Storage
  /** Who is asked where an entry comes from; null for a place that only the user writes to. */
  readonly provenance: Provenance | null
  /** The base's. */
  readonly branch: string
  /** The last resort of a look-up; null where it is not known. */
  readonly defaultBranch: string | null
}
