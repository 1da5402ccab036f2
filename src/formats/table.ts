import { benchmark } from '../model/index.ts'
import type {
  Figures,
  Measurement,
  ParsedBenchmark,
  ParsedBenchmarks,
  ResultMetric,
} from './parsed-results.ts'
import { fits, pack, shapeOf, unpacked, type Shape } from './shape.ts'

/** An index, counted from 0. */
type Row = number

const none = -1

/**
 * Benchmarks and their measurements in columns of numbers: a file of a few megabytes holds tens of thousands, and as
 * objects they would take several times its size, and most of the time with it.
 */
export class Table implements ParsedBenchmarks {
  readonly #suite: string

  // Of benchmarks, in the order of the map: where each was found first, its first measurement.
  #rows = new Map<string, Row>()
  readonly #offsets: number[] = []
  readonly #firsts: Row[] = []

  // Of measurements: the next one of the same benchmark, what its numbers mean, where they are and how many, and for
  // how many there is room.
  readonly #nexts: Row[] = []
  readonly #shapes: Shape[] = []
  readonly #starts: number[] = []
  readonly #lengths: number[] = []
  readonly #rooms: number[] = []
  readonly #numbers: number[] = []

  readonly #shapesOf = new Map<ResultMetric, Shape[]>()

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
    while (each !== none && this.#shapes[each]?.metric !== metric) each = this.#nexts[each] ?? none
    return each === none ? null : each
  }

  /** Gives a benchmark a measurement that it did not have. */
  append(row: Row, metric: ResultMetric, figures: Figures): void {
    const added = this.#nexts.length
    const last = this.#last(row)
    if (last === none) this.#firsts[row] = added
    else this.#nexts[last] = added
    const start = this.#numbers.length
    pack(figures, this.#numbers)
    this.#nexts.push(none)
    this.#shapes.push(this.#shape(metric, figures))
    this.#starts.push(start)
    this.#lengths.push(this.#numbers.length - start)
    this.#rooms.push(this.#numbers.length - start)
  }

  /** One sample more; false where the measurement is a summary. */
  addSample(measurement: Row, value: number): boolean {
    if (this.#shapes[measurement]?.kind !== 'samples') return false
    const length = this.#lengths[measurement] ?? 0
    if (length === this.#rooms[measurement]) this.#move(measurement, length)
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
    this.#rooms[measurement] = 2 * length
  }

  #last(row: Row): Row {
    let last = none
    for (let each = this.#firsts[row] ?? none; each !== none; each = this.#nexts[each] ?? none)
      last = each
    return last
  }

  #benchmark(name: string, row: Row): ParsedBenchmark {
    const measurements: Measurement[] = []
    for (let each = this.#firsts[row] ?? none; each !== none; each = this.#nexts[each] ?? none)
      measurements.push(this.#measurement(each))
    return { ...benchmark(this.#suite, '', name), measurements }
  }

  #measurement(row: Row): Measurement {
    const shape = this.#shapes[row]
    if (shape === undefined) throw new RangeError(`there is no measurement ${row}`)
    const start = this.#starts[row] ?? 0
    const numbers = this.#numbers.slice(start, start + (this.#lengths[row] ?? 0))
    return { metric: shape.metric, figures: unpacked(shape, numbers) }
  }

  #shape(metric: ResultMetric, figures: Figures): Shape {
    const all = this.#shapesOf.get(metric) ?? []
    const known = all.find((each) => fits(each, figures))
    if (known !== undefined) return known
    const shape = shapeOf(metric, figures)
    this.#shapesOf.set(metric, [...all, shape])
    return shape
  }
}
