import { createHash } from 'node:crypto'
import type { Manifest } from '../model/index.ts'

/** Results, prepared checkouts and what was told of a branch are entries of their own, so that one outlives the other. */
const entryKinds = ['run', 'tree', 'told'] as const

export type EntryKind = (typeof entryKinds)[number]

/** Entries that fit together: of one gate, from machines on which the same checkout runs. */
export interface Shelf {
  /** The gate's id. */
  readonly id: string
  readonly os: string
  readonly arch: string
}

/** What every key of this layout begins with. */
export const anyKey = 'benchgate-1-'

/** What a key is made from: a part of a manifest. */
export type EntryOwner = Pick<Manifest, 'id' | 'branch' | 'commit' | 'createdAt' | 'savedBy'> & {
  readonly machine: Pick<Manifest['machine'], 'os' | 'arch'>
}

/**
 * Where an entry with that manifest lies. Keys never repeat: they end with the run and its attempt, or with the
 * millisecond of a save at the command line.
 */
export function entryKey(kind: EntryKind, entry: EntryOwner): string {
  const { id, machine, branch, commit, savedBy, createdAt } = entry
  const saved =
    savedBy.kind === 'workflow'
      ? `${savedBy.runId}-${savedBy.attempt}`
      : `local-${Date.parse(createdAt)}`
  return commitPrefix({ id, os: machine.os, arch: machine.arch }, kind, branch, commit) + saved
}

/** Keys are matched by how they begin, so all that varies has a fixed width: `main` must not find `main-2`. */
export function branchPrefix(shelf: Shelf, kind: EntryKind, branch: string): string {
  return `${anyKey}${shelf.os}-${shelf.arch}-${hash(shelf.id, 8)}-${kind}-${hash(branch, 16)}-`
}

export function commitPrefix(
  shelf: Shelf,
  kind: EntryKind,
  branch: string,
  commit: string,
): string {
  return `${branchPrefix(shelf, kind, branch)}${commit}-`
}

export interface KeyParts {
  readonly os: string
  readonly arch: string
  readonly idHash: string
  readonly kind: EntryKind
  readonly branchHash: string
  readonly commit: string
  /** `local` where no workflow saved it. */
  readonly runId: string
  readonly attempt: number
}

/** Null for a key that is not of this layout. */
export function parseKey(key: string): KeyParts | null {
  const groups = layout.exec(key)?.groups
  if (groups === undefined) return null
  const { os = '', arch = '', idHash = '', kind: written, branchHash = '' } = groups
  const { commit = '', runId = '', attempt } = groups
  const kind = entryKinds.find((known) => known === written)
  if (kind === undefined) return null
  return { os, arch, idHash, kind, branchHash, commit, runId, attempt: Number(attempt) }
}

const layout = new RegExp(
  `^${anyKey}${[
    '(?<os>[a-z0-9]+)',
    '(?<arch>[a-z0-9]+)',
    '(?<idHash>[0-9a-f]{8})',
    '(?<kind>[a-z]+)',
    '(?<branchHash>[0-9a-f]{16})',
    '(?<commit>[0-9a-f]{40}|[0-9a-f]{64})',
    '(?<runId>[0-9]+|local)',
    '(?<attempt>[0-9]+)',
  ].join('-')}$`,
)

function hash(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits)
}
