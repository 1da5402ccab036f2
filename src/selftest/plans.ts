import type { Benchmark, RoundPlan } from '../model/index.ts'
import { deriveSeed } from '../stats/index.ts'
import { labelOf, type Extra } from './extras.ts'

/** Benchmarks whose rounds have the same arms: the base, the base once more, and heads that do extra work. */
export interface Tried {
  readonly benchmark: Benchmark
  /** Empty for rounds without a change. */
  readonly extras: readonly Extra[]
}

/** No round holds more benchmarks, so that a cap in the middle of one loses little. */
const mostInRound = 20

/**
 * Rounds, pass by pass: one of everything before the second of anything, so that whenever they are cut off all
 * benchmarks had their share. What is tried twice with the same arms is in a pass once: no process adds a benchmark twice.
 *
 * @param firstRound the first one's number
 */
export function passes(
  tried: readonly Tried[],
  count: number,
  firstRound: number,
  seed: number,
): RoundPlan[] {
  const once = new Map(tried.map((each) => [`${armsOf(each)} ${each.benchmark.id}`, each]))
  const groups = Map.groupBy(once.values(), armsOf)
  const parts = [...groups.values()].flatMap(chunks)
  return Array.from({ length: count }, () => parts)
    .flat()
    .map((part, i) => planOf(part, firstRound + i, seed))
}

function armsOf({ benchmark, extras }: Tried): string {
  return `${benchmark.suite} ${extras.join(' ')}`
}

function chunks(group: readonly Tried[]): Tried[][] {
  return Array.from({ length: Math.ceil(group.length / mostInRound) }, (_, i) =>
    group.slice(i * mostInRound, (i + 1) * mostInRound),
  )
}

function planOf(part: readonly Tried[], round: number, seed: number): RoundPlan {
  const [first] = part
  return {
    round,
    stage: 'screen',
    suite: first?.benchmark.suite ?? '',
    versions: ['base', ...(first?.extras ?? []).map(labelOf)],
    benchmarks: part.map(({ benchmark }) => benchmark.id),
    control: true,
    seed: deriveSeed(seed, round),
  }
}
