import type { SuiteBook } from '../measure/index.ts'
import { firstPace, type Benchmark, type HistoryEntry } from '../model/index.ts'
import type { KnownSeconds } from './shard-of.ts'

/** @returns about how long a round takes of each benchmark that the push has a time of, or that always takes as long */
export function knownSeconds(
  push: Pick<HistoryEntry, 'benchmarks'> | null,
  evidence: readonly { readonly benchmark: Benchmark }[],
  suites: SuiteBook,
): KnownSeconds {
  if (push === null) return new Map()
  const times = new Map(push.benchmarks.map(({ id, metrics }) => [id, metrics.time?.value]))
  return new Map(
    evidence.flatMap(({ benchmark: { id, suite } }) => {
      const { alone = false, windowSeconds } = suites.get(suite) ?? {}
      if (windowSeconds !== undefined) return [[id, windowSeconds] as const]
      const seconds = times.get(id)
      return seconds === undefined ? [] : [[id, roundSeconds(seconds, alone)] as const]
    }),
  )
}

/** A command runs for a second, or once; in slices, a benchmark takes no less than they do, and is called a few times. */
function roundSeconds(time: number, isAlone: boolean): number {
  if (isAlone) return Math.max(1, time)
  return Math.max(sliced, fewestCalls * time)
}

/** What the first round of a benchmark takes in an arm whose calls are shorter than a slice of a quarter of a millisecond. */
const sliced = (firstPace.warmupMs + firstPace.slices / 4) / 1000

/** Of one that is slower than a slice: to begin, to warm up, and for the fewest slices there are. */
const fewestCalls = 6
