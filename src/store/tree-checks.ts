import { join } from 'node:path'
import type { Manifest } from '../model/index.ts'
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
 * Whether a checkout fits by what its manifest says, before it is unpacked.
 *
 * @returns why not, in words about `it`; null where it fits
 */
export function unfitManifest(manifest: Manifest, wanted: TreeWanted): string | null {
  if (manifest.setup !== wanted.setup)
    return `it was prepared by ${line(manifest.setup)}, and now that would be ${line(wanted.setup)}`
  const [then, now] = [major(manifest.machine.node), major(wanted.node)]
  return then === now ? null : `it was prepared under Node.js ${then}, and this is Node.js ${now}`
}

/**
 * Whether a checkout that was unpacked is what its manifest says, and has the files of the commit.
 *
 * @param directory its root
 * @returns why not, in words about `it`; null where it is
 */
export async function unfitFiles(
  directory: string,
  manifest: Manifest,
  wanted: TreeWanted,
  ports: Pick<Ports, 'files' | 'processes' | 'stop'>,
): Promise<string | null> {
  const different = await differsFromCommit(directory, wanted.commit, wanted.repository, ports)
  if (different !== null) return `its ${different}`
  const project = join(directory, wanted.folder)
  if ((await suiteHash(wanted.benchmarks, project, ports)) !== manifest.suiteHash)
    return 'its benchmark files are not those that it was saved with'
  if ((await lockfileHash(project, directory, ports)) !== manifest.lockfileHash)
    return 'its lockfile is not the one that it was saved with'
  return null
}

function line(setup: string | null): string {
  return setup === null ? 'no set-up' : `\`${setup}\``
}

function major(node: string): string {
  return /^v?(\d+)/.exec(node)?.[1] ?? node
}
