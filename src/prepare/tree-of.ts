import { isAbsolute, relative, resolve } from 'node:path'
import { runGit } from '../git.ts'
import type { Finished, Ports } from '../platform/ports.ts'

/**
 * Git's hash of all that lies in a directory now, committed or not, but for what git ignores; null outside of a
 * repository. Works on a copy of the index: the user's is not touched, and what it knows is not read again.
 *
 * @param leftOut absolute paths of files that do not count, such as what the run itself writes there
 */
export async function treeOf(
  directory: string,
  ports: Ports,
  leftOut: readonly string[] = [],
): Promise<string | null> {
  const { files } = ports
  const scratch = await files.temporaryDirectory('benchgate-index-')
  const index = `${scratch}/index`
  const git = (...args: readonly string[]): Promise<Finished> =>
    runGit(args, directory, ports, { env: { GIT_INDEX_FILE: index } })
  const ownIndex = (): Promise<Finished> =>
    runGit(['rev-parse', '--git-path', 'index'], directory, ports)
  const except = (path: string): string[] => {
    const within = relative(directory, path)
    return within.startsWith('..') || isAbsolute(within) ? [] : [`:(exclude,literal)${within}`]
  }
  try {
    const own = await ownIndex()
    const path = resolve(directory, own.stdout.trim())
    if (own.exitCode === 0 && (await files.exists(path))) await files.copy(path, index)
    const added = await git('add', '--all', '.', ...leftOut.flatMap(except))
    const tree = added.exitCode === 0 ? await git('write-tree') : added
    return tree.exitCode === 0 ? tree.stdout.trim() : null
  } finally {
    await files.remove(scratch)
    ports.stop.throwIfAborted()
  }
}
