import type {
  Counter,
  Counts,
  LookContext,
  OpenSuites,
  Runtime,
  WantedCount,
} from '../../measure/index.ts'
import type { PreparedVersion } from '../../model/index.ts'
import { isOfClock, waits } from './of-clock.ts'
import { outcomeOf, type CountOutcome } from './outcome.ts'
import type { CountedGroup } from './processes-for.ts'
import type { Subject } from './subjects.ts'

/** Counts an arm. */
export const countsAnArm = 2

interface GroupArms {
  readonly base: PreparedVersion
  readonly head: PreparedVersion
  readonly counter: Counter
  readonly fewest: number
}

/** As many as there are slots, since counts do not mind who else is there, but no more than both arms need; of commands one. */
export function processesAtATime(
  { alone }: Pick<OpenSuites, 'alone'>,
  { slots }: Pick<Runtime, 'slots'>,
): number {
  return alone ? 1 : Math.min(slots.length, 2 * countsAnArm)
}

/** Counts in several processes at a time. */
export async function countGroup(
  { suite, suites, members, runs }: CountedGroup,
  { base, head, counter, fewest: least }: GroupArms,
  context: LookContext,
): Promise<ReadonlyMap<string, CountOutcome>> {
  const { count } = suites
  if (count === undefined) return allOf(members, { kind: 'kind-of-suite' })
  const waiting = members.filter(({ one }) => !suites.alone && waits(one))
  const wanted = runs.filter(({ id }) => !waiting.some(({ one }) => one.benchmark.id === id))
  const counts = { base: [] as Counts[], head: [] as Counts[] }
  // There and back, so that what changes meanwhile meets both arms.
  const order = Array.from({ length: countsAnArm }, (_, i) =>
    i % 2 === 0 ? (['base', 'head'] as const) : (['head', 'base'] as const),
  ).flat()
  const work = async (): Promise<void> => {
    for (let arm = order.shift(); arm !== undefined; arm = order.shift()) {
      if (context.cut.aborted) return
      const version = arm === 'base' ? base : head
      const asked = { suite, version, counter, runs: wanted }
      // A count that cannot be made is no reason to lose what was measured.
      counts[arm].push(await count(asked, context).catch((error: unknown) => lost(wanted, error)))
    }
  }
  const atATime = processesAtATime(suites, context.runtime)
  if (wanted.length > 0) await Promise.all(Array.from({ length: atATime }, work))
  const outcomes = wanted.map(({ id }): [string, CountOutcome] => {
    const evidence = members.find(({ one }) => one.benchmark.id === id)?.one
    return [id, outcomeOf(id, counts, least, isOfClock(suites, evidence))]
  })
  return new Map([...allOf(waiting, { kind: 'clock' }), ...outcomes])
}

function lost(wanted: readonly WantedCount[], error: unknown): Counts {
  const message = error instanceof Error ? error.message : String(error)
  return new Map(wanted.map(({ id }) => [id, { kind: 'failed', message }]))
}

function allOf(
  members: readonly Subject[],
  outcome: CountOutcome,
): ReadonlyMap<string, CountOutcome> {
  return new Map(members.map(({ one }) => [one.benchmark.id, outcome]))
}
