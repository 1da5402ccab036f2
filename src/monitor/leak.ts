import { growth } from '../stats/index.ts'

/** Memory that grows and grows. */
export interface Leak {
  readonly bytesPerHour: number
}

/** Fewer samples, or a shorter time, say nothing of a trend: every server grows when it has just been started. */
const fewest = 60
const shortestSeconds = 300

/** The first part of a server's life, in which it fills its caches and its code is compiled. */
const warmShare = 0.2

/** A score of 5 is a chance of 3 in 10 million; memory is looked at again and again. */
const leastScore = 5

/** Less than that is how memory breathes: the part of what it has that it must have grown by since it was warm. */
const leastShare = 0.1

/** So many points are looked at, evenly over the time: the cost is quadratic in them. */
const mostPoints = 200

/**
 * Whether a server's memory leaks: it grows steadily, by more than a tenth since it was warm.
 *
 * @param memory seconds and bytes resident, in the order of time
 */
export function leakOf(memory: readonly (readonly [at: number, bytes: number])[]): Leak | null {
  if (memory.length < fewest) return null
  const warm = thinned(memory.slice(Math.floor(memory.length * warmShare)))
  const [first] = warm
  const last = warm.at(-1)
  if (first === undefined || last === undefined) return null
  if (last[0] - first[0] < shortestSeconds) return null
  const { slope, score } = growth(warm)
  const grown = slope * (last[0] - first[0])
  if (score < leastScore || grown < leastShare * first[1]) return null
  return { bytesPerHour: slope * 3600 }
}

function thinned<Point>(points: readonly Point[]): readonly Point[] {
  const step = Math.ceil(points.length / mostPoints)
  return points.filter((_, i) => i % step === 0)
}
