/**
 * Suites of a framework that leads: it runs a file's benchmarks in the file's order, so that arms can meet only at
 * benchmarks which stand in the same order in all of them. Which do is known from the look into each version's file.
 */
import type { PreparedVersion } from '../../model/index.ts'
import type { Ports } from '../../platform/ports.ts'
import { collect } from './collect.ts'
import { cover as coverSuite } from './cover.ts'
import { EarlierBenchmarks } from './earlier-benchmarks.ts'
import type { FrameworkProcesses } from './framework.ts'
import { interleaveArms, type ArmFile } from './interleave-arms.ts'
import type { LoaderOf, Loaders } from './loaders.ts'
import type { SuiteContents } from '../found/suite-contents.ts'
import { countFile } from '../instructions/count-file.ts'
import type { RunnableArm } from '../runnable-arm.ts'
import type { Attempt, AttemptRequest, Suites } from '../suites.ts'

export function ledSuites(
  processesWith: (loaderOf: LoaderOf) => FrameworkProcesses,
  loaders: Loaders,
): Pick<Suites, 'contents' | 'isStale' | 'attempt' | 'cover' | 'count'> {
  const isFirst = firstTimes()
  const processes = processesWith(loaders.of)
  const seen = new Map<string, SuiteContents>()
  const earlier = new EarlierBenchmarks()
  const key = (suite: string, { label }: PreparedVersion): string => JSON.stringify([label, suite])
  return {
    async contents(suite, version, context) {
      const contents = await loaders.look(suite, version, context, (loader) =>
        collect(
          suite,
          version,
          processesWith(() => loader),
          context,
        ),
      )
      seen.set(key(suite, version), contents)
      return contents
    },
    cover(request, context) {
      const { suite, version } = request
      const file = fileOf(seen.get(key(suite, version)), suite, [])
      const benchmarks = request.benchmarks?.map((id) => file.asWritten(id)) ?? null
      return coverSuite({ ...request, benchmarks }, processes, context)
    },
    count(request, context) {
      const { suite, version } = request
      const file = fileOf(seen.get(key(suite, version)), suite, [])
      const asWritten = (id: string): string => file.asWritten(id)
      return countFile({ ...request, asWritten }, processes, context)
    },
    isStale: (suite, version) => loaders.isStale(suite, version),
    async attempt(request: AttemptRequest, ports: Ports): Promise<Attempt> {
      const { suite } = request.plan
      const contentsOf = ({ version }: RunnableArm): SuiteContents | undefined =>
        seen.get(key(suite, version))
      const orders = request.context.arms.map((arm) => orderOf(contentsOf(arm)))
      const benchmarks = meetingPoints(request.benchmarks, orders)
      const tellsModules = isFirst(suite)
      const attempt = await earlier.attempt({ ...request, benchmarks }, orders, (now, rehearsed) =>
        interleaveArms(now, processes, ports, {
          fileOf: (arm) => fileOf(contentsOf(arm), suite, rehearsed),
          tellsModules,
        }),
      )
      const isPart = benchmarks.length < request.benchmarks.length
      return { ...attempt, broken: attempt.broken || isPart }
    },
  }
}

/** Ids in the file's order; null where nobody has looked. */
function orderOf(contents: SuiteContents | undefined): readonly string[] | null {
  return contents?.kind === 'loaded' ? contents.benchmarks.map(({ id }) => id) : null
}

/**
 * Those of the benchmarks that all arms come to in the same order, as the first arm has it: nearly always all of them.
 *
 * @returns at least one of them; the others have to be measured in other processes
 */
export function meetingPoints(
  benchmarks: readonly string[],
  orders: readonly (readonly string[] | null)[],
): readonly string[] {
  const known = orders.filter((order) => order !== null)
  const [first] = known
  if (first === undefined) return benchmarks
  const places = known.map((order) => new Map(order.map((id, place) => [id, place] as const)))
  const placesOf = (id: string): readonly number[] => places.map((each) => each.get(id) ?? Infinity)
  const meeting: string[] = []
  let reached = known.map(() => -1)
  for (const id of first.filter((each) => benchmarks.includes(each))) {
    const here = placesOf(id)
    if (!here.every((place, arm) => place > (reached[arm] ?? Infinity))) continue
    meeting.push(id)
    reached = [...here]
  }
  return meeting.length === 0 ? benchmarks : meeting
}

function fileOf(
  contents: SuiteContents | undefined,
  suite: string,
  rehearsed: readonly string[],
): ArmFile {
  if (contents?.kind !== 'loaded') {
    return { asWritten: (id) => id, rehearsed, isFound: () => true, alone: false }
  }
  const asWritten = (id: string): string => {
    const was = contents.formerNames[id]
    return was === undefined ? id : `${suite} > ${was}`
  }
  const found = new Set(contents.benchmarks.map(({ id }) => asWritten(id)))
  return {
    asWritten,
    rehearsed: rehearsed.map(asWritten),
    isFound: (id) => found.has(id),
    alone: contents.benchmarks.length === 1,
  }
}

/** More than once, since an attempt may be cut off by a death. */
const few = 2

/** Answers true the first few times that it is asked of a suite, so that what takes time is not done in every round. */
function firstTimes(): (suite: string) => boolean {
  const times = new Map<string, number>()
  return (suite) => {
    const before = times.get(suite) ?? 0
    times.set(suite, before + 1)
    return before < few
  }
}
