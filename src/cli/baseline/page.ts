import type { Config } from '../../config/index.ts'
import type { Notice } from '../../model/index.ts'
import type { Ports } from '../../platform/ports.ts'
import type { Shelf, Storage } from '../../store/index.ts'
import type { Engine, Io } from '../io.ts'

/** Where the commands look. */
export interface Keeper {
  readonly storage: Storage
  readonly shelf: Shelf
  /** The root of the repository whose baselines they are. */
  readonly repository: string
  /** The branch that is checked out; null where none is. */
  readonly branch: string | null
}

/** What the commands work with. */
export interface Means {
  readonly engine: Engine
  readonly ports: Ports
  /** What files are relative to. */
  readonly directory: string
  readonly stdout: Io['stdout']
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  readonly config: Pick<
    Config,
    'id' | 'budgets' | 'relations' | 'tiers' | 'gateOn' | 'renames' | 'notify'
  >
  readonly env: Io['env']
  /** The script and the style of the page of trends, as they were built. */
  readonly siteAssetsPath: string
}

/** What a command has found. */
export interface BaselinePage {
  readonly text: string
  /** The same for a machine. */
  readonly data: unknown
  readonly warnings: readonly Notice[]
}
