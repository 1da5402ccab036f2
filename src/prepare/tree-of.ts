import type { Ports } from '../platform/ports.ts'

/**
 * Git's hash of all that lies in a directory now, committed or not, but for what git ignores; null outside of a
 * repository. The user's index is not touched.
 */
export async function treeOf(directory: string, ports: Ports): Promise<string | null> {
  const scratch = await ports.files.temporaryDirectory('benchgate-index-')
  const git = (...args: readonly string[]) =>
    ports.processes.run('git', args, {
      cwd: directory,
      env: { GIT_INDEX_FILE: `${scratch}/index` },
    })
  try {
    const added = await git('add', '--all', '.')
    if (added.exitCode !== 0) return null
    const tree = await git('write-tree')
    return tree.exitCode === 0 ? tree.stdout.trim() : null
  } finally {
    await ports.files.remove(scratch)
    ports.stop.throwIfAborted()
  }
}
