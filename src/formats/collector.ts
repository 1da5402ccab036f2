import type { GateError } from '../errors.ts'
import type { Warning } from '../model/index.ts'
import type { Better, Figures, ParsedBenchmarks, ResultMetric, Spread } from './parsed-results.ts'
import { quoted } from './quoted.ts'
import { duplicate, malformed, place, tooMany, type Source } from './source.ts'
import { Table } from './table.ts'
import { readUnit } from './units.ts'

/** Which benchmark figures are of, and where in the text they stand. */
export interface Where {
  /** The tool's own grouping; empty where it has none. */
  readonly group: string
  readonly name: string
  readonly offset: number
}

/** A metric together with the unit that the tool writes it in. */
export interface Scale {
  readonly metric: ResultMetric
  /** Base units in one of the tool's. */
  readonly factor: number
}

/** As it was asked for. */
interface KnownScale extends Scale {
  readonly unit: string
  readonly given: Better | null
}

/** A benchmark whose samples come one by one. */
interface Open {
  readonly where: Where
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
  readonly #scales = new Map<string, KnownScale[]>()
  readonly #metrics = new Map<string, ResultMetric>()
  readonly #warnings = new Map<string, Warning>()
  #open: Open | null = null

  /** @param suite what the benchmarks' ids begin with */
  constructor(source: Source, suite: string) {
    this.#source = source
    this.#table = new Table(suite)
  }

  get benchmarks(): ParsedBenchmarks {
    this.#close()
    return this.#table
  }

  get metrics(): readonly ResultMetric[] {
    return [...this.#metrics.values()]
  }

  get warnings(): readonly Warning[] {
    return [...this.#warnings.values()]
  }

  /** @param better what the tool says of the direction; where it says nothing, the unit may */
  metric(name: string, unit: string, better: Better | null = null): Scale {
    const named = this.#scales.get(name) ?? []
    const known = named.find((each) => each.unit === unit && each.given === better)
    if (known !== undefined) return known
    const { base, factor, dimension, better: usual } = readUnit(unit)
    const made = { name, unit: base, dimension, better: better ?? usual }
    const id = `${base}\0${made.better}\0${name}`
    if (this.#metrics.size >= mostMetrics && !this.#metrics.has(id))
      throw malformed(this.#source, null, `expected at most ${mostMetrics} different metrics`)
    const scale = { metric: this.#metrics.get(id) ?? made, factor, unit, given: better }
    this.#metrics.set(id, scale.metric)
    this.#scales.set(name, [...named, scale])
    this.#doubt(made, unit)
    return scale
  }

  samples(where: Where, scale: Scale, values: readonly number[]): void {
    if (values.length === 0)
      throw malformed(this.#source, where.offset, 'expected samples, found an empty list')
    const samples = values.map((value) => this.#scaled(value, scale, where))
    this.#add(where, scale.metric, { kind: 'samples', samples })
  }

  /** One sample more, for a benchmark that may have some of the same metric. */
  sample(where: Where, scale: Scale, value: number): void {
    const inBase = this.#scaled(value, scale, where)
    if (this.#open?.where.name !== where.name || this.#open.where.group !== where.group) {
      this.#close()
      this.#open = { where, samples: new Map() }
    }
    const samples = this.#open.samples.get(scale.metric)
    if (samples === undefined) this.#open.samples.set(scale.metric, [inBase])
    else samples.push(inBase)
  }

  summary(where: Where, scale: Scale, value: number, detail: SummaryDetail = {}): void {
    const { spread = null, count = null } = detail
    const own = spread && mapSpread(spread, (each) => this.#scaled(each, scale, where))
    const inBase = this.#scaled(value, scale, where)
    this.#add(where, scale.metric, { kind: 'summary', value: inBase, spread: own, count })
  }

  has(where: Where, { metric }: Scale): boolean {
    this.#close()
    const row = this.#table.find(pathOf(where))
    return row !== null && this.#table.measured(row, metric) !== null
  }

  /** Gives the benchmarks found so far other names, no two the same. */
  rename(name: (before: string) => string): void {
    this.#close()
    this.#table.rename(name)
  }

  /** Once for each code and subject, however often it is seen. `problem` is a clause without a full stop. */
  warn(code: string, subject: string, offset: number | null, problem: string): void {
    const key = `${code}\0${subject}`
    if (this.#warnings.has(key)) return
    this.#warnings.set(key, { code, message: `${place(this.#source, offset)}: ${problem}.` })
  }

  #add(where: Where, metric: ResultMetric, figures: Figures): void {
    this.#close()
    const row = this.#row(where)
    if (this.#table.measured(row, metric) === null) this.#table.append(row, metric, figures)
    else throw this.#twice(where, row, metric)
  }

  /** Adds the samples that came one by one: mostly all those of a benchmark come after each other. */
  #close(): void {
    if (this.#open === null) return
    const { where, samples } = this.#open
    this.#open = null
    const row = this.#row(where)
    for (const [metric, values] of samples) {
      const before = this.#table.measured(row, metric)
      if (before === null) this.#table.append(row, metric, { kind: 'samples', samples: values })
      else if (!values.every((value) => this.#table.addSample(before, value)))
        throw this.#twice(where, row, metric)
    }
  }

  #row(where: Where): number {
    const { name, offset } = where
    if (name === '') throw malformed(this.#source, offset, 'expected a name, found an empty one')
    const path = pathOf(where)
    const before = this.#table.find(path)
    if (before === null && this.#table.length >= mostBenchmarks)
      throw tooMany(this.#source, offset, mostBenchmarks)
    return before ?? this.#table.open(path, offset)
  }

  #twice(where: Where, row: number, { name }: ResultMetric): GateError {
    const first = place(this.#source, this.#table.offset(row))
    const what = `${quoted(name)} of ${quoted(pathOf(where))}`
    return duplicate(this.#source, where.offset, `${what} is there twice, first at ${first}`)
  }

  #scaled(value: number, { factor, metric }: Scale, { offset }: Where): number {
    // Dividing by a whole number is exact where multiplying by its reciprocal is not.
    const inBase = factor < 1 ? value / Math.round(1 / factor) : value * factor
    if (Number.isFinite(inBase)) return inBase
    const problem = `expected a finite number for ${quoted(metric.name)}, found ${value}`
    throw malformed(this.#source, offset, problem)
  }

  #doubt({ name, better, dimension }: ResultMetric, unit: string): void {
    if (dimension === 'unknown') {
      const problem = `the unit ${quoted(unit)} of ${quoted(name)} is not known: its figures are kept as they are`
      this.warn('results-unknown-unit', name, null, problem)
    }
    if (better === null) {
      const problem = `nothing says whether lower or higher values of ${quoted(name)} are better`
      this.warn('results-unknown-direction', name, null, problem)
    }
  }
}

// Fifty times what a run of the gate is made for. It bounds the memory that a file takes.
const mostBenchmarks = 100_000

// Each is looked for among those of a benchmark, one by one.
const mostMetrics = 500

function pathOf({ group, name }: Where): string {
  return group === '' ? name : `${group} > ${name}`
}

function mapSpread(spread: Spread, map: (value: number) => number): Spread {
  switch (spread.kind) {
    case 'deviation':
    case 'width':
      return { kind: spread.kind, value: map(spread.value) }
    case 'interval':
      return { ...spread, low: map(spread.low), high: map(spread.high) }
    case 'range':
      return { kind: 'range', low: map(spread.low), high: map(spread.high) }
  }
}
