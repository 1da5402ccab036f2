import type { Manifest } from '../model/index.ts'
import type { Ports, Provenance } from '../platform/ports.ts'
import { commitPrefix, type Shelf } from './keys.ts'
import { treeManifestAt } from './read-entry.ts'
import type { Storage } from './storage.ts'
import { orProblem } from './system-problem.ts'
import { withTemporaryFile } from './temporary-file.ts'
import { type TreeWanted, unfitFiles, unfitManifest } from './tree-checks.ts'
import { treeLimits } from './tree-limits.ts'
import { unpackSieve } from './tree-sieve.ts'

export interface TreeRequest extends TreeWanted {
  readonly shelf: Shelf
  readonly branch: string
  /** Of the archive. */
  readonly limitBytes: number
  /** Who is asked where an entry comes from; null for a place that only the user writes to. */
  readonly provenance: Provenance | null
}

/** `reason` is a sentence. */
export type RestoredTree =
  | { readonly kind: 'restored'; readonly manifest: Manifest }
  | { readonly kind: 'unusable'; readonly reason: string }

type RestorePorts = Pick<Ports, 'files' | 'archives' | 'processes' | 'stop'>

/**
 * Puts the prepared checkout that is kept of a commit at `into`, a path at which nothing is. It is believed nothing:
 * where it comes from is asked of the host, and what is in it is held against git. Where it cannot be used, nothing is
 * left at `into`.
 */
export async function restoreTree(
  request: TreeRequest,
  into: string,
  storage: Storage,
  ports: RestorePorts,
): Promise<RestoredTree> {
  // Since it is removed again where it cannot be used.
  if (await ports.files.exists(into)) throw new RangeError(`${into} is there already`)
  return orProblem(
    () => withTemporaryFile(ports, (archive) => restore(request, archive, into, storage, ports)),
    unused,
  )
}

async function restore(
  request: TreeRequest,
  archive: string,
  into: string,
  storage: Storage,
  ports: RestorePorts,
): Promise<RestoredTree> {
  const { shelf, branch, commit } = request
  const stored = await storage.find([commitPrefix(shelf, 'tree', branch, commit)], archive)
  if (stored.kind === 'missing')
    return { kind: 'unusable', reason: 'No prepared checkout of it is kept.' }
  if (stored.kind === 'unreachable') return unused(stored.message)
  const manifest = await trusted(stored.key, archive, request, ports)
  if (typeof manifest === 'string') return unused(manifest)
  const problem = await unpacked(manifest, archive, into, request, ports)
  return problem === null ? { kind: 'restored', manifest } : unused(problem)
}

function unused(reason: string): RestoredTree {
  return {
    kind: 'unusable',
    reason: `The prepared checkout that is kept of it is not used: ${reason}.`,
  }
}

/** The manifest, where it and the host say that it is the one wanted; else why not. */
async function trusted(
  key: string,
  archive: string,
  request: TreeRequest,
  ports: RestorePorts,
): Promise<Manifest | string> {
  const parsed = await treeManifestAt(archive, key, ports)
  if (parsed.kind !== 'ok') return parsed.message
  const manifest = parsed.value
  // Of the branch and the gate's id the key has short hashes, which somebody could make fit.
  const { id, os, arch } = request.shelf
  const isWanted =
    manifest.branch === request.branch &&
    manifest.commit === request.commit &&
    manifest.id === id &&
    manifest.machine.os === os &&
    manifest.machine.arch === arch
  if (!isWanted) return 'its manifest is not that of what was asked for'
  return unfitManifest(manifest, request) ?? (await untrusted(key, manifest, request)) ?? manifest
}

async function untrusted(
  key: string,
  manifest: Manifest,
  { provenance }: TreeRequest,
): Promise<string | null> {
  if (provenance === null) return null
  const answer = await provenance.check(key, manifest)
  if (answer.kind !== 'ok') return `where it comes from cannot be told: ${answer.message}`
  return answer.value.kind === 'trusted' ? null : answer.value.reason
}

/** What is left at `into` after a failure of any kind goes. */
async function unpacked(
  manifest: Manifest,
  archive: string,
  into: string,
  request: TreeRequest,
  ports: RestorePorts,
): Promise<string | null> {
  let isUsable = false
  try {
    const limits = treeLimits(request.limitBytes)
    const answer = await ports.archives.unpack({ archive, into, limits, sieve: unpackSieve() })
    if (answer.kind === 'refused') return answer.reason
    const problem = await unfitFiles(into, manifest, request, ports)
    isUsable = problem === null
    return problem
  } finally {
    if (!isUsable) await ports.files.remove(into)
  }
}
