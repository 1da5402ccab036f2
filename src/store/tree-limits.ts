import type { ArchiveLimits } from '../platform/ports.ts'

/** JavaScript and its packages are packed to a quarter; a file made to fill disks, to a thousandth. */
const mostExpansion = 10

/** @param limitBytes of a prepared checkout's archive, as the user sets it */
export function treeLimits(limitBytes: number): ArchiveLimits {
  return { packed: limitBytes, unpacked: limitBytes * mostExpansion }
}
