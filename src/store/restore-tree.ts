import type { Manifest, TreeRefusal } from '../model/index.ts'
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
  /** How large the archive may be. */
  readonly limitBytes: number
  /** Who is asked where an entry comes from; null for a place that only the user writes to. */
  readonly provenance: Provenance | null
}

export type RestoredTree =
  | { readonly kind: 'restored'; readonly manifest: Manifest }
  | { readonly kind: 'unusable'; readonly refusal: TreeRefusal }

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
    (reason) => unused({ why: 'unusable', reason }),
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
  if (stored.kind === 'missing') return unused({ why: 'not-kept' })
  if (stored.kind === 'unreachable') return unused({ why: 'unusable', reason: stored.message })
  const manifest = await trusted(stored.key, archive, request, ports)
  if ('why' in manifest) return unused(manifest)
  const refusal = await unpacked(manifest, archive, into, request, ports)
  return refusal === null ? { kind: 'restored', manifest } : unused(refusal)
}

function unused(refusal: TreeRefusal): RestoredTree {
  return { kind: 'unusable', refusal }
}

/** @returns the manifest, where it and the host say that it is the one wanted; else why it is not */
async function trusted(
  key: string,
  archive: string,
  request: TreeRequest,
  ports: RestorePorts,
): Promise<Manifest | TreeRefusal> {
  const parsed = await treeManifestAt(archive, key, ports)
  if (parsed.kind !== 'ok') return { why: 'unusable', reason: parsed.message }
  const manifest = parsed.value
  // The key has only short hashes of the branch and the gate's id, which somebody could make fit.
  const { id, os, arch } = request.shelf
  const isWanted =
    manifest.branch === request.branch &&
    manifest.commit === request.commit &&
    manifest.id === id &&
    manifest.machine.os === os &&
    manifest.machine.arch === arch
  if (!isWanted) return { why: 'other-manifest' }
  return unfitManifest(manifest, request) ?? (await untrusted(key, manifest, request)) ?? manifest
}

async function untrusted(
  key: string,
  manifest: Manifest,
  { provenance }: TreeRequest,
): Promise<TreeRefusal | null> {
  if (provenance === null) return null
  const answer = await provenance.check(key, manifest)
  if (answer.kind !== 'ok') return { why: 'unknown-origin', reason: answer.message }
  const { value } = answer
  return value.kind === 'trusted' ? null : { why: 'untrusted', reason: value.reason }
}

/** Unpacks the archive; after a failure of any kind, nothing is left at `into`. @returns why it cannot be used */
async function unpacked(
  manifest: Manifest,
  archive: string,
  into: string,
  request: TreeRequest,
  ports: RestorePorts,
): Promise<TreeRefusal | null> {
  let isUsable = false
  try {
    const limits = treeLimits(request.limitBytes)
    const answer = await ports.archives.unpack({ archive, into, limits, sieve: unpackSieve() })
    if (answer.kind === 'refused') return { why: 'unusable', reason: answer.reason }
    const refusal = await unfitFiles(into, manifest, request, ports)
    isUsable = refusal === null
    return refusal
  } finally {
    if (!isUsable) await ports.files.remove(into)
  }
}
