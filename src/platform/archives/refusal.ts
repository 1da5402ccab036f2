import type { ArchiveRefused } from '../ports.ts'

/** An archive that is not taken, and why; it never leaves the files that read and write archives. */
export class ArchiveRefusal extends Error {}

/**
 * What the library itself refuses is the archive's fault; what the file system refuses is not.
 *
 * @throws whatever else it is, as it is
 */
export function refusedOr(error: unknown): ArchiveRefused {
  if (error instanceof ArchiveRefusal) return { kind: 'refused', reason: error.message }
  if (error instanceof Error && 'tarCode' in error && !('errno' in error))
    return { kind: 'refused', reason: `it is damaged: ${error.message}` }
  throw error
}

export function largerThan(bytes: number): string {
  return `it is larger than ${megabytes(bytes)}`
}

export function unpackedLargerThan(bytes: number): string {
  return `what it holds is larger than ${megabytes(bytes)}`
}

function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${bytes} bytes` : `${Math.round(bytes / 1e6)} MB`
}
