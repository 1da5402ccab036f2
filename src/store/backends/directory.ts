import { join } from 'node:path'
import type { Ports } from '../../platform/ports.ts'
import { parseKey } from '../keys.ts'
import { newestFirst, newestOf } from '../newest.ts'
import type {
  Listing,
  RemoveOutcome,
  SaveOutcome,
  Storage,
  Stored,
  StoredEntry,
} from '../storage.ts'
import { isNoFile, orProblem } from '../system-problem.ts'

/** A directory with a file for each entry, made when the first one is saved. */
export function directoryStorage(directory: string, { files }: Pick<Ports, 'files'>): Storage {
  const unreachable = (problem: string) =>
    ({ kind: 'unreachable', message: `${directory} cannot be read: ${problem}` }) as const
  const refused = (problem: string) =>
    ({ kind: 'refused', message: `${directory} cannot be written: ${problem}` }) as const

  /** What is not an entry, such as a copy that is being made, is somebody else's. */
  async function entries(): Promise<readonly StoredEntry[]> {
    const found = await files.list(directory).catch((error: unknown) => {
      if (isNoFile(error)) return [] // nothing was saved yet
      throw error
    })
    return found
      .filter(({ name }) => parseKey(name) !== null)
      .map(({ name: key, bytes, modifiedAt }) => ({
        key,
        bytes,
        createdAt: modifiedAt.toISOString(),
      }))
  }

  return {
    title: `the directory ${directory}`,
    find: (prefixes, path) =>
      orProblem<Stored>(async () => {
        const key = newestOf(prefixes, await entries())
        if (key === null) return { kind: 'missing' }
        await files.copy(join(directory, key), path)
        return { kind: 'found', key }
      }, unreachable),
    save: (key, path) =>
      orProblem<SaveOutcome>(async () => {
        await files.makeDirectory(directory)
        const isNew = await files.copyNew(path, join(directory, key))
        return isNew ? { kind: 'saved' } : { kind: 'exists' }
      }, refused),
    list: (prefix) =>
      orProblem<Listing>(async () => {
        const wanted = (await entries()).filter(({ key }) => key.startsWith(prefix))
        return { kind: 'listed', entries: newestFirst(wanted) }
      }, unreachable),
    remove: (key) =>
      orProblem<RemoveOutcome>(async () => {
        const isThere = (await entries()).some((entry) => entry.key === key)
        if (!isThere) return { kind: 'missing' }
        await files.remove(join(directory, key))
        return { kind: 'removed' }
      }, refused),
  }
}
