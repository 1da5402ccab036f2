import { readFile } from 'node:fs/promises'
import type { CpuLoad } from './ports.ts'

/** The unit of /proc/stat: the kernel's USER_HZ, which is 100 on all of Node.js' platforms. */
const ticksPerSecond = 100

/**
 * What the kernel says of a CPU; of all of them where `cpu` is null.
 *
 * Source: proc_stat(5), and Documentation/accounting/psi.rst of the kernel
 */
export async function linuxLoad(cpu: number | null): Promise<CpuLoad> {
  const [stat, pressure] = await Promise.all([
    readOrNothing('/proc/stat'),
    readOrNothing('/proc/pressure/cpu'),
  ])
  return {
    stolenSeconds: stat === null ? null : stolenSeconds(stat, cpu),
    waitedSeconds: pressure === null ? null : waitedSeconds(pressure),
  }
}

/** @param stat the text of /proc/stat */
export function stolenSeconds(stat: string, cpu: number | null): number | null {
  // user nice system idle iowait irq softirq steal
  const line = new RegExp(`^cpu${cpu ?? ' '} *(?:\\d+ ){7}(\\d+)`, 'm').exec(stat)
  return line?.[1] === undefined ? null : Number(line[1]) / ticksPerSecond
}

/** @param pressure the text of /proc/pressure/cpu */
export function waitedSeconds(pressure: string): number | null {
  const microseconds = /^some .*\btotal=(\d+)/m.exec(pressure)?.[1]
  return microseconds === undefined ? null : Number(microseconds) / 1e6
}

/** Containers and old kernels have neither file, and some systems forbid reading them. */
async function readOrNothing(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null)
}
