import { benchmark, type Warning } from '../model/index.ts'
import type {
  Better,
  Measurement,
  ParsedBenchmark,
  ResultMetric,
  Spread,
} from './parsed-results.ts'
import { quoted } from './quoted.ts'
import { duplicate, malformed, place, type Source } from './source.ts'
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

interface SummaryDetail {
  readonly spread?: Spread | null
  readonly count?: number | null
}

/** Gathers what a parser finds: figures in the tool's unit come in, benchmarks in base units come out. */
export class Collector {
  readonly #source: Source
  readonly #suite: string
  readonly #found = new Map<string, Gathered>()
  readonly #scales = new Map<string, Scale>()
  readonly #metrics = new Map<string, ResultMetric>()
  readonly #warnings = new Map<string, Warning>()

  /** @param suite what the benchmarks' ids begin with */
  constructor(source: Source, suite: string) {
    this.#source = source
    this.#suite = suite
  }

  get benchmarks(): readonly ParsedBenchmark[] {
    return Array.from(this.#found.values(), ({ parsed }) => parsed)
  }

  get metrics(): readonly ResultMetric[] {
    return [...this.#metrics.values()]
  }

  get warnings(): readonly Warning[] {
    return [...this.#warnings.values()]
  }

  /** @param better what the tool says of the direction; where it says nothing, the unit may */
  metric(name: string, unit: string, better: Better | null = null): Scale {
    const key = `${unit}\0${better}\0${name}`
    const known = this.#scales.get(key)
    if (known !== undefined) return known
    const { base, factor, dimension, better: usual } = readUnit(unit)
    const made = { name, unit: base, dimension, better: better ?? usual }
    const id = `${base}\0${made.better}\0${name}`
    const scale = { metric: this.#metrics.get(id) ?? made, factor }
    this.#metrics.set(id, scale.metric)
    this.#scales.set(key, scale)
    this.#doubt(made, unit)
    return scale
  }

  samples(where: Where, scale: Scale, values: readonly number[]): void {
    if (values.length === 0)
      throw malformed(this.#source, where.offset, 'expected samples, found an empty list')
    const samples = values.map((value) => this.#scaled(value, scale, where))
    this.#add(where, scale, { kind: 'samples', samples })
  }

  /** One sample more, for a benchmark that may have some of the same metric. */
  sample(where: Where, scale: Scale, value: number): void {
    const inBase = this.#scaled(value, scale, where)
    const figures = this.#measured(where, scale)?.figures
    if (figures?.kind === 'samples') figures.samples.push(inBase)
    else this.#add(where, scale, { kind: 'samples', samples: [inBase] })
  }

  summary(where: Where, scale: Scale, value: number, detail: SummaryDetail = {}): void {
    const { spread = null, count = null } = detail
    const own = spread && mapSpread(spread, (each) => this.#scaled(each, scale, where))
    const inBase = this.#scaled(value, scale, where)
    this.#add(where, scale, { kind: 'summary', value: inBase, spread: own, count })
  }

  has(where: Where, scale: Scale): boolean {
    return this.#measured(where, scale) !== undefined
  }

  /** Once for each code and subject, however often it is seen. `problem` is a clause without a full stop. */
  warn(code: string, subject: string, offset: number | null, problem: string): void {
    const key = `${code}\0${subject}`
    if (this.#warnings.has(key)) return
    this.#warnings.set(key, { code, message: `${place(this.#source, offset)}: ${problem}.` })
  }

  #add(where: Where, scale: Scale, figures: GatheredFigures): void {
    const { group, name, offset } = where
    if (name === '') throw malformed(this.#source, offset, 'expected a name, found an empty one')
    const path = pathOf(where)
    const before = this.#found.get(path)
    const measurement = { metric: scale.metric, figures }
    if (before === undefined) {
      const parsed = { ...benchmark(this.#suite, group, name), measurements: [measurement] }
      this.#found.set(path, { parsed, offset })
      return
    }
    if (this.#measured(where, scale) !== undefined) {
      const first = place(this.#source, before.offset)
      const what = `${quoted(scale.metric.name)} of ${quoted(path)}`
      throw duplicate(this.#source, offset, `${what} is there twice, first at ${first}`)
    }
    // Not pushed: an array that grows by pushing has room for sixteen more.
    before.parsed.measurements = [...before.parsed.measurements, measurement]
  }

  #measured(where: Where, { metric }: Scale): GatheredMeasurement | undefined {
    const { parsed } = this.#found.get(pathOf(where)) ?? {}
    return parsed?.measurements.find((each) => each.metric === metric)
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

type GatheredFigures =
  | Exclude<Measurement['figures'], { readonly kind: 'samples' }>
  | { readonly kind: 'samples'; readonly samples: number[] }

interface GatheredMeasurement {
  readonly metric: ResultMetric
  readonly figures: GatheredFigures
}

interface Gathered {
  readonly parsed: Omit<ParsedBenchmark, 'measurements'> & {
    measurements: readonly GatheredMeasurement[]
  }
  /** Where it was seen first. */
  readonly offset: number
}

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
