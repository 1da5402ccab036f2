import { controlLabel, type Benchmark, type Measured } from '../model/index.ts'
import type { RoundResult } from '../measure/index.ts'
import { labelOf, type Extra } from './extras.ts'

/** One real round as a decision may draw it. */
export interface PooledRound {
  readonly base: Measured
  readonly head: Measured
  /** The base once more, in the same round; null where it stood for the head itself. */
  readonly control: Measured | null
  /** What one arm of it took. */
  readonly secondsPerArm: number
}

/** All rounds of one benchmark, by how much slower the head truly was; 0 where it was the same. */
export interface Pool {
  readonly benchmark: Benchmark
  readonly rounds: ReadonlyMap<Extra, readonly PooledRound[]>
}

/**
 * Sorts rounds by benchmark and extra work.
 *
 * The control is the base under another name, so that every round is also one without a change.
 */
export function poolRounds(
  benchmarks: readonly Benchmark[],
  results: readonly RoundResult[],
  extras: readonly Extra[],
): Pool[] {
  const inOrder = results.toSorted((a, b) => a.plan.round - b.plan.round)
  return benchmarks.map((benchmark) => {
    const found = inOrder.flatMap((result) => roundsOf(benchmark.id, result, extras))
    const rounds = Map.groupBy(found, ({ extra }) => extra)
    return {
      benchmark,
      rounds: new Map([...rounds].map(([extra, all]) => [extra, all.map(({ round }) => round)])),
    }
  })
}

interface Found {
  readonly extra: Extra
  readonly round: PooledRound
}

function roundsOf(
  id: string,
  { figures, seconds }: RoundResult,
  extras: readonly Extra[],
): Found[] {
  const arms = figures.get(id)
  const base = arms?.['base']
  if (arms === undefined || base === undefined) return []
  const control = arms[controlLabel] ?? null
  const secondsPerArm = (seconds.get(id) ?? 0) / Object.keys(arms).length
  const slower = extras.flatMap((extra): Found[] => {
    const head = arms[labelOf(extra)]
    return head === undefined ? [] : [{ extra, round: { base, head, control, secondsPerArm } }]
  })
  if (control === null) return slower
  return [{ extra: 0, round: { base, head: control, control: null, secondsPerArm } }, ...slower]
}
