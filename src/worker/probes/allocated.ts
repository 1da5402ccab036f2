import type { Heap } from './heap.ts'
import { settled, type Steps } from '../steps.ts'
import type { Probe } from './probe.ts'

/** Few enough that a collection seldom falls into a window: the youngest generation starts with a megabyte. */
const windowBytes = 128 * 1024
const windowMs = 2
const windows = 9
/** Windows that lie this near to each other agree, as a fraction or in bytes an iteration. */
const tolerance = { share: 0.01, bytes: 0.5 }
const fewestAgreeing = 3

/**
 * Bytes an iteration allocates on V8's heap: what most of some short windows say, without what the window itself costs.
 *
 * @param iterationMs what an iteration takes, about
 * @returns null where it cannot be told: an iteration is too long, or no three windows agree
 */
export function* allocatedBytes(
  probe: Probe,
  heap: Heap,
  iterationMs: number,
): Steps<number | null> {
  if (iterationMs > windowMs) return null
  function* growth(iterations: number): Steps<number> {
    const before = heap.bytes()
    const running = probe.run(iterations)
    if (typeof running !== 'number') yield* settled(running)
    return heap.bytes() - before
  }
  function* repeated(count: number, iterations: number): Steps<number[]> {
    const grown: number[] = []
    while (grown.length < count) grown.push(yield* growth(iterations))
    return grown.toSorted((a, b) => a - b)
  }
  const cost = middle(yield* repeated(windows, 0))
  const most = Math.max(1, Math.floor(windowMs / iterationMs))
  const first = Math.min(8, most)
  const about = (middle(yield* repeated(3, first)) - cost) / first
  const fitting = heap.isExact ? most : Math.floor(windowBytes / Math.max(about, 1e-3))
  const iterations = Math.max(1, Math.min(most, fitting))
  const perIteration = (yield* repeated(windows, iterations)).map(
    (grown) => (grown - cost) / iterations,
  )
  return agreed(perIteration)
}

/**
 * What most windows say: collections fall into some, and V8's own bookkeeping into others, but these differ among
 * themselves.
 *
 * @param sorted at least one
 */
function agreed(sorted: readonly number[]): number | null {
  const near = (bytes: number): readonly number[] => {
    const reach = Math.max(tolerance.share * bytes, tolerance.bytes)
    return sorted.filter((other) => Math.abs(other - bytes) <= reach)
  }
  const [largest = []] = sorted.map(near).toSorted((a, b) => b.length - a.length)
  const median = middle(largest)
  // A window that cost less than an empty one allocated nothing; far less, and it was collected.
  return largest.length >= fewestAgreeing && median > -tolerance.bytes ? Math.max(0, median) : null
}

function middle(sorted: readonly number[]): number {
  return sorted[sorted.length >> 1] ?? 0
}
