import { readFileSync } from 'node:fs'

/** Whether a process runs: what was ended is there until its parent, which may be slow, has asked for its end. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^\d+ \(.*\) Z /s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
