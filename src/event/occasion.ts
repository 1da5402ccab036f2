import { z } from 'zod'
import type { Account, Proposal, Refusal } from '../model/index.ts'
import type { GithubEvent } from './compared-by-event.ts'
import { parsePayload } from './github-event.ts'

/** In what connection commits and descriptions are read: by it is known who stands for what they say. */
export type Occasion =
  | {
      readonly kind: 'pull-request'
      readonly proposal: Proposal
      /** Where the run is about an edit of the description: whose it was, and what it said before. */
      readonly edit: { readonly editor: Account; readonly before: string } | null
    }
  /** The commits are in a branch of the repository. */
  | { readonly kind: 'branch' }
  | { readonly kind: 'unknown'; readonly why: Refusal }

/** What has to be asked of the host, for the event does not tell it. */
export interface ProposalNeeded {
  readonly kind: 'proposal-needed'
  readonly pullRequest: number
}

/** Their checkout is a branch or a tag of the repository; what other events check out, who knows. */
const ofBranches: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch'])

/**
 * On what occasion an event starts a run.
 *
 * A merge queue's commits come from a pull request that only its branch names; GitHub alone can make such a branch.
 *
 * @param head the version that the input names, which may be anything; null where the checkout is judged
 * @throws GateError `event-payload` where it is not as GitHub documents it
 */
export function occasionOf(
  { name, payload }: GithubEvent,
  head: string | null,
): Occasion | ProposalNeeded {
  if (name === 'pull_request') return ofPullRequest(payload)
  if (head !== null) return { kind: 'unknown', why: { kind: 'head-is-named' } }
  if (ofBranches.has(name)) return { kind: 'branch' }
  if (name !== 'merge_group') {
    return { kind: 'unknown', why: { kind: 'event-of-unknown', event: name } }
  }
  const { head_ref: ref } = parsePayload(name, payload, mergeGroupPayload).merge_group
  const number = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/.exec(ref ?? '')?.[1]
  if (number !== undefined) return { kind: 'proposal-needed', pullRequest: Number(number) }
  return { kind: 'unknown', why: { kind: 'queue-of-unknown' } }
}

const account = z.object({ login: z.string(), type: z.string().optional() })

const pullRequestPayload = z.object({
  action: z.string().optional(),
  sender: account.nullish(),
  changes: z.object({ body: z.object({ from: z.string().nullable() }).nullish() }).nullish(),
  pull_request: z.object({
    user: account.nullish(),
    body: z.string().nullish(),
    head: z.object({ repo: z.object({ full_name: z.string() }).nullable() }),
    base: z.object({ repo: z.object({ full_name: z.string() }) }),
  }),
})

const mergeGroupPayload = z.object({ merge_group: z.object({ head_ref: z.string().nullish() }) })

function ofPullRequest(payload: unknown): Occasion {
  const event = parsePayload('pull_request', payload, pullRequestPayload)
  const { user, body, head, base } = event.pull_request
  const before = event.changes?.body
  const isEdit = event.action === 'edited' && before !== null && before !== undefined
  return {
    kind: 'pull-request',
    proposal: {
      author: asAccount(user),
      head: head.repo && {
        owner: head.repo.full_name.split('/')[0] ?? '',
        isFork: head.repo.full_name !== base.repo.full_name,
      },
      description: body ?? '',
    },
    edit: isEdit ? editOf(asAccount(event.sender), before.from ?? '') : null,
  }
}

function editOf(editor: Account | null, before: string) {
  return editor === null ? null : { editor, before }
}

function asAccount(user: z.infer<typeof account> | null | undefined): Account | null {
  if (user === null || user === undefined) return null
  return { login: user.login, isBot: user.type === 'Bot' || user.login.endsWith('[bot]') }
}
