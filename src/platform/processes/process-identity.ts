/** A process, told apart from every other one that may get its number. */
import { readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { z } from 'zod'
import { startTimeOf, textOf } from './process-tree.ts'

/** The form in which it is written down beside what belongs to a process. */
export const processIdentitySchema = z.object({
  pid: z.int().positive(),
  host: z.string(),
  /** In ticks since the system was started; null where the platform does not tell, and with it the two below. */
  started: z.string().nullable(),
  /** Another one each time that the system is started. */
  boot: z.string().nullable(),
  /** Numbers of processes are those of a namespace, such as a container. */
  namespace: z.string().nullable(),
})

export type ProcessIdentity = z.output<typeof processIdentitySchema>

/** `unknown`: it ran on another machine, or in another container, or the platform does not tell when it was started. */
export type ProcessStanding = 'runs' | 'gone' | 'unknown'

export function identityOf(pid: number): ProcessIdentity {
  const started = startTimeOf(textOf(`/proc/${pid}/stat`))
  const boot = textOf('/proc/sys/kernel/random/boot_id').trim() || null
  return { pid, host: hostname(), started, boot, namespace: namespace() }
}

/** Whether a process that was written down earlier still runs. */
export function standingOf(written: ProcessIdentity): ProcessStanding {
  const now = identityOf(written.pid)
  if (written.boot !== now.boot) return written.host === now.host ? 'gone' : 'unknown'
  if (written.namespace !== now.namespace) return 'unknown'
  if (written.boot === null && written.host !== now.host) return 'unknown'
  if (written.started !== null) return written.started === now.started ? 'runs' : 'gone'
  return isThere(written.pid) ? 'unknown' : 'gone'
}

function namespace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return null
  }
}

/** Some process has the number. */
function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
