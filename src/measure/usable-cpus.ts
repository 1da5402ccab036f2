import { GateError } from '../errors.ts'
import type { Conduct } from '../model/index.ts'
import type { Machine } from '../platform/ports.ts'

/**
 * How suites are run on this machine: with those of their CPUs that it has and lets us use, since the same
 * configuration is for larger ones as well.
 *
 * @throws GateError where none is left
 */
export async function onUsableCpus<D extends Conduct>(
  definitions: readonly D[],
  machine: Machine,
): Promise<readonly D[]> {
  const allowed = await machine.allowedCpus()
  // Where the system does not say, it pins no process either.
  if (allowed.length === 0) return definitions
  return definitions.map((definition) => {
    const { cpus } = definition
    if (cpus === null) return definition
    const usable = cpus.filter((cpu) => allowed.includes(cpu))
    if (usable.length === 0) throw noSuchCpu(cpus, allowed)
    return { ...definition, cpus: usable }
  })
}

function noSuchCpu(cpus: readonly number[], allowed: readonly number[]): GateError {
  return new GateError({ code: 'no-such-cpu', cpus, allowed })
}
