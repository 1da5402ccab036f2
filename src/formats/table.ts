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
 * Benchmarks and their measurements in columns, a row each: a file of a few megabytes holds tens of thousands, and as
 * objects they would take several times its size.
 */
export class Table implements ParsedBenchmarks {
  readonly #suite: string

  // Of benchmarks: by name, where each was found first, its first measurement.
  #rows = new Map<string, Row>()
  #names: string[] = []
  readonly #offsets: number[] = []
  readonly #firsts: Row[] = []

  // Of measurements: the next one of the same benchmark, what its numbers mean, and where they begin.
  readonly #nexts: Row[] = []
  readonly #shapes: Shape[] = []
  readonly #starts: number[] = []
  readonly #numbers: number[] = []
  /** The samples of those that have more than one. */
  readonly #samples = new Map<Row, number[]>()

  readonly #shapesOf = new Map<ResultMetric, Shape[]>()

  /** @param suite what the benchmarks' ids begin with */
  constructor(suite: string) {
    this.#suite = suite
  }

  get length(): number {
    return this.#names.length
  }

  get names(): readonly string[] {
    return this.#names
  }

  named(name: string): ParsedBenchmark | null {
    const row = this.#rows.get(name)
    return row === undefined ? null : this.#benchmark(row)
  }

  *[Symbol.iterator](): Generator<ParsedBenchmark> {
    for (let row = 0; row < this.length; row += 1) yield this.#benchmark(row)
  }

  /** The row of the benchmark of that name; null where there is none. */
  find(name: string): Row | null {
    return this.#rows.get(name) ?? null
  }

  /** A row for a benchmark that has none yet. */
  open(name: string, offset: number): Row {
    const row = this.length
    this.#rows.set(name, row)
    this.#names.push(name)
    this.#offsets.push(offset)
    this.#firsts.push(none)
    return row
  }

  /** @param name a new name for each, no two the same */
  rename(name: (before: string) => string): void {
    this.#names = this.#names.map(name)
    this.#rows = new Map(this.#names.map((each, row) => [each, row]))
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
    this.#nexts.push(none)
    this.#shapes.push(this.#shape(metric, figures))
    this.#starts.push(this.#numbers.length)
    pack(figures, this.#numbers)
    if (figures.kind === 'samples' && figures.samples.length > 1)
      this.#samples.set(added, [...figures.samples])
  }

  /** One sample more; false where the measurement is a summary. */
  addSample(measurement: Row, value: number): boolean {
    if (this.#shapes[measurement]?.kind !== 'samples') return false
    const samples = this.#samples.get(measurement)
    if (samples === undefined)
      this.#samples.set(measurement, [this.#numbers[this.#starts[measurement] ?? 0] ?? 0, value])
    else samples.push(value)
    return true
  }

  #last(row: Row): Row {
    let last = none
    for (let each = this.#firsts[row] ?? none; each !== none; each = this.#nexts[each] ?? none)
      last = each
    return last
  }

  #benchmark(row: Row): ParsedBenchmark {
    const measurements: Measurement[] = []
    for (let each = this.#firsts[row] ?? none; each !== none; each = this.#nexts[each] ?? none)
      measurements.push(this.#measurement(each))
    return { ...benchmark(this.#suite, '', this.#names[row] ?? ''), measurements }
  }

  #measurement(row: Row): Measurement {
    const shape = this.#shapes[row]
    if (shape === undefined) throw new RangeError(`there is no measurement ${row}`)
    const samples = this.#samples.get(row)
    const figures: Figures =
      samples === undefined
        ? unpacked(shape, this.#numbers, this.#starts[row] ?? 0)
        : { kind: 'samples', samples }
    return { metric: shape.metric, figures }
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
