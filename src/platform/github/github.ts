import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import * as core from '@actions/core'
import { gitHubChecks } from './checks.ts'
import { gitHubComments } from './comments.ts'
import type { GitHubRepository } from './request.ts'
import type { Annotation, Answer, Hosting } from '../ports.ts'

export interface GitHubTarget extends GitHubRepository {
  /** Null where the event has no pull request: nothing is commented. */
  readonly pullRequest: { readonly number: number; readonly fork: boolean } | null
}

/** GitHub as the place where a run publishes: the job's page, its outputs, the pull request's comments, check runs. */
export function gitHubHosting(target: GitHubTarget): Hosting {
  const { pullRequest } = target
  return {
    comments: pullRequest === null ? null : gitHubComments(target, pullRequest),
    checks: gitHubChecks(target),
    summary,
    output: (name, value) => core.setOutput(name, value),
    notice: (title, message) => core.notice(message, { title }),
    annotate,
    group,
    wait: (seconds) => setTimeout(seconds * 1000),
  }
}

async function summary(markdown: string): Promise<Answer<null>> {
  try {
    await core.summary.addRaw(markdown, true).write()
    return { kind: 'ok', value: null }
  } catch (error) {
    return { kind: 'refused', status: null, message: String(error) }
  }
}

/** The runner obeys no command until it reads the random word: a wall behind the escaping of single lines. */
async function group<T>(title: string, body: () => Promise<T>): Promise<T> {
  const word = randomUUID()
  core.startGroup(title)
  core.info(`::stop-commands::${word}`)
  try {
    return await body()
  } finally {
    core.info(`::${word}::`)
    core.endGroup()
  }
}

/** What quotes others is safe already; the toolkit escapes what would end the command. */
function annotate({ level, title, message, place }: Annotation): void {
  const write = { failure: core.error, warning: core.warning, notice: core.notice }[level]
  write(message, { title, ...(place !== null && { file: place.path, startLine: place.line }) })
}
