import type { Manifest, RecordedRun } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { commitPrefix, entryKey, parseKey } from './keys.ts'
import { encodeRun } from './recorded-run.ts'
import type { SaveOutcome, Storage } from './storage.ts'
import { orProblem } from './system-problem.ts'
import { withTemporaryFile } from './temporary-file.ts'
import { differsFromCommit } from './tracked-files.ts'
import { treeLimits } from './tree-limits.ts'
import { manifestName, packSieve } from './tree-sieve.ts'

/** Keeps a commit's results, and the history with them. */
export async function saveRun(
  run: RecordedRun,
  storage: Storage,
  ports: Pick<Ports, 'files'>,
): Promise<SaveOutcome> {
  return savedFrom(ports, async (path) => {
    await ports.files.writeBytes(path, encodeRun(run))
    return storage.save(entryKey('run', run.manifest), path)
  })
}

export interface TreeToSave {
  /** The root of the prepared checkout. */
  readonly directory: string
  readonly manifest: Manifest
  /** How large the archive may be. */
  readonly limitBytes: number
  /** Where git knows the commit. */
  readonly repository: string
}

/**
 * Keeps a prepared checkout. One that could not be used again is refused: too large, with links that lead out of it,
 * or with files of the repository that `setup` has changed. At the command line it takes the place of earlier ones of
 * its commit.
 */
export async function saveTree(
  { directory, manifest, limitBytes, repository }: TreeToSave,
  storage: Storage,
  ports: Pick<Ports, 'files' | 'archives' | 'processes' | 'stop'>,
): Promise<SaveOutcome> {
  return savedFrom(ports, async (archive) => {
    const changed = await differsFromCommit(directory, manifest.commit, repository, ports)
    if (changed !== null) return unfit(changed)
    const packed = await ports.archives.pack({
      directory,
      archive,
      first: { path: manifestName, text: JSON.stringify(manifest) },
      limits: treeLimits(limitBytes),
      sieve: packSieve,
    })
    if (packed.kind === 'refused') return unfit(packed.reason)
    const key = entryKey('tree', manifest)
    const outcome = await storage.save(key, archive)
    if (outcome.kind === 'saved' && manifest.savedBy.kind === 'local')
      await removeOthers(key, manifest, storage)
    return outcome
  })
}

/**
 * Removes the checkouts of the same commit that earlier saves at the command line have kept: all are equal, and each is
 * as large as the project. One that cannot be removed costs room, and no more.
 */
async function removeOthers(
  key: string,
  { id, machine, branch, commit }: Manifest,
  storage: Storage,
): Promise<void> {
  const shelf = { id, os: machine.os, arch: machine.arch }
  const listing = await storage.list(commitPrefix(shelf, 'tree', branch, commit))
  if (listing.kind !== 'listed') return
  for (const other of listing.entries) {
    const isLocal = parseKey(other.key)?.runId === 'local'
    if (isLocal && other.key !== key) await storage.remove(other.key)
  }
}

function unfit(reason: string): SaveOutcome {
  return { kind: 'refused', message: `the prepared checkout cannot be kept: ${reason}` }
}

/** A full disk keeps nothing, and fails nothing. */
function savedFrom(
  ports: Pick<Ports, 'files'>,
  body: (path: string) => Promise<SaveOutcome>,
): Promise<SaveOutcome> {
  return orProblem<SaveOutcome>(
    () => withTemporaryFile(ports, body),
    (problem) => ({ kind: 'refused', message: `it could not be written to be saved: ${problem}` }),
  )
}
