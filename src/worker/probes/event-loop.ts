import { performance as node } from 'node:perf_hooks'
import { settled, type Steps } from '../steps.ts'
import type { Probe } from './probe.ts'

/** Slower iterations would make a round too long. */
const longestIterationMs = 1000

/**
 * Milliseconds that an iteration keeps the event loop busy, which delay whatever else the process has to do: not those
 * in which it waits for timers, files or the network.
 *
 * The loop's own count, not `monitorEventLoopDelay`: that samples by a timer, at most once a millisecond, and would say
 * the same of all iterations that are shorter.
 *
 * @param iterationMs what an iteration takes, about
 * @returns null for synchronous functions, whose time is the loop's, and where iterations take too long
 */
export function* busyMsEach(
  probe: Probe,
  iterationMs: number,
  forMs: number,
): Steps<number | null> {
  if (!probe.asynchronous || iterationMs > longestIterationMs) return null
  const iterations = Math.max(1, Math.floor(forMs / iterationMs))
  const before = node.eventLoopUtilization()
  yield* settled(probe.run(iterations))
  const { active, idle } = node.eventLoopUtilization(before)
  return active + idle > 0 ? active / iterations : null
}
