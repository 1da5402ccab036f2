import { GateError } from '../../errors.ts'
import type { Ports } from '../../platform/ports.ts'
import { findCommit, inRepository, shallowClone, isShallow } from '../find-commit.ts'
import { askGit } from '../../git.ts'
import type { Place } from '../place.ts'
import { worktreeFiles } from '../worktree.ts'
import type { VersionKind } from './kind.ts'

const prefix = 'merge-base:'

/**
 * `merge-base:origin/main`: the commit where HEAD and another ref parted.
 *
 * Where HEAD is the merge commit that GitHub makes to test a pull request, it is the first parent, which a clone of depth 2 has
 * too; by history alone it would be older where the base branch was rewritten since.
 */
export const mergeBase: VersionKind = {
  claims: (spec) => spec.startsWith(prefix),

  async find(spec, place, ports) {
    const repository = inRepository(spec, place)
    const ref = spec.slice(prefix.length)
    const commit =
      (await mergedInto(repository.root, ports)) ?? (await partedFrom(ref, spec, place, ports))
    return {
      label: ref.replace(/^origin\//, ''),
      detail: commit.slice(0, 7),
      source: { kind: 'git', ref: spec, commit },
      files: worktreeFiles(commit, repository, ports),
    }
  },
}

/** What GitHub merged the pull request into, where HEAD is such a merge: its message names both parents. */
async function mergedInto(root: string, ports: Ports): Promise<string | null> {
  const head = await askGit(
    ['log', '-1', '--no-show-signature', '--format=%P%n%s', 'HEAD'],
    root,
    ports,
  )
  const [parents = '', subject = ''] = (head ?? '').split('\n')
  const [first, second] = parents.split(' ')
  return first !== undefined && subject === `Merge ${second} into ${first}` ? first : null
}

async function partedFrom(ref: string, spec: string, place: Place, ports: Ports): Promise<string> {
  const other = await findCommit(ref, place, ports)
  const { root } = inRepository(spec, place)
  const commit = await askGit(['merge-base', 'HEAD', other], root, ports)
  if (commit !== null) return commit
  if (await isShallow(root, ports)) throw shallowClone({ missing: 'parting', ref })
  throw new GateError({ code: 'no-merge-base', of: 'ref', ref })
}
