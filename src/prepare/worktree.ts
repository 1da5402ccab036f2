import { GateError } from '../errors.ts'
import type { Ports } from '../platform/ports.ts'
import { runGit, tryGit } from '../git.ts'
import type { FreshFiles } from './kinds/kind.ts'
import { outputTail } from './output-tail.ts'
import type { Repository } from './place.ts'

/**
 * A commit's files as a worktree of its own. Submodules are left out and filters such as Git LFS run as configured:
 * a project that needs more says so in its set-up (`git submodule update --init`).
 */
export function worktreeFiles(
  commit: string,
  { root, folder }: Extract<Repository, { kind: 'repository' }>,
  ports: Ports,
): FreshFiles {
  return {
    kind: 'fresh',
    folder,
    repository: root,
    put: (path) => addWorktree(path, commit, root, ports),
    takeAway: (path) => removeWorktree(path, root, ports),
  }
}

async function addWorktree(
  path: string,
  commit: string,
  root: string,
  ports: Ports,
): Promise<'bare'> {
  const args = ['worktree', 'add', '--detach', path, commit]
  const added = await tryGit(args, root, ports)
  if (added.exitCode === 0) return 'bare'
  throw new GateError({ code: 'checkout-failed', commit, output: outputTail(added) })
}

/** Removes a worktree, also one that `git worktree add` or an earlier removal has left half done. */
export async function removeWorktree(path: string, root: string, ports: Ports): Promise<void> {
  // Forced twice, since a worktree is locked while it is being made.
  const removed = await runGit(['worktree', 'remove', '--force', '--force', path], root, ports)
  if (removed.exitCode === 0) return
  await ports.files.remove(path)
  await runGit(['worktree', 'unlock', path], root, ports)
  await runGit(['worktree', 'prune'], root, ports)
}
