import { join } from 'node:path'
import type { Manifest, TreeRefusal } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { lockfileHash, suiteHash } from './hashes.ts'
import { differsFromCommit } from './tracked-files.ts'

/** What a prepared checkout has to be to be measured. */
export interface TreeWanted {
  readonly commit: string
  readonly setup: string | null
  /** The Node.js that the benchmarks run under, such as `v24.1.0`. */
  readonly node: string
  /** Patterns of the benchmark files. */
  readonly benchmarks: readonly string[]
  /** The project's place in its repository, with forward slashes; empty for the whole. */
  readonly folder: string
  /** Where git knows the commit. */
  readonly repository: string
}

/**
 * Looks whether a checkout fits by what its manifest says, before it is unpacked.
 *
 * @returns why it does not; null where it fits
 */
export function unfitManifest(manifest: Manifest, wanted: TreeWanted): TreeRefusal | null {
  if (manifest.setup !== wanted.setup)
    return { why: 'other-setup', before: manifest.setup, now: wanted.setup }
  const [before, now] = [major(manifest.machine.node), major(wanted.node)]
  return before === now ? null : { why: 'other-node', before, now }
}

/**
 * Looks whether a checkout that was unpacked is what its manifest says, and has the files of the commit.
 *
 * @param directory its root
 * @returns why it is not; null where it is
 */
export async function unfitFiles(
  directory: string,
  manifest: Manifest,
  wanted: TreeWanted,
  ports: Pick<Ports, 'files' | 'processes' | 'stop'>,
): Promise<TreeRefusal | null> {
  const different = await differsFromCommit(directory, wanted.commit, wanted.repository, ports)
  if (different !== null) return { why: 'unusable', reason: `its ${different}` }
  const project = join(directory, wanted.folder)
  if ((await suiteHash(wanted.benchmarks, project, ports)) !== manifest.suiteHash)
    return { why: 'other-benchmarks' }
  if ((await lockfileHash(project, directory, ports)) !== manifest.lockfileHash)
    return { why: 'other-lockfile' }
  return null
}

function major(node: string): string {
  return /^v?(\d+)/.exec(node)?.[1] ?? node
}
