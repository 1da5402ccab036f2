import { join } from 'node:path'
import type { PreparedVersion } from '../model/index.ts'
import { equalNames } from './equal-paths.ts'
import type { FoundVersion } from './kinds/index.ts'
import type { Workspace } from './workspace.ts'

/** A version whose files are there; a fresh one still has to be made ready. */
export interface LaidOut {
  readonly version: PreparedVersion
  readonly fresh: boolean
}

/**
 * Puts the files of every version that has none lying ready into a place of its own, at paths of equal length.
 *
 * @returns in the order given
 */
export async function layOut(
  found: readonly FoundVersion[],
  workspace: Workspace,
): Promise<readonly LaidOut[]> {
  const count = found.filter(({ files }) => files.kind === 'fresh').length
  const parent = count === 0 ? '' : await workspace.directory()
  const nameOf = equalNames(count, parent, wantedLength(found))
  const laidOut: LaidOut[] = []
  let made = 0
  for (const { label, source, files } of found) {
    if (files.kind === 'ready') {
      laidOut.push({ version: { label, source, directory: files.directory }, fresh: false })
      continue
    }
    const path = join(parent, nameOf(made++))
    const put = await workspace.put(files, path)
    const directory = join(path, files.folder)
    laidOut.push({ version: { label, source, directory }, fresh: put === 'bare' })
  }
  return laidOut
}

/** So long that the project in a fresh place lies as deep as the first one that lies ready; null where none does. */
function wantedLength(found: readonly FoundVersion[]): number | null {
  const all = found.map(({ files }) => files)
  const ready = all.find((files) => files.kind === 'ready')
  const folder = all.find((files) => files.kind === 'fresh')?.folder ?? ''
  if (ready === undefined) return null
  return ready.directory.length - (folder === '' ? 0 : folder.length + 1)
}
