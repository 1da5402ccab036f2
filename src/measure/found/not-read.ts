import { GateError } from '../../errors.ts'
import type { Notice } from '../../model/index.ts'

/** The ids of suites for which there was no time, and how many suites there are. */
export interface Unread {
  readonly notRead: readonly string[]
  readonly suites: number
}

/** Names the suites in which nothing is compared: it must not look as if they had passed. */
export function notReadWarnings({ notRead, suites }: Unread): Notice[] {
  if (notRead.length === 0) return []
  return [{ code: 'not-read', suites: notRead, all: suites }]
}

/** Ends a run that has nothing to measure: there is no report that could name the suites. */
export function nothingRead({ notRead, suites }: Unread): GateError {
  return new GateError({ code: 'nothing-read', suites: notRead, all: suites })
}
