import { ascending, Math, ownList, performance } from '../intrinsics.ts'
import { settled, type Steps } from '../steps.ts'
import type { Probe } from './probe.ts'

/** Below, the clock's own cost and resolution would be a part of the figure. */
const shortestIterationMs = 0.02
/** The 99th percentile of fewer iterations would be their slowest. */
const fewest = 100
const most = 2000

/**
 * Times iterations one by one, for so long or until there are enough of them.
 *
 * @param iterationMs what an iteration takes, about
 * @returns milliseconds; empty where an iteration is too short to be timed by itself
 */
export function* timeSingly(
  probe: Probe,
  iterationMs: number,
  forMs: number,
  onIteration: () => void,
): Steps<number[]> {
  const single = ownList()
  if (iterationMs < shortestIterationMs) return single
  const end = performance.now() + forMs
  while (single.length < fewest || (performance.now() < end && single.length < most)) {
    const elapsed = probe.run(1)
    single.push(typeof elapsed === 'number' ? elapsed : yield* settled(elapsed))
    onIteration()
  }
  return single
}

/** The 99th percentile by nearest rank; null of too few. */
export function percentile99(values: readonly number[]): number | null {
  if (values.length < fewest) return null
  return ascending(values)[Math.ceil(0.99 * values.length) - 1] ?? null
}
