import type { Warning } from '../model/index.ts'
import type { Answer } from '../platform/ports.ts'

/** What to tell when the comment was not written, and what to do about it; null when it was. */
export function commentWarning(answer: Answer<unknown>, fromFork: boolean): Warning | null {
  if (answer.kind === 'ok') return null
  if (answer.kind === 'refused') return refusal(answer.status, answer.message, fromFork)
  return {
    code: 'comment-unavailable',
    message: `The comment was not written: GitHub did not answer as it should (${answer.message}). ${summaryHasIt} Run the job again to get the comment.`,
  }
}

/** What to tell when the job summary was not written; null when it was. */
export function summaryWarning(answer: Answer<unknown>): Warning | null {
  if (answer.kind === 'ok') return null
  return {
    code: 'summary-unavailable',
    message: `The job summary was not written (${answer.message}). The report is in the log and in the files named by the outputs.`,
  }
}

const summaryHasIt = 'The job summary holds the report.'
const denied = new Set<number | null>([401, 403, 404])

function refusal(status: number | null, message: string, fromFork: boolean): Warning {
  if (!denied.has(status))
    return {
      code: 'comment-refused',
      message: `The comment was not written: GitHub refused it (HTTP ${status}: ${message}). ${summaryHasIt}`,
    }
  if (fromFork)
    return {
      code: 'comment-from-fork',
      message: `The comment was not written: a pull request from a fork runs with a token that can only read (HTTP ${status}). ${summaryHasIt}`,
    }
  return {
    code: 'comment-denied',
    message: `The comment was not written: the token may not do it (HTTP ${status}: ${message}). ${summaryHasIt} To get the comment, give the job "permissions: { contents: read, pull-requests: write }".`,
  }
}
