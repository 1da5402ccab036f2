import { benchmark } from '../model/index.ts'
import type {
  Measurement,
  ParsedBenchmark,
  ParsedBenchmarks,
  ResultMetric,
} from './parsed-results.ts'
import { figuresOf, sampled, type Shape } from './shape.ts'

/** An index, counted from 0. */
type Row = number

const none = -1

/**
 * Benchmarks and their measurements in columns of numbers: a file of a few megabytes holds tens of thousands, and as
 * objects they would take several times its size, and most of the time with it.
 */
export class Table implements ParsedBenchmarks {
  readonly #suite: string

  // Of benchmarks, in the order of the map: where each was found first, its first measurement and its last.
  #rows = new Map<string, Row>()
  readonly #offsets: number[] = []
  readonly #firsts: Row[] = []
  readonly #lasts: Row[] = []

  // Of measurements: the next one of the same benchmark, what its numbers mean, where they are and how many.
  readonly #nexts: Row[] = []
  readonly #metrics: ResultMetric[] = []
  readonly #shapes: Shape[] = []
  readonly #starts: number[] = []
  readonly #lengths: number[] = []
  readonly #numbers: number[] = []
  /** For how many there is room, of those that got samples later. */
  readonly #rooms = new Map<Row, number>()

  /** @param suite what the benchmarks' ids begin with */
  constructor(suite: string) {
    this.#suite = suite
  }

  get length(): number {
    return this.#firsts.length
  }

  names(): Iterable<string> {
    return this.#rows.keys()
  }

  named(name: string): ParsedBenchmark | null {
    const row = this.#rows.get(name)
    return row === undefined ? null : this.#benchmark(name, row)
  }

  *[Symbol.iterator](): Generator<ParsedBenchmark> {
    for (const [name, row] of this.#rows) yield this.#benchmark(name, row)
  }

  /** The row of the benchmark of that name; null where there is none. */
  find(name: string): Row | null {
    return this.#rows.get(name) ?? null
  }

  /** A row for a benchmark that has none yet. */
  open(name: string, offset: number): Row {
    const row = this.length
    this.#rows.set(name, row)
    this.#offsets.push(offset)
    this.#firsts.push(none)
    this.#lasts.push(none)
    return row
  }

  /** @param name a new name for each, no two the same */
  rename(name: (before: string) => string): void {
    this.#rows = new Map(Array.from(this.#rows, ([before, row]) => [name(before), row]))
  }

  /** Where the benchmark of a row was found first. */
  offset(row: Row): number {
    return this.#offsets[row] ?? 0
  }

  /** The row of a benchmark's measurement; null where it has none of that metric. */
  measured(row: Row, metric: ResultMetric): Row | null {
    let each = this.#firsts[row] ?? none
    while (each !== none && this.#metrics[each] !== metric) each = this.#nexts[each] ?? none
    return each === none ? null : each
  }

  /** Gives a benchmark a measurement that it did not have; its numbers are to be pushed next. */
  append(row: Row, metric: ResultMetric, shape: Shape): void {
    const added = this.#nexts.length
    const last = this.#lasts[row] ?? none
    this.#lasts[row] = added
    if (last === none) this.#firsts[row] = added
    else this.#nexts[last] = added
    this.#nexts.push(none)
    this.#metrics.push(metric)
    this.#shapes.push(shape)
    this.#starts.push(this.#numbers.length)
    this.#lengths.push(0)
  }

  /** One number more of the measurement that was appended last. */
  push(value: number): void {
    this.#numbers.push(value)
    const last = this.#lengths.length - 1
    this.#lengths[last] = (this.#lengths[last] ?? 0) + 1
  }

  /** One sample more; false where the measurement is a summary. */
  addSample(measurement: Row, value: number): boolean {
    if (this.#shapes[measurement] !== sampled) return false
    const length = this.#lengths[measurement] ?? 0
    if (length === (this.#rooms.get(measurement) ?? length)) this.#move(measurement, length)
    this.#numbers[(this.#starts[measurement] ?? 0) + length] = value
    this.#lengths[measurement] = length + 1
    return true
  }

  /** Moves samples to where there is room for as many again. */
  #move(measurement: Row, length: number): void {
    const from = this.#starts[measurement] ?? 0
    const to = this.#numbers.length
    for (let at = 0; at < length; at += 1)
      this.#numbers.push(this.#numbers[from + at] ?? Number.NaN)
    for (let at = 0; at < length; at += 1) this.#numbers.push(Number.NaN)
    this.#starts[measurement] = to
    this.#rooms.set(measurement, 2 * length)
  }

  #benchmark(name: string, row: Row): ParsedBenchmark {
    const measurements: Measurement[] = []
    for (let each = this.#firsts[row] ?? none; each !== none; each = this.#nexts[each] ?? none)
      measurements.push(this.#measurement(each))
    return { ...benchmark(this.#suite, '', name), measurements }
  }

  #measurement(row: Row): Measurement {
    const [metric, shape, start] = [this.#metrics[row], this.#shapes[row], this.#starts[row]]
    if (metric === undefined || shape === undefined || start === undefined)
      throw new RangeError(`there is no measurement ${row}`)
    const numbers = this.#numbers.slice(start, start + (this.#lengths[row] ?? 0))
    return { metric, figures: figuresOf(shape, numbers) }
  }
}
