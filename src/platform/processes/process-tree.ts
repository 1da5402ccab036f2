/** The processes of this machine, as Linux tells of them in /proc. */
import { readdirSync, readFileSync } from 'node:fs'

export interface ProcessInfo {
  readonly pid: number
  readonly parent: number
  /** Hundredths of seconds of CPU time, its own and those of its children that are gone. */
  readonly ticks: number
}

/** All that run; empty where the platform does not tell. */
export function allProcesses(): ProcessInfo[] {
  return namesIn('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => readProcess(textOf(`/proc/${pid}/stat`)))
}

/**
 * A process with all that it has started, over generations.
 *
 * @param all where to look
 */
export function withDescendants(pid: number, all: readonly ProcessInfo[]): readonly ProcessInfo[] {
  const byParent = Map.groupBy(all, ({ parent }) => parent)
  const within = (one: ProcessInfo): ProcessInfo[] => [
    one,
    ...(byParent.get(one.pid) ?? []).flatMap(within),
  ]
  return all.filter((each) => each.pid === pid).flatMap(within)
}

/**
 * @param stat the text of /proc/PID/stat; empty for a process that is gone
 *
 * Source: proc_pid_stat(5)
 */
export function readProcess(stat: string): ProcessInfo[] {
  // A name in parentheses may hold anything, parentheses and blanks included.
  const end = stat.lastIndexOf(')')
  if (end < 0) return []
  const fields = stat.slice(end + 2).split(' ')
  const ticks = fields.slice(11, 15).reduce((sum, each) => sum + Number(each), 0)
  return [{ pid: Number.parseInt(stat, 10), parent: Number(fields[1]), ticks }]
}

/**
 * When a process was started, in ticks since the system was; null for one that is gone, or of which nothing is told.
 *
 * @param stat the text of /proc/PID/stat
 */
export function startTimeOf(stat: string): string | null {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

/** Empty where there is no such file any more, or none that may be read. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Empty where there is no such directory any more, or none that may be read. */
export function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}
