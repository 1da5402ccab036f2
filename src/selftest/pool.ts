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

/** log(head / base) of the time, one a round. */
export function observationsOf(rounds: readonly PooledRound[]): number[] {
  return rounds.flatMap(({ base, head }) =>
    base.time === undefined || head.time === undefined
      ? []
      : [Math.log(head.time) - Math.log(base.time)],
  )
}

/** What one round measured of one benchmark. */
export interface MeasuredArms {
  /** By the arm's label. */
  readonly arms: Readonly<Record<string, Measured>>
  /** What all arms take together. */
  readonly seconds: number
}

/** Sorts rounds by benchmark and extra work. */
export function poolRounds(
  benchmarks: readonly Benchmark[],
  results: readonly RoundResult[],
  extras: readonly Extra[],
): Pool[] {
  const inOrder = results.toSorted((a, b) => a.plan.round - b.plan.round)
  return benchmarks.map((benchmark) => {
    const measured = inOrder.flatMap(({ figures, seconds }) => {
      const arms = figures.get(benchmark.id)
      return arms === undefined ? [] : [{ arms, seconds: seconds.get(benchmark.id) ?? 0 }]
    })
    return poolOf(benchmark, measured, extras)
  })
}

/**
 * One benchmark's rounds by extra work.
 *
 * The control is the base under another name, so that every round is also one without a change.
 *
 * @param measured in time order
 */
export function poolOf(
  benchmark: Benchmark,
  measured: readonly MeasuredArms[],
  extras: readonly Extra[],
): Pool {
  const found = measured.flatMap((each) => roundsOf(each, extras))
  const rounds = Map.groupBy(found, ({ extra }) => extra)
  return {
    benchmark,
    rounds: new Map([...rounds].map(([extra, all]) => [extra, all.map(({ round }) => round)])),
  }
}

interface Found {
  readonly extra: Extra
  readonly round: PooledRound
}

function roundsOf({ arms, seconds }: MeasuredArms, extras: readonly Extra[]): Found[] {
  const base = arms['base']
  if (base === undefined) return []
  const control = arms[controlLabel] ?? null
  const secondsPerArm = seconds / Object.keys(arms).length
  const slower = extras.flatMap((extra): Found[] => {
    const head = arms[labelOf(extra)]
    return head === undefined ? [] : [{ extra, round: { base, head, control, secondsPerArm } }]
  })
  if (control === null) return slower
  return [{ extra: 0, round: { base, head: control, control: null, secondsPerArm } }, ...slower]
}
