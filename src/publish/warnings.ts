import type { Warning } from '../model/index.ts'
import type { Answer } from '../platform/ports.ts'
import type { RunAttempt } from './run-attempt.ts'

/** What to tell when the comment was not written, and what to do about it; null when it was. */
export function commentWarning(answer: Answer<unknown>, fromFork: boolean): Warning | null {
  return warning(ofComment, answer, fromFork)
}

/** What to tell when the check run was not written, and what to do about it; null when it was. */
export function checkWarning(answer: Answer<unknown>, fromFork: boolean): Warning | null {
  return warning(ofCheck, answer, fromFork)
}

/** What to tell when the job summary was not written; null when it was. */
export function summaryWarning(answer: Answer<unknown>): Warning | null {
  if (answer.kind === 'ok') return null
  return {
    code: 'summary-unavailable',
    message: `The job summary was not written (${answer.message}). The report is in the log and in the files named by the outputs.`,
  }
}

/** What to tell where a newer run has written the comment. Nothing is amiss then, and nothing to be done. */
export function supersededNotice({ run, attempt }: RunAttempt): Warning {
  return {
    code: 'comment-superseded',
    message: `The comment was left as it is: it has the result of a newer run (${run}, attempt ${attempt}). ${logHasIt}`,
  }
}

/** What is told of a failure, by its kind; `why` is a sentence without a full stop. */
type Telling = Readonly<
  Record<'unavailable' | 'refused' | 'fromFork' | 'denied', (why: string) => Warning>
>

const ofComment: Telling = {
  unavailable: (why) => warn('comment-unavailable', comment(why, again)),
  refused: (why) => warn('comment-refused', comment(why, '')),
  fromFork: (why) => warn('comment-from-fork', comment(why, secondWorkflow('the comment'))),
  denied: (why) => warn('comment-denied', comment(why, grant('pull-requests: write'))),
}

const ofCheck: Telling = {
  unavailable: (why) => warn('check-unavailable', check(why, again)),
  refused: (why) => warn('check-refused', check(why, '')),
  fromFork: (why) => warn('check-from-fork', check(why, secondWorkflow('the check run'))),
  denied: (why) => warn('check-denied', check(why, grant('checks: write'))),
}

const again = 'Run the job again to get it.'
const logHasIt = "The report is in the job's log."

function secondWorkflow(what: string): string {
  return `A second workflow can write ${what}: docs/forks.md of benchgate has it ready.`
}

function grant(permission: string): string {
  return `To get it, add "${permission}" to the "permissions:" of the job, or of the workflow where the job has none; a token of your own, given as github-token, needs the same.`
}

function comment(why: string, remedy: string): string {
  return `The comment was not written: ${why}. ${logHasIt} ${remedy}`.trim()
}

function check(why: string, remedy: string): string {
  return `The check run was not written: ${why}. ${logHasIt} ${remedy}`.trim()
}

function warn(code: string, message: string): Warning {
  return { code, message }
}

const denials = new Set<number | null>([401, 403, 404])

function warning(of: Telling, answer: Answer<unknown>, fromFork: boolean): Warning | null {
  if (answer.kind === 'ok') return null
  if (answer.kind === 'busy')
    return of.unavailable(`GitHub did not answer as it should (${answer.message})`)
  const words = `HTTP ${answer.status}: ${answer.message}`
  // A 403 as well, and yet no matter of permissions.
  if (/\bis locked\b/i.test(answer.message))
    return of.refused(`the conversation is locked, and has to be unlocked first (${words})`)
  if (!denials.has(answer.status)) return of.refused(`GitHub refused it (${words})`)
  return fromFork
    ? of.fromFork(`a pull request from a fork runs with a token that can only read (${words})`)
    : of.denied(`the token may not do it (${words})`)
}
