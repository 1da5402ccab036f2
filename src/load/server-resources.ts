import { writeFileSync } from 'node:fs'
import {
  allProcesses,
  namesIn,
  textOf,
  withDescendants,
} from '../platform/processes/process-tree.ts'

/** What a server and all that it has started used; null where the platform does not tell. */
export interface ServerResources {
  /** CPU seconds, counting up. */
  cpuSeconds(): number | null
  /** Most memory resident since the start of this watch, of all its processes together. */
  peakBytes(): number | null
}

/** Starts to watch: Linux forgets its peaks where it may be told to. */
export function watchServer(pid: number | null): ServerResources {
  const pids = pid === null ? [] : withDescendants(pid, allProcesses()).map((one) => one.pid)
  for (const one of pids) forgetPeak(one)
  return {
    cpuSeconds: () => sumOf(pids.flatMap(nanosecondsOf), 1e-9),
    peakBytes: () => sumOf(pids.flatMap(peakKilobytesOf), 1024),
  }
}

/** Source: proc_pid_clear_refs(5) */
function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
  } catch {
    // then it is the peak since the server was started
  }
}

/** Of each thread: /proc/PID/stat counts in hundredths of a second. */
function nanosecondsOf(pid: number): number[] {
  return namesIn(`/proc/${pid}/task`).flatMap((thread) =>
    numberIn(/^(\d+) /, textOf(`/proc/${pid}/task/${thread}/schedstat`)),
  )
}

function peakKilobytesOf(pid: number): number[] {
  return numberIn(/^VmHWM:\s+(\d+) kB$/m, textOf(`/proc/${pid}/status`))
}

function numberIn(form: RegExp, text: string): number[] {
  const [, digits] = form.exec(text) ?? []
  return digits === undefined ? [] : [Number(digits)]
}

function sumOf(values: readonly number[], unit: number): number | null {
  return values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) * unit
}
