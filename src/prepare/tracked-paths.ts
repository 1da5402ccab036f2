import { join, resolve } from 'node:path'
import { tryGit } from '../git.ts'
import { rootOf, type PreparedVersion } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'

/** Looking at so many files takes some tenths of a second. */
const most = 10_000

/**
 * The files of a version that git has, absolute; none of a release, of a directory outside of a repository and of a
 * repository with more than so many.
 */
export async function trackedPaths(
  version: PreparedVersion,
  workingDirectory: string,
  ports: Ports,
): Promise<readonly string[]> {
  const listed = listingOf(version, resolve(workingDirectory))
  if (listed === null) return []
  const { files } = ports
  const scratch = await files.temporaryDirectory('bg-list-')
  try {
    const outputFile = join(scratch, 'list')
    const ended = await tryGit(listed.args, listed.directory, ports, { outputFile })
    if (ended.exitCode !== 0) return [] // a directory that is in no repository
    const names = (await files.readText(outputFile)).split('\0').filter((name) => name !== '')
    return names.length > most ? [] : names.map((name) => join(listed.below, name))
  } finally {
    await files.remove(scratch)
  }
}

interface Listing {
  readonly args: readonly string[]
  /** Where git is asked, and what its answers are relative to. */
  readonly directory: string
  readonly below: string
}

/** A kept baseline has no git of its own: of a commit the repository is asked. */
function listingOf(version: PreparedVersion, workingDirectory: string): Listing | null {
  const { source, directory } = version
  switch (source.kind) {
    case 'git': {
      const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', source.commit]
      return { args, directory: workingDirectory, below: rootOf(version) }
    }
    case 'directory':
      return { args: ['ls-files', '-z'], directory, below: directory }
    case 'npm':
    case 'results':
      return null
  }
}
