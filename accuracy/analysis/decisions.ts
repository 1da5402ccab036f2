/** Decisions of the gate, drawn from its real rounds. */
import { median } from 'simple-statistics'
import { drawSuite, type Drawn, type Extra, type Pool } from '../../src/selftest/index.ts'
import { deriveSeed, random } from '../../src/stats/index.ts'
import type { Collection } from '../data.ts'

/** What is asked of the gate. */
export interface Question {
  /** Benchmarks in a suite. */
  readonly size: number
  readonly threshold: number
  readonly extra: Extra
  /** Suites to draw. */
  readonly suites: number
  /** The suite's time cap; infinite where left out. */
  readonly maxSeconds?: number
  /** CPUs that measure; all of the machine's where left out. */
  readonly jobs?: number
}

/** Answers, suite by suite. The same question gets the same answer, and is worked out once. */
export type Ask = (question: Question) => readonly (readonly Drawn[])[]

export interface Drawing {
  readonly seed: number
  /** Suites to draw, as a share of those asked for: 1, or less where steady digits do not matter. */
  readonly effort: number
}

export function asker(
  collection: Collection,
  pools: readonly Pool[],
  { seed, effort }: Drawing,
): Ask {
  const known = new Map<string, Drawn[][]>()
  const starts = collection.rounds.map(({ startUpSeconds }) => startUpSeconds)
  const startUpSeconds = starts.length === 0 ? 0 : median(starts)
  return (question) => {
    const key = JSON.stringify(question)
    const { size, threshold, extra, suites } = question
    const { maxSeconds = Infinity, jobs = collection.jobs } = question
    const settings = { threshold, alpha: 0.05, seed }
    const conditions = { settings, jobs, maxSeconds, startUpSeconds }
    const chance = random(deriveSeed(seed, Math.round(threshold * 1000 + extra * 100_000 + size)))
    const draw = (): Drawn[][] =>
      Array.from({ length: Math.max(2, Math.round(suites * effort)) }, () =>
        drawSuite(pools, { size, extra }, conditions, chance),
      ).filter((suite) => suite !== null)
    const answer = known.get(key) ?? (pools.length === 0 ? [] : draw())
    known.set(key, answer)
    return answer
  }
}
