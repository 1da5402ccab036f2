import { basename, dirname } from 'node:path'
import type { Ports } from '../platform/ports.ts'
import { runGit } from '../git.ts'
import type { Place } from './place.ts'
import { workspacePrefix } from './workspace.ts'
import { removeWorktree } from './worktree.ts'

/** Removes what runs have left that were killed: their temporary directories, and what git remembers of worktrees there. */
export async function sweep({ repository }: Place, ports: Ports): Promise<void> {
  for (const path of await ports.files.sweepTemporary())
    ports.console.info(`Could not remove ${path}, which a run that was killed has left.`)
  if (repository.kind === 'none') return
  const { root } = repository
  for (const path of await lostWorktrees(root, ports)) await removeWorktree(path, root, ports)
  ports.stop.throwIfAborted()
}

async function lostWorktrees(root: string, ports: Ports): Promise<readonly string[]> {
  const listed = await runGit(['worktree', 'list', '--porcelain'], root, ports)
  const paths = listed.stdout.split('\n').flatMap((line) => /^worktree (.*)/.exec(line)?.[1] ?? [])
  const lost: string[] = []
  for (const path of paths.filter(isInWorkspace)) {
    // A run that is alive has its workspace before it has a worktree in it.
    if (!(await ports.files.exists(dirname(path)))) lost.push(path)
  }
  return lost
}

const workspaceName = new RegExp(`^${workspacePrefix}[A-Za-z0-9]{6}$`)

function isInWorkspace(path: string): boolean {
  return workspaceName.test(basename(dirname(path)))
}
