import * as core from '@actions/core'
import type { Config } from '../config/index.ts'
import { baselineByEvent, type GithubEvent } from '../event/index.ts'
import type { Notice, Report } from '../model/index.ts'
import { notifyBranch } from '../notify/index.ts'
import { gitHubIssues } from '../platform/github/issues.ts'
import type { GitHubRepository } from '../platform/github/request.ts'
import { nodeMessenger } from '../platform/node-messenger.ts'
import type { Ports } from '../platform/ports.ts'
import type { Storage } from '../store/index.ts'

/** A run of a workflow, of which somebody may be told. */
export interface NotifiableRun {
  readonly event: GithubEvent
  readonly config: Config
  readonly report: Report
  readonly target: GitHubRepository
  readonly commit: string
  readonly url: string
  readonly run: { readonly run: number; readonly attempt: number }
  /** Null where nothing is kept. */
  readonly storage: Storage | null
}

/**
 * Sends word where the run is one of a branch: a pull request has its comment, and that of a fork no secrets. What goes
 * wrong is told, and fails nothing.
 */
export async function notifyOf(
  { event, config, report, target, commit, url, run, storage }: NotifiableRun,
  ports: Ports,
): Promise<readonly Notice[]> {
  const branches = baselineByEvent(event)
  const keep = branches?.keep ?? null
  if (branches === null || keep === null) return []
  const { branch, event: saving } = keep
  const attempt = `${run.run}-${run.attempt}`
  const source = {
    gate: config.id,
    repository: target.repository,
    branch,
    commit,
    url,
    run: attempt,
  }
  const savedBy = {
    kind: 'workflow',
    event: saving,
    runId: String(run.run),
    attempt: run.attempt,
  } as const
  const { defaultBranch } = branches
  const tracker = gitHubIssues(target)
  const told = { config, report, source, defaultBranch, storage, savedBy, secrets, tracker }
  return notifyBranch(told, nodeMessenger, ports).catch((problem: unknown): readonly Notice[] => [
    { code: 'message-not-sent', target: 'anybody', reason: String(problem) },
  ])
}

/** The runner blots out in the job's log what it is told to be a secret. */
function secrets(variable: string): string | null {
  const value = process.env[variable] ?? ''
  if (value === '') return null
  core.setSecret(value)
  return value
}
