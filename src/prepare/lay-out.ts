import { join } from 'node:path'
import type { PreparedVersion, Notice } from '../model/index.ts'
import { equalNames } from './equal-paths.ts'
import type { FoundVersion } from './kinds/index.ts'
import type { Workspace } from './workspace.ts'

/** A version whose files are there; a fresh one still has to be made ready. */
export interface LaidOut {
  readonly version: PreparedVersion & { readonly root: string }
  readonly fresh: boolean
  /** To be called once it is ready but for this; tells what the reader should know. */
  readonly complete: () => Promise<readonly Notice[]>
}

const isComplete = async (): Promise<readonly Notice[]> => []

/**
 * Puts the files of every version that has none lying ready into a place of its own, at paths of equal length.
 *
 * @returns in the order given
 */
export async function layOut(
  found: readonly FoundVersion[],
  workspace: Workspace,
): Promise<readonly LaidOut[]> {
  const folders = found.flatMap(({ files }) => (files.kind === 'fresh' ? [files.folder] : []))
  const parent = folders.length === 0 ? '' : await workspace.directory()
  const names = equalNames(folders, parent, wantedLength(found)).values()
  const laidOut: LaidOut[] = []
  for (const { label, source, files } of found) {
    if (files.kind === 'ready') {
      const version = { label, source, directory: files.directory, root: files.root }
      laidOut.push({ version, fresh: false, complete: isComplete })
      continue
    }
    const path = join(parent, names.next().value ?? '')
    const put = await workspace.put(files, path)
    const version = { label, source, directory: join(path, files.folder), root: path }
    const complete = async () => (await files.complete?.(path)) ?? []
    laidOut.push({ version, fresh: put === 'bare', complete })
  }
  return laidOut
}

/** So long as that of the first project that lies ready; null where none does. */
function wantedLength(found: readonly FoundVersion[]): number | null {
  const ready = found.map(({ files }) => files).find((files) => files.kind === 'ready')
  return ready?.directory.length ?? null
}
