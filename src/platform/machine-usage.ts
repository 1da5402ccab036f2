import { freemem, totalmem } from 'node:os'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { CpuUsage, MachineUsage, ProcessUsage } from './ports.ts'
import {
  allProcesses,
  textOf,
  withDescendants,
  type ProcessInfo,
} from './processes/process-tree.ts'

/** How often a delay of the event loop is looked for: any that lasts longer is seen, and waking up costs nothing. */
const resolutionMs = 100

/** @returns what tells the usage until now; its delay of the event loop is the longest since it was asked last */
export function machineUsage(): () => MachineUsage {
  const delays = monitorEventLoopDelay({ resolution: resolutionMs })
  let isOn = false
  return () => {
    const longest = isOn ? Math.max(0, delays.max / 1e9 - resolutionMs / 1000) : 0
    isOn ||= delays.enable()
    delays.reset()
    return { cpu: cpuUsage(), memory: memoryUsed(), eventLoopSeconds: longest }
  }
}

/** Elsewhere than on Linux nobody tells what our own processes took. */
function cpuUsage(): CpuUsage | null {
  const stat = textOf('/proc/stat')
  const all = allProcesses()
  return stat === '' || all.length === 0 ? null : cpuUsageOf(stat, all, process.pid)
}

/** The kernel's USER_HZ, which is 100 on all of Node.js' platforms. */
const ticksPerSecond = 100

/**
 * @param stat the text of /proc/stat
 * @param pid of the process that is, with all that it has started, ourselves
 *
 * Source: proc_stat(5)
 */
export function cpuUsageOf(stat: string, all: readonly ProcessInfo[], pid: number): CpuUsage {
  // user nice system idle iowait irq softirq steal; what guests take is in user and nice already
  const ticks = /^cpu +((?:\d+ ?){8})/m.exec(stat)?.[1]?.trim().split(' ').map(Number) ?? []
  const [, , , idle = 0, waiting = 0] = ticks
  const own = withDescendants(pid, all)
  return {
    seconds: ticks.reduce((sum, each) => sum + each, 0) / ticksPerSecond,
    idleSeconds: (idle + waiting) / ticksPerSecond,
    ownSeconds: own.reduce((sum, each) => sum + each.ticks, 0) / ticksPerSecond,
    cpus: stat.match(/^cpu\d/gm)?.length ?? 1,
  }
}

/** On a Mac, what the system could give back at once counts as used, which would be an alert on every one of them. */
function memoryUsed(): number | null {
  return process.platform === 'darwin' ? null : 1 - freemem() / totalmem()
}

/** Source: proc_pid_status(5) */
export function processUsage(pid: number): ProcessUsage | null {
  const all = withDescendants(pid, allProcesses())
  if (all.length === 0) return null
  const kilobytes = all.map(
    (one) => /^VmRSS:\s+(\d+) kB$/m.exec(textOf(`/proc/${one.pid}/status`))?.[1],
  )
  return {
    cpuSeconds: all.reduce((sum, each) => sum + each.ticks, 0) / ticksPerSecond,
    bytes: kilobytes.reduce((sum, each) => sum + Number(each ?? 0) * 1024, 0),
  }
}
