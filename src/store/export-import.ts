import { basename, join } from 'node:path'
import { GateError } from '../errors.ts'
import type { Ports, Sieve } from '../platform/ports.ts'
import { parseKey } from './keys.ts'
import { manifestAt } from './read-entry.ts'
import type { Refused, SaveOutcome, Storage, Stored } from './storage.ts'
import { orProblem } from './system-problem.ts'

type TransferPorts = Pick<Ports, 'files' | 'archives'>

/** What became of each entry, in the order in which they were asked for. */
export type Exported = readonly {
  readonly key: string
  readonly outcome: Stored
}[]

/**
 * Writes entries to one file, which `importEntries` reads anywhere. Those that cannot be had are left out, and told.
 *
 * @throws GateError where the file cannot be written
 */
export async function exportEntries(
  keys: readonly string[],
  file: string,
  storage: Storage,
  ports: TransferPorts,
): Promise<Exported> {
  return orProblem(
    () =>
      inDirectory(ports, async (directory) => {
        const exported: { key: string; outcome: Stored }[] = []
        for (const key of keys) {
          const path = join(directory, key)
          const outcome = await storage.find([key], path)
          const isOther = outcome.kind === 'found' && outcome.key !== key
          if (isOther) await ports.files.remove(path)
          exported.push({ key, outcome: isOther ? { kind: 'missing' } : outcome })
        }
        const sieve: Sieve = () => ({ kind: 'take' })
        await ports.archives.pack({
          directory,
          archive: file,
          first: null,
          limits: unlimited,
          sieve,
        })
        return exported
      }),
    (reason) => {
      throw new GateError({ code: 'export-failed', file, reason })
    },
  )
}

/** `refused` where the entry, or the place, is not what it should be. */
export type Imported = readonly { readonly key: string; readonly outcome: SaveOutcome }[]

/**
 * Saves the entries of such a file, the oldest first, so that the newest stays the newest.
 *
 * @throws GateError where it is not such a file
 */
export async function importEntries(
  file: string,
  storage: Storage,
  ports: TransferPorts,
): Promise<Imported> {
  return orProblem(
    () =>
      inDirectory(ports, async (directory) => {
        const sieve = entriesOnly()
        const unpacked = await ports.archives.unpack({
          archive: file,
          into: directory,
          limits: unlimited,
          sieve,
        })
        if (unpacked.kind === 'refused') throw notAnExport(file, unpacked.reason)
        const imported: { key: string; outcome: SaveOutcome }[] = []
        for (const entry of await checked(directory, ports)) {
          const { key } = entry
          const outcome = 'refused' in entry ? entry.refused : await storage.save(key, entry.path)
          imported.push({ key, outcome })
        }
        return imported
      }),
    (reason) => {
      throw new GateError({ code: 'import-failed', file, reason })
    },
  )
}

const unlimited = { packed: Infinity, unpacked: Infinity }

function entriesOnly(): Sieve {
  const seen = new Set<string>()
  return ({ path, kind }) => {
    const isEntry = kind === 'file' && parseKey(path) !== null && !seen.has(path)
    seen.add(path)
    return isEntry ? { kind: 'take' } : { kind: 'refused', reason: `${path} in it is no entry` }
  }
}

type Checked =
  | { readonly key: string; readonly path: string; readonly createdAt: string }
  | { readonly key: string; readonly refused: Refused; readonly createdAt: string }

async function checked(directory: string, ports: TransferPorts): Promise<readonly Checked[]> {
  const listed = await ports.files.list(directory)
  const entries = await Promise.all(
    listed.map(async ({ name: key }): Promise<Checked> => {
      const path = join(directory, key)
      const manifest = await manifestAt(path, key, ports)
      if (manifest.kind === 'ok') return { key, path, createdAt: manifest.value.createdAt }
      return { key, refused: { kind: 'refused', message: manifest.message }, createdAt: '' }
    }),
  )
  return entries.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
}

async function inDirectory<T>(
  { files }: TransferPorts,
  body: (directory: string) => Promise<T>,
): Promise<T> {
  const directory = await files.temporaryDirectory('bg-transfer-')
  try {
    return await body(directory)
  } finally {
    await files.remove(directory)
  }
}

function notAnExport(file: string, reason: string): GateError {
  return new GateError({ code: 'import-not-an-export', file: basename(file), reason })
}
