import type {
  BenchmarkReport,
  Evidence,
  Moved,
  Notice,
  ReachSummary,
  Result,
} from '../model/index.ts'
import { clopperPearson } from '../stats/index.ts'
import { fewestRounds } from './schedule.ts'
import { isUntouchedEverywhere } from './untouched.ts'

/** What a look has told of all benchmarks, and how the untouched ones came out that were measured; null without a look. */
export function reachSummary(
  evidence: readonly Evidence[],
  benchmarks: readonly BenchmarkReport[],
  heads: readonly string[],
): ReachSummary | null {
  if (evidence.every(({ reach = [] }) => reach.length === 0)) return null
  const reaches = evidence.filter(({ reach = [] }) => reach.some(({ kind }) => kind === 'reaches'))
  const untouched = evidence.filter((one) => isUntouchedEverywhere(one, heads))
  const judged = benchmarks.map(controlResults).filter((results) => results.length > 0)
  const moved = (...how: readonly Moved[]): number =>
    judged.filter((results) => results.some((result) => isMoved(result, how))).length
  const slower = moved('regressed', 'suspected')
  const { low, high } = clopperPearson(slower, judged.length)
  return {
    reaches: reaches.length,
    untouched: untouched.length,
    unknown: evidence.length - reaches.length - untouched.length,
    controls: {
      judged: judged.length,
      slower,
      faster: moved('improved'),
      low: digits(low),
      high: digits(high),
    },
  }
}

/** Benchmarks that cannot have changed and came out otherwise: what moved them moves the others as well. */
export function movedWarnings(benchmarks: readonly BenchmarkReport[]): Notice[] {
  const controls = benchmarks.filter((benchmark) => controlResults(benchmark).length > 0)
  const moved = controls.filter((benchmark) =>
    controlResults(benchmark).some((result) => result.moved !== null),
  )
  if (moved.length === 0) return []
  return [
    {
      code: 'untouched-moved',
      benchmarks: moved.map(({ id }) => id),
      controls: controls.length,
    },
  ]
}

/** Those that gate, with the rounds that any verdict takes. */
function controlResults({ results }: BenchmarkReport): readonly Result[] {
  return results.filter(
    ({ verdict, gates, moved, rounds }) =>
      verdict === 'untouched' && gates && (moved !== null || rounds.judged >= fewestRounds),
  )
}

function isMoved({ moved }: Result, how: readonly Moved[]): boolean {
  return moved !== null && how.includes(moved)
}

function digits(figure: number): number {
  return Number(figure.toPrecision(5))
}
