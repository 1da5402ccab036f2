import { turns, type Environment, type Turns } from '../model/index.ts'
import type { Machine } from '../platform/ports.ts'
import type { Runtime } from './runtime.ts'
import type { OpenSuites, SuiteBook } from './suites.ts'

/** Where and how the figures came about, for the report. */
export function describeEnvironment(
  { os, arch, cpu, parallelism }: Machine,
  { node, slots, baton }: Runtime,
  v8Flags: readonly string[],
  suites: SuiteBook,
): Environment {
  const all = [...suites.values()]
  const ran = new Set(all.flatMap(({ runtimes }) => runtimes?.() ?? [node]))
  const runtimes = ran.size === 0 ? [node] : [...ran]
  const taken = new Set(all.map(turnsOf))
  return {
    os,
    arch,
    cpu,
    cpus: parallelism,
    jobs: slots.length,
    node: runtimes.join(', '),
    turns: turns.filter((each) => taken.has(each)),
    // Bun takes them, and has no V8 that they would change.
    v8Flags: runtimes.every((each) => each.startsWith('Bun')) ? [] : v8Flags,
    pinning: slots.every((slot) => slot.cpu !== null) ? 'taskset' : 'none',
    baton,
  }
}

function turnsOf({ recorded, alone }: OpenSuites): Turns {
  if (recorded === true) return 'recorded'
  return alone ? 'runs' : 'slices'
}
