/** What other slices and warm-ups would give: how far rounds stray, and what a round costs. */
import { median } from 'simple-statistics'
import { fewSlicing, slicingFor } from '../src/measure/index.ts'
import { spreadOf } from '../src/stats/index.ts'
import { observations, onlyBenchmark, percent, rounds, table } from './measured.ts'

const suites = [
  'fast-deep-equal.bench.mjs',
  'qs-parse.bench.mjs',
  'semver-sort.bench.mjs',
  'marked-parse.bench.mjs',
  'he-encode.bench.mjs',
  'acorn-parse.bench.mjs',
]
const roundsEach = 8

const many = slicingFor(Infinity)

/** As it is for few and for many benchmarks, and one thing changed at a time. */
const settings = {
  'few benchmarks': fewSlicing,
  'slices of half a millisecond': { ...fewSlicing, sliceMs: 0.5, slices: fewSlicing.slices * 2 },
  'slices of 4 ms': { ...fewSlicing, sliceMs: 4, slices: fewSlicing.slices / 4 },
  'twice the warm-up': { ...fewSlicing, warmupMs: fewSlicing.warmupMs * 2 },
  'many benchmarks': many,
  'many, half the warm-up': { ...many, warmupMs: many.warmupMs / 2 },
} as const

interface Tried {
  readonly spreads: readonly number[]
  readonly seconds: number
}

export async function tuning(): Promise<string> {
  const tried: (readonly [string, Tried])[] = []
  for (const [name, slicing] of Object.entries(settings)) tried.push([name, await measure(slicing)])
  const [, first] = tried[0] ?? []
  const rows = tried.map(([name, { spreads, seconds }]) => [
    name,
    ...spreads.map((spread) => percent(spread)),
    percent(median([...spreads])),
    seconds.toFixed(2),
    first === undefined ? '–' : cost({ spreads, seconds }, first).toFixed(2),
  ])
  const head = ['', ...suites.map((suite) => suite.replace('.bench.mjs', '')), 'median']
  return [
    `Spread of ${roundsEach} rounds without a change, all CPUs measuring. The time that a decision takes goes with variance times seconds a round, here the median of the workloads against the first row:`,
    table([...head, 'seconds a round', 'time to decide'], rows),
    `With so few rounds a spread is known to about ${percent(1 / Math.sqrt(2 * (roundsEach - 1)), 0)}.`,
  ].join('\n\n')
}

async function measure(slicing: typeof fewSlicing): Promise<Tried> {
  const spreads: number[] = []
  const seconds: number[] = []
  for (const suite of suites) {
    const id = await onlyBenchmark(suite)
    const results = await rounds(suite, [id], roundsEach, { slicing, jobs: null })
    spreads.push(spreadOf(observations(results, id)))
    seconds.push(...results.map((result) => result.seconds.get(id) ?? 0))
  }
  return { spreads, seconds: median(seconds) }
}

function cost(one: Tried, other: Tried): number {
  const ratios = one.spreads.map((spread, i) => (spread / (other.spreads[i] ?? spread)) ** 2)
  return (median(ratios) * one.seconds) / other.seconds
}
