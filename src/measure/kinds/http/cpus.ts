import type { Machine } from '../../../platform/ports.ts'
import type { RoundContext } from '../../suites.ts'

/** Which CPUs the servers may use, and which the process that drives them; null for all. */
export interface CpuShares {
  readonly servers: readonly number[] | null
  readonly load: readonly number[] | null
}

/**
 * The last CPU for the load, the others for the servers, which take turns on them: where both share a CPU, half of what
 * is measured is the load generator. With no more than one CPU, or where processes cannot be pinned, the system decides.
 */
export async function sharesOf(
  { cpus, runtime }: Pick<RoundContext, 'cpus' | 'runtime'>,
  machine: Machine,
): Promise<CpuShares> {
  const canPin = runtime.slots.every(({ cpu }) => cpu !== null)
  const allowed = canPin ? (cpus ?? (await machine.allowedCpus())) : []
  if (allowed.length < 2) return { servers: canPin ? cpus : null, load: canPin ? cpus : null }
  return { servers: allowed.slice(0, -1), load: allowed.slice(-1) }
}
