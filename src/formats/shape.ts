import type { Figures, ResultMetric, Spread } from './parsed-results.ts'

/** What the numbers of a measurement mean: the same for most of a file, and so kept once. */
export interface Shape {
  readonly metric: ResultMetric
  readonly kind: Figures['kind']
  readonly spread: Spread['kind'] | null
  readonly isCounted: boolean
}

export function shapeOf(metric: ResultMetric, figures: Figures): Shape {
  if (figures.kind === 'samples') return { metric, kind: 'samples', spread: null, isCounted: false }
  const { spread, count } = figures
  return { metric, kind: 'summary', spread: spread?.kind ?? null, isCounted: count !== null }
}

/** Whether a shape, of the same metric, is that of the figures. */
export function fits(shape: Shape, figures: Figures): boolean {
  if (figures.kind === 'samples') return shape.kind === 'samples'
  const { spread, count } = figures
  return (
    shape.kind === 'summary' &&
    shape.spread === (spread?.kind ?? null) &&
    shape.isCounted === (count !== null)
  )
}

/** Puts the numbers of figures at the end of others. */
export function pack(figures: Figures, numbers: number[]): void {
  if (figures.kind === 'samples') {
    for (const sample of figures.samples) numbers.push(sample)
    return
  }
  const { value, spread, count } = figures
  numbers.push(value)
  if (spread !== null) packSpread(spread, numbers)
  if (count !== null) numbers.push(count)
}

/** The figures again, of their own numbers. */
export function unpacked({ kind, spread, isCounted }: Shape, numbers: readonly number[]): Figures {
  if (kind === 'samples') return { kind, samples: numbers }
  const at = (index: number): number => numbers[index] ?? Number.NaN
  return {
    kind,
    value: at(0),
    spread: spread === null ? null : unpackedSpread(spread, at),
    count: isCounted ? at(1 + (spread === null ? 0 : lengths[spread])) : null,
  }
}

const lengths = { deviation: 1, width: 1, range: 2, interval: 3 } as const satisfies Record<
  Spread['kind'],
  number
>

function packSpread(spread: Spread, numbers: number[]): void {
  switch (spread.kind) {
    case 'deviation':
    case 'width':
      numbers.push(spread.value)
      break
    case 'range':
      numbers.push(spread.low, spread.high)
      break
    case 'interval':
      numbers.push(spread.low, spread.high, spread.level ?? Number.NaN)
      break
  }
}

function unpackedSpread(kind: Spread['kind'], at: (index: number) => number): Spread {
  switch (kind) {
    case 'deviation':
    case 'width':
      return { kind, value: at(1) }
    case 'range':
      return { kind, low: at(1), high: at(2) }
    case 'interval':
      return { kind, low: at(1), high: at(2), level: Number.isNaN(at(3)) ? null : at(3) }
  }
}
