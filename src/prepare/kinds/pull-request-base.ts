import { GateError } from '../../errors.ts'
import type { Notice } from '../../model/index.ts'
import type { Ports } from '../../platform/ports.ts'
import { inRepository, isShallow, shallowClone } from '../find-commit.ts'
import { askGit, isAncestor } from '../../git.ts'
import type { Place } from '../place.ts'
import { worktreeFiles } from '../worktree.ts'
import type { VersionKind } from './kind.ts'

/** No ref of git has three dots. */
const form = /^merge-base:(?<branch>.+)@(?<at>[0-9a-f]{40,64})\.\.\.(?<head>[0-9a-f]{40,64})$/

/** A pull request as an event tells of it. */
interface Told {
  /** Where its base branch was. */
  readonly at: string
  readonly head: string
  /** A branch of `origin` that may have moved on since; null where `origin` may be another repository. */
  readonly tracked: string | null
  readonly label: string
}

/**
 * `merge-base:origin/main@<commit>...<head>`: where the checkout of a pull request left its base branch, which was at
 * that commit when the event happened. Without `origin/` before the branch, `origin` is not asked: it may be a fork,
 * which has another branch of that name or none, and whose owner decides what is in it.
 *
 * Where HEAD merges the pull request's head into something, as the merge commit does that GitHub makes, it is the first
 * parent; a clone of depth 2 has that too. By the event and not by the merge's message, which anybody can write.
 */
export const pullRequestBase: VersionKind = {
  claims: (spec) => form.test(spec),

  async find(spec, place, ports) {
    const repository = inRepository(spec, place)
    const told = toldBy(spec)
    const parents = await askGit(['rev-parse', 'HEAD^@'], repository.root, ports)
    const [into, merged] = (parents ?? '').split('\n')
    const isMerge = into !== undefined && merged === told.head
    const onBranch = isMerge ? null : await onlyOnBranch(told, repository.root, ports)
    const commit = isMerge ? into : (onBranch ?? (await partedFrom(told, place, ports)))
    return {
      label: told.label,
      detail: commit.slice(0, 7),
      source: { kind: 'git', ref: spec, commit },
      files: worktreeFiles(commit, repository, ports),
      warnings: isMerge ? [] : await otherCheckout(told, repository.root, ports),
    }
  },
}

function toldBy(spec: string): Told {
  const { branch = '', at = '', head = '' } = form.exec(spec)?.groups ?? {}
  const label = branch.replace(/^origin\//, '')
  return { at, head, label, tracked: label === branch ? null : branch }
}

async function partedFrom(told: Told, place: Place, ports: Ports): Promise<string> {
  const { at, label, tracked } = told
  const { root } = inRepository(label, place)
  const isThere = (await askGit(['cat-file', '-e', `${at}^{commit}`], root, ports)) !== null
  if (!isThere && (await isShallow(root, ports)))
    throw shallowClone({ missing: 'branch-commit', branch: label, commit: at })
  if (!isThere) throw new GateError({ code: 'base-not-fetched', branch: label, commit: at })
  const parted = await askGit(['merge-base', 'HEAD', at], root, ports)
  if (parted === null && (await isShallow(root, ports)))
    throw shallowClone({ missing: 'pull-request-base', branch: label })
  if (parted === null)
    throw new GateError({ code: 'no-merge-base', of: 'pull-request', branch: label, commit: at })
  return (
    (tracked === null ? null : await closer(parted, { ...told, tracked }, root, ports)) ?? parted
  )
}

/**
 * A later commit of the branch that the checkout has too. The event's can be older: GitHub goes on telling the one that
 * the branch was at when the pull request was opened, though the branch was merged into it since.
 *
 * @returns null where there is none, or where the branch has what is judged by now, as after the merge
 */
async function closer(
  parted: string,
  { at, head, tracked }: Told & { readonly tracked: string },
  root: string,
  ports: Ports,
): Promise<string | null> {
  const branch = `refs/remotes/${tracked}`
  if (!(await isAncestor(at, branch, root, ports))) return null
  const later = await askGit(['merge-base', 'HEAD', branch], root, ports)
  if (later === null || (await isAncestor('HEAD', later, root, ports))) return null
  if (await isAncestor(head, later, root, ports)) return null
  return (await isAncestor(parted, later, root, ports)) ? later : null
}

/**
 * HEAD, where it has nothing of the pull request and the base branch has all of it: a workflow that checks out that branch.
 * Else two states of the branch would be compared, as if the later one were the pull request.
 */
async function onlyOnBranch(
  { at, head, tracked }: Told,
  root: string,
  ports: Ports,
): Promise<string | null> {
  if (await isAncestor(head, 'HEAD', root, ports)) return null
  const branches = tracked === null ? [at] : [at, `refs/remotes/${tracked}`]
  for (const branch of branches) {
    if (!(await isAncestor('HEAD', branch, root, ports))) continue
    return askGit(['rev-parse', 'HEAD'], root, ports)
  }
  return null
}

/** Warns where the checkout, which is what is judged, does not contain the commit of the event. */
async function otherCheckout({ head }: Told, root: string, ports: Ports): Promise<Notice[]> {
  if (await isAncestor(head, 'HEAD', root, ports)) return []
  return [{ code: 'other-checkout', commit: head }]
}
