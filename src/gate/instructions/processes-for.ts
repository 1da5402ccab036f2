import { typicalFigure } from '../../compare/index.ts'
import type { Counter, OpenSuites, WantedCount } from '../../measure/index.ts'
import type { Survey } from '../survey.ts'
import type { Subject } from './subjects.ts'

/** Benchmarks of one suite and head that are counted by the same processes. */
export interface CountedGroup {
  readonly suite: string
  readonly suites: OpenSuites
  readonly members: readonly [Subject, ...Subject[]]
  readonly runs: readonly WantedCount[]
}

/** Processor time, when it is not counted, of what a process counts: more are counted by further processes. */
const mostSecondsTogether = 0.2

/** What is run of a benchmark before it is counted and while it is, by the time that takes when it is not counted. */
const spans = {
  // A hundredfold slow-down makes seconds of these.
  valgrind: { warmupSeconds: 0.03, countedSeconds: 0.01 },
  // Starting Node.js has to be little beside it, since that is in the figures of which the difference is taken.
  perf: { warmupSeconds: 0.1, countedSeconds: 0.2 },
} as const

/** Which benchmarks are counted by which processes, and how often each of them runs there. */
export function processesFor(
  subjects: readonly Subject[],
  { kind }: Counter,
  { suites }: Survey['found'],
): readonly CountedGroup[] {
  const { warmupSeconds, countedSeconds } = spans[kind]
  const together = Math.max(1, Math.floor(mostSecondsTogether / (warmupSeconds + countedSeconds)))
  const alike = Map.groupBy(subjects, ({ one, head }) =>
    JSON.stringify([one.benchmark.suite, head.label]),
  )
  return [...alike.values()].flatMap((all) =>
    partsOf(all, together).flatMap((members): CountedGroup[] => {
      const suite = members[0].one.benchmark.suite
      const own = suites.get(suite)
      if (own === undefined) throw new Error(`a count of ${suite}, which was not found`)
      const runs = members.map(({ one }): WantedCount => {
        const each = Math.max(
          ...one.versions.map((label) => typicalFigure(one.samples, label, 'time') ?? 0),
        )
        const fitting = (span: number): number => Math.max(1, Math.round(span / each))
        return {
          id: one.benchmark.id,
          warmups: each > 0 ? fitting(warmupSeconds) : 1,
          iterations: each > 0 ? fitting(countedSeconds) : 1,
        }
      })
      return [{ suite, suites: own, members, runs }]
    }),
  )
}

function partsOf<T>(all: readonly T[], most: number): readonly (readonly [T, ...T[]])[] {
  const [first, ...others] = all.slice(0, most)
  if (first === undefined) return []
  return [[first, ...others], ...partsOf(all.slice(most), most)]
}
