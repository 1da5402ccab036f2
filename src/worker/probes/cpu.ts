import { process } from '../intrinsics.ts'

/** Smallest step of a process's CPU time: Windows counts its clock's ticks, others what the scheduler measured. */
const resolutionMs = globalThis.process.platform === 'win32' ? 15.625 : 0.1

/** Milliseconds of CPU time since then, of all threads of this process. */
export function cpuMsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** CPU time of so many iterations, each; null where it is so little that its resolution would show. */
export function cpuMsEach(totalMs: number, iterations: number): number | null {
  return totalMs >= 100 * resolutionMs && iterations > 0 ? totalMs / iterations : null
}
