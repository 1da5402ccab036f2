import type { HistoryBenchmark, HistoryFigure } from '../model/index.ts'

/** The id and the name of each benchmark of a push. */
export type Names = readonly (readonly [id: string, name: string])[]

/** A metric's figures, at the places that their benchmarks have in the names; null where there is none. */
interface Columns {
  readonly value: Column
  readonly ratio: Column
  readonly low: Column
  readonly high: Column
  /** Why a slowdown was accepted, by place, for the few benchmarks that have such a text. */
  readonly accepted: Readonly<Record<string, string>>
}

type Column = readonly (number | null)[]

export type FigureColumns = Readonly<Record<string, Columns>>

type Metrics = HistoryBenchmark['metrics']

/** The figures of one push, by metric. */
export function columnsOf(benchmarks: readonly Metrics[]): FigureColumns {
  const rows = benchmarks.map((metrics) => new Map(Object.entries(metrics)))
  const metrics = new Set(rows.flatMap((row) => [...row.keys()]))
  return Object.fromEntries(
    [...metrics].map((metric) => [metric, columnsOfMetric(rows.map((row) => row.get(metric)))]),
  )
}

function columnsOfMetric(figures: readonly (HistoryFigure | undefined)[]): Columns {
  const accepted = figures.flatMap((figure, place) => {
    const reason = figure?.accepted ?? null
    return reason === null ? [] : [[place, reason] as const]
  })
  return {
    value: figures.map((figure) => figure?.value ?? null),
    ratio: figures.map((figure) => figure?.change?.ratio ?? null),
    low: figures.map((figure) => figure?.change?.low ?? null),
    high: figures.map((figure) => figure?.change?.high ?? null),
    accepted: Object.fromEntries(accepted),
  }
}

export function benchmarksOf(names: Names, figures: FigureColumns): readonly HistoryBenchmark[] {
  const metrics = Object.entries(figures)
  return names.map(([id, name], place) => {
    const own = metrics.flatMap(([metric, columns]) => {
      const figure = figureAt(place, columns)
      return figure === null ? [] : [[metric, figure] as const]
    })
    return { id, name, metrics: Object.fromEntries(own) }
  })
}

function figureAt(place: number, columns: Columns): HistoryFigure | null {
  const { value = null, ratio = null, low = null, high = null } = rowAt(place, columns)
  if (value === null) return null
  const isCompared = ratio !== null && low !== null && high !== null
  const change = isCompared ? { ratio, low, high } : null
  return { value, change, accepted: columns.accepted[place] ?? null }
}

function rowAt(place: number, { value, ratio, low, high }: Columns) {
  return { value: value[place], ratio: ratio[place], low: low[place], high: high[place] }
}

export function isNames(value: unknown): value is Names {
  return isListOf(value, isPair)
}

function isPair(value: unknown): value is Names[number] {
  return isListOf(value, isText) && value.length === 2
}

/** @param count of the benchmarks */
export function isFigures(value: unknown, count: number): value is FigureColumns {
  return isRecord(value) && Object.values(value).every((columns) => isColumns(columns, count))
}

function isColumns(value: unknown, count: number): value is Columns {
  if (!isRecord(value) || !isRecord(value['accepted'])) return false
  const { value: values, ratio, low, high, accepted } = value
  return (
    isColumn(values, count) &&
    isColumn(ratio, count) &&
    isColumn(low, count) &&
    isColumn(high, count) &&
    haveFigures(values, ratio, low, high) &&
    Object.values(accepted).every(isText)
  )
}

/** A loop, since of all checks this one is made most often. */
function isColumn(value: unknown, count: number): value is Column {
  if (!Array.isArray(value) || value.length !== count) return false
  for (const each of value) if (each !== null && !isFiniteNumber(each)) return false
  return true
}

/** A change has all of its parts, and belongs to a figure. */
function haveFigures(values: Column, ratio: Column, low: Column, high: Column): boolean {
  for (const [place, each] of ratio.entries()) {
    const isNone = each === null
    if ((low[place] === null) !== isNone || (high[place] === null) !== isNone) return false
    if (!isNone && values[place] === null) return false
  }
  return true
}

export function isListOf<T>(
  value: unknown,
  isOne: (each: unknown) => each is T,
): value is readonly T[] {
  return Array.isArray(value) && value.every((each: unknown) => isOne(each))
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isText(value: unknown): value is string {
  return typeof value === 'string'
}

export function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
