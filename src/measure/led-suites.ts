/**
 * Suites of a framework that leads: it runs a file's benchmarks in the file's order, so that arms can meet only at
 * benchmarks which stand in the same order in all of them. Which do is known from the look into each version's file.
 */
import type { Ports } from '../platform/ports.ts'
import { collect } from './collect.ts'
import { firstTimes } from './first-times.ts'
import type { FrameworkProcesses } from './framework.ts'
import { interleaveArms } from './interleave-arms.ts'
import type { LoaderOf, Loaders } from './loaders.ts'
import type { SuiteContents } from './suite-contents.ts'
import type { Attempt, AttemptRequest, Suites } from './suites.ts'

export function ledSuites(
  processesWith: (loaderOf: LoaderOf) => FrameworkProcesses,
  loaders: Loaders,
): Pick<Suites, 'contents' | 'isStale' | 'attempt'> {
  const isFirst = firstTimes()
  const processes = processesWith(loaders.of)
  const seen = new Map<string, SuiteContents>()
  const key = (suite: string, directory: string): string => `${directory}/${suite}`
  return {
    async contents(suite, { directory }, context) {
      const contents = await loaders.look(suite, directory, context, (loader) =>
        collect(
          suite,
          directory,
          processesWith(() => loader),
          context,
        ),
      )
      seen.set(key(suite, directory), contents)
      return contents
    },
    isStale: (suite, { directory }) => loaders.isStale(suite, directory),
    async attempt(request: AttemptRequest, ports: Ports): Promise<Attempt> {
      const { suite } = request.plan
      const contentsIn = (directory: string): SuiteContents | undefined =>
        seen.get(key(suite, directory))
      const orders = request.context.arms.map((arm) => orderOf(contentsIn(arm.directory)))
      const benchmarks = meetingPoints(request.benchmarks, orders)
      const attempt = await interleaveArms({ ...request, benchmarks }, processes, ports, {
        tellsModules: isFirst(suite),
        asWritten: (id, arm) => asWritten(id, suite, contentsIn(arm.directory)),
      })
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

function asWritten(id: string, suite: string, contents: SuiteContents | undefined): string {
  const was = contents?.kind === 'loaded' ? contents.formerNames[id] : undefined
  return was === undefined ? id : `${suite} > ${was}`
}
