import { z } from 'zod'
import { GateError } from '../errors.ts'

const commit = z.string().regex(/^[0-9a-f]{40,64}$/, 'expected a commit')
const repositoryName = z.object({ full_name: z.string() })

/** Of each event's payload, the parts that are looked at. */
export const pullRequestPayload = z.object({
  action: z.string().optional(),
  pull_request: z.object({
    number: z.int().positive(),
    // Null once the fork is deleted.
    head: z.object({ sha: commit, repo: repositoryName.nullable() }),
    base: z.object({ ref: z.string(), sha: commit, repo: repositoryName }),
  }),
})

export const pushPayload = z.object({
  ref: z.string(),
  before: commit,
  forced: z.boolean().default(false),
  repository: z.object({ default_branch: z.string() }),
})

export const mergeGroupPayload = z.object({
  merge_group: z.object({ base_sha: commit, base_ref: z.string().optional() }),
})

export const workflowRunPayload = z.object({
  action: z.string(),
  workflow_run: z.object({
    id: z.int().positive(),
    run_attempt: z.int().positive(),
    event: z.string(),
    conclusion: z.string().nullable(),
    head_sha: commit,
    head_branch: z.string().nullable(),
    // Null once the fork is deleted.
    head_repository: z
      .object({ full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'expected owner/name') })
      .nullable(),
  }),
})

/**
 * The payload of an event, checked.
 *
 * @throws GateError `event-payload` that names every part that is not as GitHub documents it
 */
export function parsePayload<T>(event: string, payload: unknown, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(payload)
  if (parsed.success) return parsed.data
  const mistakes = parsed.error.issues.map(
    (issue) => `  ${issue.path.map(String).join('.') || 'payload'}: ${issue.message}`,
  )
  throw new GateError(
    'event-payload',
    [`the payload of the event ${event} is not as expected:`, ...mistakes].join('\n'),
    'Check that GITHUB_EVENT_PATH is the file of this event, or name the versions with the inputs base and head.',
  )
}
