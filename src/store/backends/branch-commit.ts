import { dirname, join } from 'node:path'
import type { Finished } from '../../platform/ports.ts'
import { gitSays, reasonOf, tryGit } from '../../git.ts'
import type { Refused, Unreachable } from '../storage.ts'
import { withTemporaryFile } from '../temporary-file.ts'
import { askTip, branchRef, type BranchOfRemote, fetchTip, type GitPorts } from './branch-tip.ts'

/** What a commit does to the branch's files. */
export type BranchChange =
  | { readonly kind: 'add'; readonly path: string; readonly blob: string }
  | { readonly kind: 'remove'; readonly path: string }

/** How often writing is tried: of those that write at the same time, one comes through at each try. */
const mostTries = 20

/**
 * Puts a commit on the branch's tip at the remote, and where another one was faster, on the tip that it has then. Never
 * by force: what is on the branch stays.
 *
 * @param plan what to change, seeing the tip (null for no branch yet); what else it answers is the outcome
 */
export async function commitToBranch<T extends { readonly kind: string }>(
  of: BranchOfRemote,
  message: string,
  plan: (tip: string | null) => Promise<BranchChange | T>,
  ports: GitPorts,
): Promise<T | { readonly kind: 'pushed' } | Refused | Unreachable> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const tip = await fetchTip(of, ports)
    if (tip.kind !== 'tip') return tip
    const change = await plan(tip.commit)
    if (!isChange(change)) return change
    const commit = await commitOn(tip.commit, change, message, of, ports)
    const pushed = await push(commit, of, ports)
    if (pushed.exitCode === 0) return { kind: 'pushed' }
    const now = await askTip(of, ports)
    if (now.kind !== 'tip' || now.commit === tip.commit) return failure(pushed, of)
  }
  return {
    kind: 'unreachable',
    message: `others wrote to ${of.branch} of ${of.remote} at each of ${mostTries} tries`,
  }
}

function isChange(planned: { readonly kind: string }): planned is BranchChange {
  return planned.kind === 'add' || planned.kind === 'remove'
}

/** Whoever saves has perhaps told git no name. */
const identity = {
  GIT_AUTHOR_NAME: 'benchgate',
  GIT_AUTHOR_EMAIL: 'benchgate@localhost',
  GIT_COMMITTER_NAME: 'benchgate',
  GIT_COMMITTER_EMAIL: 'benchgate@localhost',
}

/** Made in an index of its own: the user's index and files are not touched. */
function commitOn(
  tip: string | null,
  change: BranchChange,
  message: string,
  { repository }: BranchOfRemote,
  ports: GitPorts,
): Promise<string> {
  return withTemporaryFile(ports, async (file) => {
    const env = { ...identity, GIT_INDEX_FILE: join(dirname(file), 'index') }
    const git = (...args: readonly string[]) => gitSays(args, repository, ports, { env })
    if (tip !== null) await git('read-tree', tip)
    await git('update-index', ...indexArguments(change))
    const tree = await git('write-tree')
    const parents = tip === null ? [] : ['-p', tip]
    return git('commit-tree', tree, ...parents, '-m', message)
  })
}

function indexArguments(change: BranchChange): readonly string[] {
  return change.kind === 'add'
    ? ['--add', '--cacheinfo', `100644,${change.blob},${change.path}`]
    : ['--force-remove', change.path]
}

function push(commit: string, of: BranchOfRemote, ports: GitPorts): Promise<Finished> {
  // The user's hooks are for the user's own pushes.
  const args = ['push', '--quiet', '--no-verify', of.remote, `${commit}:${branchRef(of)}`]
  return tryGit(args, of.repository, ports)
}

/** The tip is where it was, so it was not a race. */
function failure(pushed: Finished, { branch, remote }: BranchOfRemote): Refused | Unreachable {
  const words = reasonOf(pushed)
  const isRefused = /denied|403|remote rejected|not allowed|read.only|declined/i.test(pushed.stderr)
  const message = `git cannot push to ${branch} of ${remote}: ${words}`
  return isRefused
    ? { kind: 'refused', message: `${message} (a workflow needs \`contents: write\` for it)` }
    : { kind: 'unreachable', message }
}
