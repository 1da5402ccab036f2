import type { MeasuredRun } from '../config/index.ts'
import type { Warning } from '../model/index.ts'
import type { PullRequests } from '../platform/ports.ts'
import { everyPage } from './every-page.ts'

export type FoundPullRequests =
  /** Their numbers, at least one: a branch may be proposed to several others at once. */
  | { readonly kind: 'found'; readonly numbers: readonly number[] }
  | { readonly kind: 'nothing'; readonly reason: Warning }

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
  if (head === null) return { kind: 'nothing', reason: gone('The branch that was measured') }
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
  const reason = open.length === 0 ? gone(`The pull request from ${name}`) : movedOn(name, commit)
  return { kind: 'nothing', reason }
}

function ofNone(event: string): Warning {
  return {
    code: 'no-pull-request',
    message: `The run was started by ${event}, not by a pull request: there is nothing to comment on.`,
  }
}

function gone(what: string): Warning {
  return {
    code: 'pull-request-gone',
    message: `${what} is closed or gone since: there is nothing to comment on.`,
  }
}

function movedOn(name: string, commit: string): Warning {
  return {
    code: 'pull-request-moved-on',
    message: `The pull request from ${name} has moved on from ${commit.slice(0, 7)}, which was measured: the run of its new head has a report of its own.`,
  }
}
