import type { Measured } from '../model/index.ts'
import type { Slice } from './slice.ts'

/** What was counted of a server besides its slices. */
interface Counted {
  readonly requests: number
  readonly succeeded: number
  /** Seconds, for all requests together; null where it is not known. */
  readonly cpuSeconds: number | null
  readonly peakBytes: number | null
}

/** Figures of a server, those that can be trusted. Of one that answered nothing there is only the success: none. */
export function loadFigures(slices: readonly Slice[], counted: Counted): Measured {
  const { requests, succeeded, cpuSeconds, peakBytes } = counted
  const used = slices.filter(({ times, seconds }) => times.length > 0 && seconds > 0)
  const times = Float64Array.from(used.flatMap((slice) => slice.times)).toSorted()
  if (times.length === 0) return requests === 0 ? {} : { success: succeeded / requests }
  // The slowest slices are those in which a neighbour was at work, or the collector.
  const typical = used.toSorted((a, b) => meanOf(a.times) - meanOf(b.times))
  const kept = typical.slice(0, Math.ceil(typical.length * keptShare))
  const answers = kept.reduce((sum, slice) => sum + slice.times.length, 0)
  const rate = answers / kept.reduce((sum, { seconds }) => sum + seconds, 0)
  return {
    time: meanOf(kept.map((slice) => meanOf(slice.times))),
    throughput: rate,
    success: succeeded / requests,
    ...percentiles(times),
    ...(cpuSeconds !== null && cpuSeconds > 0 && { cpu: cpuSeconds / requests }),
    ...(peakBytes !== null && { rss: peakBytes }),
  }
}

const keptShare = 0.9

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length
}

const percentileShares = { p50: 0.5, p95: 0.95, p99: 0.99 } as const

/** How many answers have to lie beyond a percentile: with fewer, it would be the time of one or two of them. */
const fewestBeyond = 3

/** @param times sorted, at least one */
function percentiles(times: Float64Array): Measured {
  return Object.fromEntries(
    Object.entries(percentileShares).flatMap(([name, share]) => {
      const at = times[Math.floor(times.length * share)]
      const isTrusted = times.length * (1 - share) >= fewestBeyond
      return at === undefined || !isTrusted ? [] : [[name, at]]
    }),
  )
}
