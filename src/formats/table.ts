import { benchmark } from '../model/index.ts'
import { FigureColumn } from './column.ts'
import type {
  Measurement,
  ParsedBenchmark,
  ParsedBenchmarks,
  ResultMetric,
} from './parsed-results.ts'
import { figuresInShape, sampled, type Shape } from './shape.ts'

/** An index, counted from 0. */
type Row = number

const none = -1

/**
 * Benchmarks and their measurements in columns of numbers: a file of a few megabytes holds tens of thousands, and as
 * objects they would take several times its size, and most of the time with it.
 */
export class Table implements ParsedBenchmarks {
  readonly #suite: string
  readonly #metricsInOrder: ResultMetric[] = []
  readonly #metricRows = new Map<ResultMetric, Row>()

  // Each benchmark, in the order of the map, has a place where it was found first, a first measurement and a last.
  readonly #rows = new Map<string, Row>()
  readonly #offsets = FigureColumn.ofWhole()
  readonly #firsts = FigureColumn.ofWhole()
  readonly #lasts = FigureColumn.ofWhole()

  // Each measurement has a next one of the same benchmark, what its numbers mean, where they are and how many.
  readonly #nexts = FigureColumn.ofWhole()
  readonly #metrics = FigureColumn.ofWhole()
  readonly #shapes = FigureColumn.ofWhole()
  readonly #starts = FigureColumn.ofWhole()
  readonly #lengths = FigureColumn.ofWhole()
  readonly #numbers = FigureColumn.ofFloats()
  /** How many samples there is room for, of benchmarks that got some later. */
  readonly #rooms = new Map<Row, number>()

  /** @param suite what the benchmarks' ids begin with */
  constructor(suite: string) {
    this.#suite = suite
  }

  get length(): number {
    return this.#rows.size
  }

  names(): Iterable<string> {
    return this.#rows.keys()
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

  /** Where the benchmark of a row was found first. */
  offset(row: Row): number {
    return this.#offsets.at(row)
  }

  /** The row of a benchmark's measurement; null where it has none of that metric. */
  measured(row: Row, metric: ResultMetric): Row | null {
    const wanted = this.#metricRows.get(metric)
    if (wanted === undefined) return null
    let each = this.#firsts.at(row)
    while (each !== none && this.#metrics.at(each) !== wanted) each = this.#nexts.at(each)
    return each === none ? null : each
  }

  /** Gives a benchmark a measurement that it did not have; its numbers are to be pushed next. */
  append(row: Row, metric: ResultMetric, shape: Shape): void {
    const added = this.#nexts.length
    const last = this.#lasts.at(row)
    this.#lasts.set(row, added)
    if (last === none) this.#firsts.set(row, added)
    else this.#nexts.set(last, added)
    this.#nexts.push(none)
    this.#metrics.push(this.#metricRow(metric))
    this.#shapes.push(shape)
    this.#starts.push(this.#numbers.length)
    this.#lengths.push(0)
  }

  /** One number more of the measurement that was appended last. */
  push(value: number): void {
    this.#numbers.push(value)
    const last = this.#lengths.length - 1
    this.#lengths.set(last, this.#lengths.at(last) + 1)
  }

  /** One sample more; false where the measurement is a summary. */
  addSample(measurement: Row, value: number): boolean {
    if (this.#shapes.at(measurement) !== sampled) return false
    const length = this.#lengths.at(measurement)
    if (length === (this.#rooms.get(measurement) ?? length)) this.#move(measurement, length)
    this.#numbers.set(this.#starts.at(measurement) + length, value)
    this.#lengths.set(measurement, length + 1)
    return true
  }

  /** Moves samples to where there is room for as many again. */
  #move(measurement: Row, length: number): void {
    const from = this.#starts.at(measurement)
    this.#starts.set(measurement, this.#numbers.length)
    this.#rooms.set(measurement, 2 * length)
    for (let at = 0; at < length; at += 1) this.#numbers.push(this.#numbers.at(from + at))
    for (let at = 0; at < length; at += 1) this.#numbers.push(Number.NaN)
  }

  #metricRow(metric: ResultMetric): Row {
    const before = this.#metricRows.get(metric)
    if (before !== undefined) return before
    this.#metricRows.set(metric, this.#metricRows.size)
    return this.#metricsInOrder.push(metric) - 1
  }

  #benchmark(name: string, row: Row): ParsedBenchmark {
    const measurements: Measurement[] = []
    for (let each = this.#firsts.at(row); each !== none; each = this.#nexts.at(each))
      measurements.push(this.#measurement(each))
    return { ...benchmark(this.#suite, '', name), measurements }
  }

  #measurement(row: Row): Measurement {
    const metric = this.#metricsInOrder[this.#metrics.at(row)]
    if (metric === undefined) throw new RangeError(`there is no measurement ${row}`)
    const start = this.#starts.at(row)
    const numbers = this.#numbers.slice(start, start + this.#lengths.at(row))
    return { metric, figures: figuresInShape(this.#shapes.at(row), numbers) }
  }
}
