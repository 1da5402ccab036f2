/** Suites of a hundred benchmarks whose truth is known: what the whole procedure makes of them. */
import type { Result } from '../../src/model/index.ts'
import { random, type Random } from '../../src/stats/index.ts'
import { normal } from './normal.ts'
import { simulate, type Conditions, type Truth } from './simulate.ts'

const suiteSize = 100
const slowOnes = 10

/** What became of one benchmark in each of some suites, or of several of them. */
export type Outcomes = readonly Result[]

/** As measured: half of the benchmarks spread less than 1.4 %, 22 of 26 less than 2.5 %. */
export function typicalSpread(chance: Random): number {
  return 0.014 * Math.exp(0.56 * normal(chance))
}

/** How code layout alone makes two builds differ, as a log ratio. */
const layouts = {
  none: () => 0,
  'half a percent, either way': (chance: Random) => (chance.coin() ? 0.005 : -0.005),
  'normal, sd 0.5 %': (chance: Random) => 0.005 * normal(chance),
} as const

export type Layout = keyof typeof layouts

export interface NothingChanged {
  readonly suites: number
  readonly falselyRegressed: number
  /** Those that fail a job: with a false `regressed`, or a false `suspected`. */
  readonly falselyRed: number
  readonly results: Outcomes
}

/** Suites without a change beyond layout, and a wild round now and then. */
export function nothingChanged(
  suites: number,
  layout: Layout,
  conditions: Conditions,
): NothingChanged {
  const runs = Array.from({ length: suites }, (_, i) => {
    const seed = conditions.seed * 10_000 + i
    const chance = random(seed)
    const truths = Array.from({ length: suiteSize }, () => ({
      change: layouts[layout](chance),
      spread: typicalSpread(chance),
    }))
    return simulate(truths, { ...conditions, seed, outliers: 0.03 }).judgement
  })
  return {
    suites,
    falselyRegressed: runs.filter(({ outcome }) => outcome === 'regressed').length,
    falselyRed: runs.filter(({ outcome }) => outcome === 'regressed' || outcome === 'suspected')
      .length,
    results: runs.flatMap(({ benchmarks }) => benchmarks.flatMap(({ results }) => results)),
  }
}

/** A benchmark that takes far longer, and how often a few like it spread, when the time is short. */
export interface Hurried {
  readonly runs: number
  readonly regressed: number
  readonly suspected: number
}

/**
 * Suites of some benchmarks that all scatter as much, of which the first is slower: none of the others may be told to be.
 *
 * @param change a fraction; 0 where nothing changed
 */
export function hurried(
  runs: number,
  {
    size,
    change,
    spread,
  }: { readonly size: number; readonly change: number; readonly spread: number },
  conditions: Conditions,
): Hurried {
  const outcomes = Array.from({ length: runs }, (_, i) => {
    const truths = Array.from({ length: size }, (__, place) => ({
      change: place === 0 ? Math.log1p(change) : 0,
      spread,
    }))
    const seed = conditions.seed * 10_000 + i
    return simulate(truths, { ...conditions, seed, outliers: 0.03 }).judgement.outcome
  })
  const count = (wanted: string): number => outcomes.filter((outcome) => outcome === wanted).length
  return { runs, regressed: count('regressed'), suspected: count('suspected') }
}

/** The hard case: among ten that are slower, each makes it easier for the others to be believed. */
export function loneSlower(
  suites: number,
  { change, spread }: Truth,
  { threshold, seed }: Conditions,
): Outcomes {
  return Array.from({ length: suites }, (_, i) => {
    const truths = Array.from({ length: suiteSize }, (__, place) => ({
      change: place === 0 ? Math.log1p(change) : 0,
      spread,
    }))
    const { benchmarks } = simulate(truths, { threshold, seed: seed * 10_000 + i }).judgement
    return benchmarks[0]?.results ?? []
  }).flat()
}

/**
 * Suites of which ten benchmarks are as `slower` says.
 *
 * @param slower its `change` is a fraction
 * @returns what became of these ten
 */
export function tenSlower(
  suites: number,
  slower: (chance: Random) => Truth,
  conditions: Conditions,
): Outcomes {
  return Array.from({ length: suites }, (_, i) => {
    const seed = conditions.seed * 10_000 + i
    const chance = random(seed)
    const truths = Array.from({ length: suiteSize }, (__, place) => {
      const truth = slower(chance)
      return { ...truth, change: place < slowOnes ? Math.log1p(truth.change) : 0 }
    })
    const { benchmarks } = simulate(truths, { ...conditions, seed }).judgement
    return benchmarks.slice(0, slowOnes).flatMap(({ results }) => results)
  }).flat()
}

/** Benchmarks that all got slower by just the threshold, in suites of a hundred. */
export function atTheThreshold(
  benchmarks: number,
  { threshold, seed: first }: Conditions,
): Outcomes {
  return Array.from({ length: Math.ceil(benchmarks / suiteSize) }, (_, i) => {
    const seed = first * 10_000 + i
    const chance = random(seed)
    const size = Math.min(suiteSize, benchmarks - i * suiteSize)
    const truths = Array.from({ length: size }, () => ({
      change: Math.log1p(threshold),
      spread: typicalSpread(chance),
    }))
    const { benchmarks: judged } = simulate(truths, { threshold, seed }).judgement
    return judged.flatMap((one) => one.results)
  }).flat()
}

/** Mean rounds of a benchmark. */
export function meanRounds(results: Outcomes): number {
  return results.reduce((sum, { rounds }) => sum + rounds.total, 0) / results.length
}
