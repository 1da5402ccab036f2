import { GateError } from '../errors.ts'
import type { FaultOf, Notice } from '../model/index.ts'
import { Failures } from './failures.ts'
import type {
  FailureKind,
  ParsedBenchmarks,
  ParsedFailure,
  ResultMetric,
  Spread,
} from './parsed-results.ts'
import { NumberedNames, wholeName, type Named } from '../model/index.ts'
import { quoted } from './quoted.ts'
import { Scales, type Scale } from './scales.ts'
import { sampled, summaryShape, type Shape } from './shape.ts'
import {
  duplicate,
  lineOf,
  malformation,
  malformed,
  place,
  tooMany,
  type Source,
} from './source.ts'
import { Table } from './table.ts'
import type { Better, Direction } from './units.ts'

/** Which benchmark figures are of, and where in the text they stand. */
export interface Where extends Named {
  readonly offset: number
}

/** A benchmark whose samples come one by one. */
interface Open {
  readonly where: Where
  /** That of the sample before: those of a line have the same. */
  latest: Where
  readonly samples: Map<ResultMetric, number[]>
}

interface SummaryDetail {
  readonly spread?: Spread | null
  readonly count?: number | null
}

/** Gathers what a parser finds: figures in the tool's unit come in, benchmarks in base units come out. */
export class Collector {
  readonly #source: Source
  readonly #table: Table
  readonly #scales: Scales
  readonly #warnings = new Map<string, Notice>()
  readonly #failures: Failures
  readonly #numbered = new NumberedNames()
  #ending = ''
  #machine: string | null = null
  #open: Open | null = null
  #last: { readonly where: Where; readonly row: number } | null = null

  /** @param suite what the benchmarks' ids begin with */
  constructor(source: Source, suite: string) {
    this.#source = source
    this.#table = new Table(suite)
    this.#failures = new Failures(suite)
    this.#scales = new Scales(source, (name, notice) => this.#warn(name, notice))
  }

  get benchmarks(): ParsedBenchmarks {
    this.#close()
    return this.#table
  }

  get metrics(): readonly ResultMetric[] {
    return this.#scales.metrics
  }

