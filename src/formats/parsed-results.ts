import type { Benchmark, FormatName, Notice } from '../model/index.ts'
import type { Better, Dimension } from './units.ts'

/** What another tool's results file says, in base units: at least one benchmark with figures, or one that failed. */
export interface ParsedResults {
  /** As given, or as detected; null for one that the user describes. */
  readonly format: FormatName | null
  readonly file: string
  /** The metrics of all benchmarks, each once. */
  readonly metrics: readonly ResultMetric[]
  readonly benchmarks: ParsedBenchmarks
  /** Benchmarks without figures that count, no two of one name and kind. */
  readonly failures: readonly ParsedFailure[]
  /**
   * The ending that all names share and that may be a number of CPUs, such as `-8`; empty where they share none. Only the
   * results of all versions together can tell whether it is one: see `shareNames`.
   */
  readonly ending: string
  /** The machine that they were measured on; null where the tool does not say. */
  readonly machine: string | null
  /** May quote the file's names: hostile text. */
  readonly warnings: readonly Notice[]
}

/**
 * In the file's order, no two of one name. Each is made anew when it is asked for: as objects they would
 * take several times the file's size.
 */
export interface ParsedBenchmarks extends Iterable<ParsedBenchmark> {
  readonly length: number
  readonly names: () => Iterable<string>
}

/** The name holds the tool's own grouping (package, class, group), where it has one, before the benchmark's. */
export interface ParsedBenchmark extends Benchmark {
  /** At least one, no two of one metric. */
  readonly measurements: readonly Measurement[]
}

/** Why a benchmark has no figures that count. */
export interface ParsedFailure {
  /** Null where the file does not say which benchmark it was: any that is missing may be missing for this reason. */
  readonly benchmark: Benchmark | null
  readonly kind: FailureKind
  /** One or more lines, from the file: hostile text. */
  readonly message: string
}

/**
 * - `failed`: the tool says that it failed. If it has figures, they do not count.
 * - `excused`: it was skipped, or it failed and the tool was told to go on. This counts as a failure only if another version
 *   has figures of it without an excuse.
 * - `unread`: one of its rows cannot be read. This counts as a failure only if it has no other row, and another version has
 *   figures of it.
 */
export type FailureKind = 'failed' | 'excused' | 'unread'

export interface Measurement {
  /** One of the results' metrics: the same object. */
  readonly metric: ResultMetric
  readonly figures: Figures
}

/** Direction and unit belong to the metric, never to the tool. */
export interface ResultMetric {
  /** As in `time`, `throughput`, `p(95)`, or the tool's own word for it: hostile text. */
  readonly name: string
  /** The base unit, as in `s`, `B`, `ops/s`, `%`; empty for a bare number; as written where it is not known. */
  readonly unit: string
  readonly dimension: Dimension
  /** Null where neither the tool nor the unit says it: such a metric can be shown, and not judged. */
  readonly better: Better | null
}

/** In the metric's unit, finite. */
export type Figures =
  /** At least one, in the file's order. What one is depends on the tool: an iteration, a batch or a whole run. */
  | { readonly kind: 'samples'; readonly samples: readonly number[] }
  | {
      readonly kind: 'summary'
      readonly value: number
      readonly spread: Spread | null
      /** How many samples it summarises; null where the tool does not say. */
      readonly count: number | null
    }

/** As the tool gives it. */
export type Spread =
  | { readonly kind: 'deviation'; readonly value: number }
  /** `level` is null where the tool does not say it. */
  | {
      readonly kind: 'interval'
      readonly low: number
      readonly high: number
      readonly level: number | null
    }
  /** The lowest and the highest sample. */
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  /** The highest sample minus the lowest. */
  | { readonly kind: 'width'; readonly value: number }
