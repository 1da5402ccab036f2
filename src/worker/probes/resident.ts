import { readFileSync } from 'node:fs'

/**
 * The most memory that this process has had resident so far, in bytes.
 *
 * The kernel's own mark: `maxRSS` would be that of the program which started this one, where that was larger.
 *
 * @returns null where the system has no such mark
 */
export function peakResidentBytes(): number | null {
  try {
    const [, kibibytes] =
      /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    return kibibytes === undefined ? null : Number(kibibytes) * 1024
  } catch {
    return null // no Linux
  }
}
