import type { Notice } from '../model/index.ts'
import type { ResultMetric } from './parsed-results.ts'
import { tooMany, type Source } from './source.ts'
import { readUnit, type Better, type Direction } from './units.ts'

/** A metric together with the unit that the tool writes it in. */
export interface Scale {
  readonly metric: ResultMetric
  /** Base units in one of the tool's. */
  readonly factor: number
}

/** A scale with the unit and the direction for which it was looked up. */
interface KnownScale extends Scale {
  readonly unit: string
  readonly given: Direction | null
}

type Warn = (name: string, notice: Notice) => void

/** The metrics of a file, each once, whatever units its tool writes them in. */
export class Scales {
  readonly #source: Source
  readonly #warn: Warn
  readonly #scales = new Map<string, KnownScale[]>()
  readonly #metrics = new Map<string, ResultMetric>()

  /** @param warn of a metric that is not fully known */
  constructor(source: Source, warn: Warn) {
    this.#source = source
    this.#warn = warn
  }

  get metrics(): readonly ResultMetric[] {
    return [...this.#metrics.values()]
  }

  /** @param better what the tool says of the direction; where it says nothing, the unit may */
  metric(name: string, unit: string, better: Direction | null): Scale {
    const known = this.#known(name, unit, better)
    if (known !== null) return known
    const { base, factor, dimension, better: usual } = readUnit(unit)
    const direction = better ?? usual
    const made = { name, unit: base, dimension, better: direction === 'none' ? null : direction }
    this.#doubt(made, unit)
    return this.#remember(made, factor, unit, better)
  }

  /** A metric whose figures are in a base unit already, which is to stay as it is. */
  inBaseUnits(name: string, unit: string, better: Better): Scale {
    const made = { name, unit, dimension: readUnit(unit).dimension, better }
    return this.#known(name, unit, better) ?? this.#remember(made, 1, unit, better)
  }

  #known(name: string, unit: string, better: Direction | null): Scale | null {
    const named = this.#scales.get(name) ?? []
    return named.find((each) => each.unit === unit && each.given === better) ?? null
  }

  #remember(made: ResultMetric, factor: number, unit: string, given: Direction | null): Scale {
    const { name } = made
    const id = `${made.unit}\0${made.better}\0${name}`
    if (this.#metrics.size >= mostMetrics && !this.#metrics.has(id))
      throw tooMany(this.#source, null, `${mostMetrics} different metrics`)
    const scale = { metric: this.#metrics.get(id) ?? made, factor, unit, given }
    this.#metrics.set(id, scale.metric)
    this.#scales.set(name, [...(this.#scales.get(name) ?? []), scale])
    return scale
  }

  #doubt({ name, better, dimension }: ResultMetric, unit: string): void {
    const { file } = this.#source
    if (dimension === 'unknown') {
      this.#warn(name, { code: 'results-unknown-unit', file, metric: name, unit })
    }
    if (better === null) {
      this.#warn(name, { code: 'results-unknown-direction', source: file, metrics: [name] })
    }
  }
}

// Each is looked for among those of a benchmark, one by one.
const mostMetrics = 500
