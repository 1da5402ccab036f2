import type { VersionSource, Notice } from '../../model/index.ts'
import type { Ports } from '../../platform/ports.ts'
import type { Place } from '../place.ts'

/** A way to name a version, and to get at its files. */
export interface VersionKind {
  /** True where a spec is written the way of this kind; the first kind in the registry that claims a spec has it. */
  claims(spec: string, place: Place, ports: Ports): boolean | Promise<boolean>
  /** @throws GateError where there is no such version */
  find(spec: string, place: Place, ports: Ports): Promise<FoundVersion>
}

export interface FoundVersion {
  /** As short as the user wrote it. */
  readonly label: string
  /** Tells it apart from another version with this label. */
  readonly detail: string
  readonly source: VersionSource
  readonly files: VersionFiles
  /** Left out, there are none. */
  readonly warnings?: readonly Notice[]
}

/** Whether the files that were put somewhere still have to be made ready to run. */
export type Put = 'bare' | 'ready'

/** Where the files of a version are, or how they get there. */
export type VersionFiles =
  /** They lie where they were found, ready to run; the directory is absolute, and its root has no symbolic links. */
  { readonly kind: 'ready'; readonly directory: string; readonly root: string } | FreshFiles

/** They are put into a fresh place, and made ready to run by the set-up. */
export interface FreshFiles {
  readonly kind: 'fresh'
  /** Where below that place the project lies; empty for the place itself. */
  readonly folder: string
  /** The root of the repository they are a commit of; null where they are none. */
  readonly repository: string | null
  put(path: string): Promise<Put>
  /** Undoes `put`, also one that failed halfway. */
  takeAway(path: string): Promise<void>
  /** What is left to do after the set-up; left out, nothing is. */
  complete?(path: string): Promise<readonly Notice[]>
}
