import { pushBefore, type LookedUp } from '../baseline/index.ts'
import type { SuiteBook } from '../measure/index.ts'
import { firstPace, renamedHistory, type Benchmark, type Rename } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import type { KnownSeconds } from './shard-of.ts'

interface Asked {
  readonly looked: LookedUp | null
  readonly renames: readonly Rename[]
  readonly workingDirectory: string
}

/**
 * How long benchmarks take, by a push that all jobs of a matrix know: the newest that was recorded before the commit that
 * they have checked out. What has been recorded since, one job may find and another one not.
 *
 * @returns what a round takes by the time of a benchmark; empty where no push tells
 */
export async function knownSeconds(
  { looked, renames, workingDirectory }: Asked,
  {
    evidence,
    suites,
  }: {
    readonly evidence: readonly { readonly benchmark: Benchmark }[]
    readonly suites: SuiteBook
  },
  ports: Ports,
): Promise<KnownSeconds> {
  if (looked?.found.kind !== 'found') return new Map()
  const history = renamedHistory(looked.found.run.history, renames)
  const push = await pushBefore(history, workingDirectory, ports)
  const times = new Map(push?.benchmarks.map(({ id, metrics }) => [id, metrics.time?.value]))
  return new Map(
    evidence.flatMap(({ benchmark: { id, suite } }) => {
      const seconds = times.get(id)
      if (seconds === undefined) return []
      return [[id, roundSeconds(seconds, suites.get(suite)?.alone ?? false)] as const]
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
