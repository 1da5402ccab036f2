import { benchmark } from '../model/index.ts'
import { builtIn } from './kinds/k6-metrics.ts'
import type {
  ParsedBenchmark,
  ParsedBenchmarks,
  ParsedResults,
  ResultMetric,
} from './parsed-results.ts'
import { readUnit } from './units.ts'

/**
 * Adds a rate of 0 where k6 does not mention dropped iterations: it does so only once it had to drop one. Where no file
 * has them, and they are not known from before, nothing is added.
 *
 * @param files of all versions that are compared
 * @param known names of benchmarks in earlier results of the same versions
 */
export function withZeroes(
  files: readonly ParsedResults[],
  known: ReadonlySet<string> = new Set(),
): readonly ParsedResults[] {
  const lacking = new Set(files.filter((file) => file.format === 'k6' && !hasDropped(file)))
  const isKnown =
    known.has(dropped) || files.some((file) => file.format === 'k6' && hasDropped(file))
  if (lacking.size === 0 || !isKnown) return files
  return files.map((file) => (lacking.has(file) ? withZero(file) : file))
}

const dropped = 'dropped_iterations'

function hasDropped({ benchmarks }: ParsedResults): boolean {
  return new Set(benchmarks.names()).has(dropped)
}

function withZero(file: ParsedResults): ParsedResults {
  const { unit, better } = builtIn(dropped, undefined)
  const { base, dimension } = readUnit(`${unit}/s`)
  const rate: ResultMetric = { name: 'rate', unit: base, dimension, better }
  return {
    ...file,
    metrics: [...file.metrics, rate],
    benchmarks: new WithZero(file.benchmarks, rate),
  }
}

class WithZero implements ParsedBenchmarks {
  readonly #all: ParsedBenchmarks
  readonly #metric: ResultMetric

  constructor(all: ParsedBenchmarks, metric: ResultMetric) {
    this.#all = all
    this.#metric = metric
  }

  get length(): number {
    return this.#all.length + 1
  }

  *names(): Generator<string> {
    yield* this.#all.names()
    yield dropped
  }

  *[Symbol.iterator](): Generator<ParsedBenchmark> {
    let suite = ''
    for (const one of this.#all) {
      ;({ suite } = one)
      yield one
    }
    const figures = { kind: 'summary', value: 0, spread: null, count: null } as const
    yield { ...benchmark(suite, '', dropped), measurements: [{ metric: this.#metric, figures }] }
  }
}
