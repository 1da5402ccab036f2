import { GateError } from '../errors.ts'
import type { GithubEvent } from './compared-by-event.ts'
import { parsePayload, workflowRunPayload } from './github-event.ts'

/** The run that has measured, as the event of its end tells of it. */
export interface MeasuredRun {
  readonly id: number
  /** Counts the times it was started, from 1. */
  readonly attempt: number
  /** The event that started it, such as `pull_request`. */
  readonly startedBy: string
  /** Such as `success`, `failure` or `cancelled`. */
  readonly conclusion: string
  /** Full hash of the commit it was started for: of a pull request, the head's. */
  readonly commit: string
  /** Where that commit was pushed to; null once that is deleted. Whoever pushed chose the names: hostile text. */
  readonly head: RunHead | null
}

export interface RunHead {
  /** `owner/name`. */
  readonly repository: string
  readonly owner: string
  readonly branch: string
}

/**
 * The run whose report is to be published.
 *
 * @throws GateError `publish-event` for any other event than the end of a run, `event-payload` where it is not as
 *   GitHub documents it
 */
export function measuredRun({ name, payload }: GithubEvent): MeasuredRun {
  if (name !== 'workflow_run') throw notTheEndOfARun(`the event ${name}`)
  const { action, workflow_run: run } = parsePayload(name, payload, workflowRunPayload)
  if (action !== 'completed') throw notTheEndOfARun(`a run that is only ${action}`)
  return {
    id: run.id,
    attempt: run.run_attempt,
    startedBy: run.event,
    conclusion: run.conclusion ?? 'unknown',
    commit: run.head_sha,
    head: headOf(run.head_repository?.full_name ?? null, run.head_branch),
  }
}

function headOf(repository: string | null, branch: string | null): RunHead | null {
  const [owner] = repository?.split('/') ?? []
  if (repository === null || owner === undefined || branch === null) return null
  return { repository, owner, branch }
}

function notTheEndOfARun(what: string): GateError {
  return new GateError(
    'publish-event',
    `mode: publish was started by ${what}, which has no report`,
    'Start it by the end of the workflow that measures: on: { workflow_run: { workflows: [Benchmarks], types: [completed] } }.',
  )
}
