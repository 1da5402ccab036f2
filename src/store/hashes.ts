import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Ports } from '../platform/ports.ts'

/**
 * A hash over the benchmark files, their paths and contents: the same where the same would be measured.
 *
 * @param directory the project's
 */
export async function suiteHash(
  patterns: readonly string[],
  directory: string,
  ports: Pick<Ports, 'files'>,
): Promise<string> {
  return hashOf(await ports.files.glob(patterns, directory), directory, ports)
}

/**
 * A hash over the lockfiles that fix the project's dependencies: its own, or where it has none, its repository's.
 *
 * @returns null where neither has any
 */
export async function lockfileHash(
  project: string,
  repository: string,
  ports: Pick<Ports, 'files'>,
): Promise<string | null> {
  for (const directory of new Set([project, repository])) {
    const found = await ports.files.glob(lockfiles, directory)
    if (found.length > 0) return hashOf(found, directory, ports)
  }
  return null
}

const lockfiles = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
  'deno.lock',
]

async function hashOf(
  paths: readonly string[],
  directory: string,
  { files }: Pick<Ports, 'files'>,
): Promise<string> {
  const whole = createHash('sha256')
  for (const path of paths) {
    const content = createHash('sha256').update(await files.readBytes(join(directory, path)))
    // Each content goes in as its hash, so that a path cannot be taken for content.
    whole.update(`${JSON.stringify(path)} ${content.digest('hex')}\n`)
  }
  return whole.digest('hex')
}
