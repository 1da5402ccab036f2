import type { MeasuredRun } from '../event/index.ts'
import type { Notice } from '../model/index.ts'
import type { PullRequests } from '../platform/ports.ts'
import { everyPage } from './every-page.ts'

export type FoundPullRequests =
  /** Their numbers, at least one: a branch may be proposed to several others at once. */
  | { readonly kind: 'found'; readonly numbers: readonly number[] }
  | { readonly kind: 'nothing'; readonly reason: Notice }

/**
 * The open pull requests whose head is what was measured.
 *
 * Looked up by the branch, since the event names none for a fork, and GitHub knows of none by a fork's commit. Not by
 * what the run has left behind either: whoever wrote that could name any other.
 */
export async function findPullRequests(
  { startedBy, head, commit }: MeasuredRun,
  pullRequests: PullRequests,
  wait: (seconds: number) => Promise<void>,
): Promise<FoundPullRequests> {
  if (startedBy !== 'pull_request') return { kind: 'nothing', reason: ofNone(startedBy) }
  if (head === null) return { kind: 'nothing', reason: gone(null) }
  const { owner, branch, repository } = head
  const name = `${owner}:${branch}`
  const listed = await everyPage(
    'look up pull requests',
    (page) => pullRequests.withHead(owner, branch, page),
    wait,
  )
  // GitHub filters by the owner, who may have several repositories with that branch.
  const open = listed.filter(({ headRepository }) => headRepository === repository)
  const numbers = open.filter(({ headCommit }) => headCommit === commit).map((one) => one.number)
  if (numbers.length > 0) return { kind: 'found', numbers }
  const reason = open.length === 0 ? gone(name) : movedOn(name, commit)
  return { kind: 'nothing', reason }
}

function ofNone(event: string): Notice {
  return { code: 'no-pull-request', event }
}

function gone(branch: string | null): Notice {
  return { code: 'pull-request-gone', branch }
}

function movedOn(branch: string, commit: string): Notice {
  return { code: 'pull-request-moved-on', branch, commit }
}
