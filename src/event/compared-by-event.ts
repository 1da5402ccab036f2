import { GateError } from '../errors.ts'
import { mergeGroupPayload, parsePayload, pullRequestPayload, pushPayload } from './github-event.ts'

export interface GithubEvent {
  readonly name: string
  readonly payload: unknown
}

/** The pull request that a run is about. */
export interface PullRequest {
  readonly number: number
  readonly headSha: string
  /** True where the head is in another repository, whose runs get a token that can only read. */
  readonly fork: boolean
}

/** What to compare with what: version specs, as a user would type them. */
export interface Compared {
  readonly base: string | null
  readonly heads: readonly string[]
  readonly pullRequest: PullRequest | null
  /** Why there is no base, a sentence for the reader; null where there is one. */
  readonly withoutBase: string | null
}

type Answer = Pick<Compared, 'base' | 'pullRequest' | 'withoutBase'>

const events: Readonly<Record<string, (payload: unknown) => Answer>> = {
  pull_request: ofPullRequest,
  push: ofPush,
  merge_group: ofMergeGroup,
  workflow_dispatch: () =>
    without('This event does not say what to compare with: give the input base.'),
  schedule: () => without('This event does not say what to compare with: give the input base.'),
}

/**
 * What a GitHub event asks to compare; the inputs `base` and `head` win over it. The head is the checkout as it lies
 * there, since the workflow has already made it ready to run.
 *
 * @throws GateError where the event says nothing about versions and no base is given
 */
export function comparedByEvent(
  event: GithubEvent,
  given: { readonly base: string | null; readonly head: string | null },
): Compared {
  const answer = answerOf(event, given.base)
  return {
    base: given.base ?? answer.base,
    heads: [given.head ?? '.'],
    pullRequest: answer.pullRequest,
    withoutBase: given.base === null ? answer.withoutBase : null,
  }
}

function answerOf({ name, payload }: GithubEvent, givenBase: string | null): Answer {
  if (name === 'pull_request_target') throw dangerous()
  const known = Object.hasOwn(events, name) ? events[name] : undefined
  if (known !== undefined) return known(payload)
  if (givenBase !== null) return compareWith(givenBase)
  throw new GateError(
    'unsupported-event',
    `the event ${name} does not say which versions to compare`,
    `Give the input base, or run on one of ${Object.keys(events).join(', ')}.`,
  )
}

/**
 * The commit where the pull request and its base branch parted. With the merge commit that actions/checkout takes by
 * default, this is its first parent; with the head itself checked out it still is the right one, where `HEAD^1` would
 * be the pull request's own last but one commit.
 *
 * Where the branch was is in the event. `origin` alone does not tell: after the merge it has the pull request's own
 * commits, and of a fork it is the fork, which may have no such branch, or one with whatever its owner likes.
 */
function ofPullRequest(payload: unknown): Answer {
  const event = parsePayload('pull_request', payload, pullRequestPayload)
  const { number, head, base } = event.pull_request
  const fork = head.repo?.full_name !== base.repo.full_name
  // A pull request that was squashed is in its base branch by then, as another commit.
  const origin = fork || event.action === 'closed' ? '' : 'origin/'
  return {
    ...compareWith(`merge-base:${origin}${base.ref}@${base.sha}...${head.sha}`),
    pullRequest: { number, headSha: head.sha, fork },
  }
}

/** The commit the branch was at before; for a new or rewritten branch, where it left the default branch. */
function ofPush(payload: unknown): Answer {
  const { ref, before, forced, repository } = parsePayload('push', payload, pushPayload)
  const isNew = /^0+$/.test(before)
  if (!isNew && !forced) return compareWith(before)
  if (ref.startsWith('refs/tags/')) return without('A tag has no version before it.')
  if (ref !== `refs/heads/${repository.default_branch}`) {
    return compareWith(`merge-base:origin/${repository.default_branch}`)
  }
  return without(
    isNew
      ? 'The default branch is new: there is no version before it.'
      : 'The default branch was rewritten by a forced push: the version before it is gone.',
  )
}

function ofMergeGroup(payload: unknown): Answer {
  return compareWith(parsePayload('merge_group', payload, mergeGroupPayload).merge_group.base_sha)
}

function compareWith(base: string): Answer {
  return { base, pullRequest: null, withoutBase: null }
}

function without(reason: string): Answer {
  return { base: null, pullRequest: null, withoutBase: reason }
}

function dangerous(): GateError {
  return new GateError(
    'pull-request-target',
    "pull_request_target would run the pull request's code with a token that can write",
    'Run on pull_request instead.',
  )
}
