import type { Manifest } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { mostTextBytes } from './compressed.ts'
import { entryKey } from './keys.ts'
import { corrupt, type ParsedJson } from './parsed.ts'
import { decodeRun, type ReadRun } from './recorded-run.ts'
import type { Storage, Stored } from './storage.ts'
import { orProblem } from './system-problem.ts'
import { withTemporaryFile } from './temporary-file.ts'

/** A run with the key it was found under, or what became of looking for it. */
export type FoundRun =
  | (ReadRun & { readonly kind: 'found'; readonly key: string })
  | Exclude<Stored, { readonly kind: 'found' }>
  | Exclude<ParsedJson<never>, { readonly kind: 'ok' }>

/**
 * The newest run of the first prefix that has any. What was found and cannot be used is told, and nothing else is looked
 * for in its stead.
 *
 * @param prefixes as for `Storage.find`; a whole key finds that entry
 */
export async function readRun(
  prefixes: readonly string[],
  storage: Storage,
  ports: Pick<Ports, 'files'>,
): Promise<FoundRun> {
  return orProblem<FoundRun>(
    () =>
      withTemporaryFile(ports, async (path) => {
        const stored = await storage.find(prefixes, path)
        if (stored.kind !== 'found') return stored
        const { key } = stored
        const read = await runAt(path, key, ports)
        if (read.kind === 'ok') return { kind: 'found', key, ...read.value }
        return { ...read, message: `${key} in ${storage.title}: ${read.message}` }
      }),
    (message) => ({ kind: 'unreachable', message }),
  )
}

/** A run's entry out of a file; its manifest must be the one that the key was made from. */
export async function runAt(
  path: string,
  key: string,
  { files }: Pick<Ports, 'files'>,
): Promise<ParsedJson<ReadRun>> {
  // Also the compressed file can be of any size.
  if ((await files.size(path)) > mostTextBytes)
    return corrupt(`it is larger than ${mostTextBytes} bytes`)
  const read = decodeRun(await files.readBytes(path))
  if (read.kind !== 'ok') return read
  const { manifest } = read.value.run
  return entryKey('run', manifest) === key ? read : corrupt(otherEntry(manifest))
}

function otherEntry({ commit, branch }: Manifest): string {
  return `its manifest is that of another entry, of ${commit} on ${branch}`
}