  get warnings(): readonly Notice[] {
    return [...this.#failures.warnings, ...this.#warnings.values()]
  }

  get failures(): readonly ParsedFailure[] {
    this.#close()
    return this.#failures.list((name) => this.#table.find(name) !== null)
  }

  /** What is wrong with the first row that could not be read; null where all could. */
  get firstSkipped(): FaultOf<'results-malformed'> | null {
    return this.#failures.firstSkipped
  }

  get machine(): string | null {
    return this.#machine
  }

  /** The ending that all names share and that may be a number of CPUs; empty where they share none. */
  get ending(): string {
    return this.#ending
  }

  namesEndIn(ending: string): void {
    this.#ending = ending
  }

  /** The machine that the figures were measured on, as the file says. */
  recordedOn(machine: string): void {
    this.#machine = machine
  }

  /** @param better what the tool says of the direction; where it says nothing, the unit may */
  metric(name: string, unit: string, better: Direction | null = null): Scale {
    return this.#scales.metric(name, unit, better)
  }

  /** A metric whose figures are in a base unit already, which is to stay as it is. */
  inBaseUnits(name: string, unit: string, better: Better): Scale {
    return this.#scales.inBaseUnits(name, unit, better)
  }

  /**
   * Reads one row of a file. What is wrong with it is told in one warning for all such rows of the file, which has its
   * other rows all the same.
   *
   * @param about the benchmarks of the row, as far as it can be told; asked only where it cannot be read
   */
  row(about: () => readonly Named[], read: () => void): void {
    try {
      read()
    } catch (error) {
      if (!(error instanceof GateError) || error.fault.code !== 'results-malformed') throw error
      this.#skipRow(error.fault, about())
    }
  }

  /** Leaves out a row that the parser itself finds unreadable. `problem` is a clause without a full stop. */
  skip(offset: number, problem: string, about: readonly Named[]): void {
    this.#skipRow(malformation(this.#source, offset, problem), about)
  }

  /** Makes the error that a reader of a row throws when it cannot read it. `problem` is a clause without a full stop. */
  malformed(offset: number, problem: string): GateError {
    return malformed(this.#source, offset, problem)
  }

  /** The tool says that a benchmark failed. @param where null where it does not say which */
  fail(where: Named | null, message: string): void {
    this.#failed('failed', where, message)
  }

  /** The tool skipped a benchmark, or was told to go on although it failed. */
  excuse(where: Where, message: string): void {
    const { name: benchmark, offset } = where
    const { file } = this.#source
    const line = lineOf(this.#source, offset)
    this.#warn(benchmark, { code: 'results-failed', file, line, benchmark, reason: message })
    this.#failed('excused', where, message)
  }

  samples(where: Where, scale: Scale, values: readonly number[]): void {
    if (values.length === 0)
      throw malformed(this.#source, where.offset, 'expected samples, found an empty list')
    const inBase = values.map((value) => this.#scaled(value, scale, where))
    this.#append(where, scale.metric, sampled)
    for (const value of inBase) this.#table.push(value)
  }

  /** One sample more, for a benchmark that may have some of the same metric. */
  sample(where: Where, scale: Scale, value: number): void {
    const inBase = this.#scaled(value, scale, where)
    if (this.#open?.latest !== where) {
      if (this.#open?.where.name === where.name && this.#open.where.group === where.group)
        this.#open.latest = where
      else {
        this.#close()
        this.#open = { where, latest: where, samples: new Map() }
      }
    }
    const samples = this.#open.samples.get(scale.metric)
    if (samples === undefined) this.#open.samples.set(scale.metric, [inBase])
    else samples.push(inBase)
  }

  summary(where: Where, scale: Scale, value: number, detail: SummaryDetail = {}): void {
    const { spread = null, count = null } = detail
    const inBase = (each: number): number => this.#scaled(each, scale, where)
    const numbers = [
      inBase(value),
      ...(spread === null ? [] : numbersOf(spread, inBase)),
      ...(count === null ? [] : [count]),
    ]
    this.#append(where, scale.metric, summaryShape(spread, count))
    for (const each of numbers) this.#table.push(each)
  }

  /** One of several that the tool gives one name: see `NumberedNames`. */
  numbered(where: Where): Where {
    return where.name === '' ? where : { ...where, name: this.#numbered.next(where) }
  }

  /** Whether there are figures of a benchmark, of that metric or of any. */
  has(where: Named, scale: Scale | null = null): boolean {
    this.#close()
    const row = this.#table.find(wholeName(where))
    return row !== null && (scale === null || this.#table.measured(row, scale.metric) !== null)
  }

  /** Once for each code and subject, however often it is seen. */
  #warn(subject: string, notice: Notice): void {
    const key = `${notice.code}\0${subject}`
    if (!this.#warnings.has(key)) this.#warnings.set(key, notice)
  }

  #append(where: Where, metric: ResultMetric, shape: Shape): void {
    this.#close()
    const row = this.#row(where)
    if (this.#table.measured(row, metric) !== null) throw this.#twice(where, row, metric)
    this.#table.append(row, metric, shape)
  }

  /** Adds the samples that came one by one: mostly all those of a benchmark come after each other. */
  #close(): void {
    if (this.#open === null) return
    const { where, samples } = this.#open
    this.#open = null
    const row = this.#row(where)
    for (const [metric, values] of samples) {
      const before = this.#table.measured(row, metric)
      if (before === null) {
        this.#table.append(row, metric, sampled)
        for (const value of values) this.#table.push(value)
      } else if (!values.every((value) => this.#table.addSample(before, value)))
        throw this.#twice(where, row, metric)
    }
  }

  #row(where: Where): number {
    // The figures of a result come one after the other.
    if (this.#last?.where === where) return this.#last.row
    const row = this.#findOrOpen(where)
    this.#last = { where, row }
    return row
  }

  #findOrOpen(where: Where): number {
    const { name, offset } = where
    if (name === '') throw malformed(this.#source, offset, 'expected a name, found an empty one')
    const path = wholeName(where)
    const before = this.#table.find(path)
    if (before === null && this.#table.length >= mostBenchmarks)
      throw tooMany(this.#source, offset, `${mostBenchmarks} benchmarks in a file`)
    return before ?? this.#table.open(path, offset)
  }

  #twice(where: Where, row: number, { name }: ResultMetric): GateError {
    const first = place(this.#source, this.#table.offset(row))
    const what = `${quoted(name)} of ${quoted(wholeName(where))}`
    return duplicate(this.#source, where.offset, `${what} is there twice, first at ${first}`)
  }

  #scaled(value: number, { factor, metric }: Scale, { offset }: Where): number {
    // Dividing by a whole number is exact where multiplying by its reciprocal is not.
    const inBase = factor < 1 ? value / Math.round(1 / factor) : value * factor
    if (Number.isFinite(inBase)) return inBase
    const problem = `expected a finite number for ${quoted(metric.name)}, found ${value}`
    throw malformed(this.#source, offset, problem)
  }

  #skipRow(problem: FaultOf<'results-malformed'>, about: readonly Named[]): void {
    this.#failures.skip(problem, about.filter(({ name }) => name !== '').map(wholeName))
    this.#checkFailures()
  }

  #failed(kind: FailureKind, where: Named | null, message: string): void {
    this.#failures.add(kind, where === null ? null : wholeName(where), message)
    this.#checkFailures()
  }

  #checkFailures(): void {
    if (this.#failures.length > mostBenchmarks)
      throw tooMany(this.#source, null, `${mostBenchmarks} failures in a file`)
  }
}

// Fifty times what a run of the gate is made for. It bounds the memory that a file takes.
const mostBenchmarks = 100_000

function numbersOf(spread: Spread, inBase: (value: number) => number): readonly number[] {
  switch (spread.kind) {
    case 'deviation':
    case 'width':
      return [inBase(spread.value)]
    case 'range':
      return [inBase(spread.low), inBase(spread.high)]
    case 'interval':
      return [inBase(spread.low), inBase(spread.high), spread.level ?? Number.NaN]
  }
}
