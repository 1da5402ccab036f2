import type { Ports } from '../platform/ports.ts'
import type { FoundVersion } from './kinds/index.ts'

/** A base that has to be checked out. */
export interface BaseWanted {
  readonly commit: string
  /** The root of the repository that has it. */
  readonly repository: string
  /** Where in it the project lies; empty for its root. */
  readonly folder: string
}

/**
 * Puts a commit's files into a directory that does not exist yet, ready to run.
 *
 * @returns false where it has none of that commit that can be trusted; then nothing is left in the directory
 */
export type Restore = (base: BaseWanted, path: string) => Promise<boolean>

/** The version with its files restored where that can be, else as they are. */
export function withRestore(
  version: FoundVersion,
  restore: Restore | undefined,
  { files: disk }: Ports,
): FoundVersion {
  const { files, source } = version
  if (restore === undefined || files.kind !== 'fresh' || source.kind !== 'git') return version
  const { repository, folder } = files
  if (repository === null) return version
  let isRestored = false
  return {
    ...version,
    files: {
      ...files,
      async put(path) {
        isRestored = await restore({ commit: source.commit, repository, folder }, path)
        return isRestored ? 'ready' : files.put(path)
      },
      takeAway: (path) => (isRestored ? disk.remove(path) : files.takeAway(path)),
    },
  }
}
