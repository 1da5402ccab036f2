/** Failures for want of an address that somebody else has: mostly another version, which runs at the same time. */
import type { RoundFailure } from './failures.ts'

/**
 * The failure of a round as it is to be told. Of an address that is in use nobody knows whose fault it is: the version
 * that comes second fails, which of them that is is chance, and both want the same. So it is no version's, and in
 * particular never the base's alone, which would fail no run.
 */
export function withoutBlame(failure: RoundFailure): RoundFailure {
  if (!isAddressInUse(failure.message)) return failure
  return { ...failure, arm: null, message: explained(failure.message), died: false }
}

/** The same of a version that is looked into. @returns the version that failed; null where it cannot be told */
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
  'it wants an address that is in use: versions are measured side by side, so that a fixed port is wanted by all of them. Listen on port 0, or on the port that PORT tells a server: docs/shared-state.md of benchgate has examples'

/** In the words of Node.js and libuv; of the C library, and so of Go, Rust, Python and others; of Windows; and ours. */
const inUse =
  /\bEADDRINUSE\b|address (?:is )?already in use|only one usage of each socket address|\bport \d+ is in use: by another/i

function isAddressInUse(message: string): boolean {
  return inUse.test(message)
}
