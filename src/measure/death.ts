import type { Finished } from '../platform/ports.ts'
import { exitCodes } from '../worker/protocol.ts'
import { lastLines, shownLines } from './last-lines.ts'

/** Whether a process ended only because another arm of its round had. */
export function diedOfAnother({ exitCode }: Finished): boolean {
  return exitCode === exitCodes.partnerGone
}

/** Why a benchmark process ended before its work was done, in words for the report. */
export function causeOfDeath(finished: Finished): string {
  const { exitCode, signal, stderr } = finished
  if (/heap out of memory|Allocation failed/.test(stderr)) {
    return ['ran out of memory', ...lastLines(stderr, shownLines)].join('\n')
  }
  if (exitCode === exitCodes.neverSettles) return 'waits for a promise that never settles'
  const how =
    signal === null ? `ended the process with exit code ${exitCode}` : `was ended by ${signal}`
  return [how, ...lastLines(stderr, shownLines)].join('\n')
}
