import { z } from 'zod'
import type { GithubEvent } from './compared-by-event.ts'
import { mergeGroupPayload, parsePayload, pullRequestPayload, pushPayload } from './github-event.ts'

/** Whose baseline an event's base has, and whether its run becomes one itself. */
export interface BaselineBranches {
  /** The base's. */
  readonly branch: string
  /** Null where the event does not tell. */
  readonly defaultBranch: string | null
  /** Null for a run that only reads: what a pull request or a merge queue measures is no branch's. */
  readonly keep: { readonly branch: string; readonly event: 'push' | 'schedule' } | null
}

const events: Readonly<Record<string, (payload: unknown) => BaselineBranches | null>> = {
  pull_request: ofPullRequest,
  push: ofPush,
  merge_group: ofMergeGroup,
  schedule: (payload) => ofDefaultBranch(payload, 'schedule'),
  workflow_dispatch: (payload) => ofDefaultBranch(payload, null),
}

/** Null where a base has no branch, as of a tag, or the event does not say. */
export function baselineByEvent({ name, payload }: GithubEvent): BaselineBranches | null {
  const known = Object.hasOwn(events, name) ? events[name] : undefined
  return known === undefined ? null : known(payload)
}

/** Only the last resort of a look-up hangs on it, so it may be missing. */
const repositoryPayload = z.object({
  repository: z.object({ default_branch: z.string() }).optional(),
})

function ofPullRequest(payload: unknown): BaselineBranches {
  const { base } = parsePayload('pull_request', payload, pullRequestPayload).pull_request
  return { branch: base.ref, defaultBranch: defaultBranchIn(payload), keep: null }
}

/** What was pushed before on the branch; a new or rewritten branch is compared with the default branch. */
function ofPush(payload: unknown): BaselineBranches | null {
  const { ref, before, forced, repository } = parsePayload('push', payload, pushPayload)
  const { default_branch: defaultBranch } = repository
  const [, pushed] = /^refs\/heads\/(.+)$/.exec(ref) ?? []
  if (pushed === undefined) return null
  const isNew = /^0+$/.test(before) || forced
  const branch = isNew ? defaultBranch : pushed
  return { branch, defaultBranch, keep: { branch: pushed, event: 'push' } }
}

function ofMergeGroup(payload: unknown): BaselineBranches | null {
  const { base_ref: ref } = parsePayload('merge_group', payload, mergeGroupPayload).merge_group
  const branch = ref?.replace(/^refs\/heads\//, '')
  if (branch === undefined) return null
  return { branch, defaultBranch: defaultBranchIn(payload), keep: null }
}

function ofDefaultBranch(payload: unknown, event: 'schedule' | null): BaselineBranches | null {
  const branch = defaultBranchIn(payload)
  if (branch === null) return null
  return { branch, defaultBranch: branch, keep: event === null ? null : { branch, event } }
}

function defaultBranchIn(payload: unknown): string | null {
  const parsed = repositoryPayload.safeParse(payload)
  return parsed.success ? (parsed.data.repository?.default_branch ?? null) : null
}
