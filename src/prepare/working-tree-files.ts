import { join } from 'node:path'
import { GateError } from '../errors.ts'
import type { FaultFacts } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { askGit, tryGit } from '../git.ts'
import type { FreshFiles } from './kinds/kind.ts'
import { outputTail } from './output-tail.ts'
import type { Place, Repository } from './place.ts'
import { treeOf } from './tree-of.ts'
import { worktreeFiles } from './worktree.ts'

/**
 * A copy of the working tree: all that git tracks or does not ignore, as it is now. Where there is a commit it is a
 * worktree like every other version, since set-ups ask git this and that; else a repository of its own.
 */
export async function workingTreeFiles(place: Place, ports: Ports): Promise<FreshFiles> {
  const { repository, directory } = place
  if (repository.kind === 'none') return loose(directory, '', ports)
  const { root, folder } = repository
  const commit = await askGit(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], root, ports)
  return commit === null ? loose(root, folder, ports) : committed(commit, repository, ports)
}

function committed(
  commit: string,
  repository: Extract<Repository, { kind: 'repository' }>,
  ports: Ports,
): FreshFiles {
  const head = worktreeFiles(commit, repository, ports)
  return {
    ...head,
    async put(path) {
      const tree = await treeOf(repository.root, ports)
      if (tree === null) throw notCopied({ why: 'untold', root: repository.root })
      await head.put(path)
      await git(['read-tree', '--reset', '-u', tree], path, ports)
      return 'bare'
    },
  }
}

/** Copies a tree of which git does not tell what matters. Packages are left out: the set-up installs them. */
function loose(directory: string, folder: string, ports: Ports): FreshFiles {
  const { files } = ports
  return {
    kind: 'fresh',
    folder,
    repository: null,
    async put(path) {
      const own = join(path, '.git')
      await git(['init', '--quiet', path], directory, ports)
      await files.writeText(join(own, 'info', 'exclude'), 'node_modules\n')
      const from = { GIT_DIR: own, GIT_WORK_TREE: directory }
      await git(['add', '--all', '.'], directory, ports, from)
      await git(['checkout-index', '--all', '--force'], path, ports)
      return 'bare'
    },
    takeAway: (path) => files.remove(path),
  }
}

async function git(
  args: readonly string[],
  directory: string,
  ports: Ports,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const finished = await tryGit(args, directory, ports, { env })
  if (finished.exitCode === 0) return
  const output = outputTail(finished)
  throw notCopied({ why: 'git-fails', command: args[0] ?? '', output })
}

function notCopied(facts: FaultFacts['copy-failed']): GateError {
  return new GateError({ code: 'copy-failed', ...facts })
}
