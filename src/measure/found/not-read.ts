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
  return new GateError(
    'nothing-read',
    `the time was up before a benchmark was found: ${listed(notRead)} ${notRead.length === 1 ? 'was' : 'were'} not read (${notRead.length} of ${suites})`,
    'Allow more time with `max-time`: half of it may go into reading benchmark files.',
  )
}

const mostNamed = 10

function listed(suites: readonly string[]): string {
  const named = suites.slice(0, mostNamed)
  const more = suites.length - named.length
  const all = more > 0 ? [...named, `${more} more`] : named
  return all.length === 1 ? all.join() : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}
