/** Failures for want of an address that somebody else has: mostly another version, which runs at the same time. */
import { complaintOf } from '../causes/index.ts'
import type { RoundFailure } from './failures.ts'

/**
 * Takes the blame from a version that failed in a round because its address was in use. The versions want the same
 * address, and it is chance which of them comes second and fails. So the failure is no version's, and in particular never
 * the base's alone, which would fail no run.
 */
export function withoutBlame(failure: RoundFailure): RoundFailure {
  if (!isAddressInUse(failure.message)) return failure
  return { ...failure, arm: null, message: explained(failure.message), died: false }
}

/** Does the same for a version that is looked into. @returns the version that failed; null where it cannot be told */
export function blamed(
  version: string,
  message: string,
): { readonly version: string | null; readonly message: string } {
  if (!isAddressInUse(message)) return { version, message }
  return { version: null, message: explained(message) }
}

function explained(message: string): string {
  return `${explanation}\n${message}`
}

const explanation =
  'it wants an address that is in use: the versions are measured side by side, so all of them want the same fixed port. Listen on port 0, or, as a server, on the port in the variable PORT; where the code of a Node.js server names one, give that as `port` of its suite: docs/shared-state.md of benchgate has examples'

/** Such a failure gets its words here, and needs no further explanation. */
export function isAddressInUse(message: string): boolean {
  return complaintOf(message)?.kind === 'port-taken'
}
