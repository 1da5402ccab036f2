import type { Figures, Spread } from './parsed-results.ts'

/** What the numbers of a measurement mean, as a number itself: 0 for samples, and one for each kind of summary. */
export type Shape = number

export const sampled: Shape = 0

const spreads = [null, 'deviation', 'width', 'range', 'interval'] as const

export function summaryShape(spread: Spread | null, count: number | null): Shape {
  return 1 + 2 * spreads.indexOf(spread?.kind ?? null) + (count === null ? 0 : 1)
}

/** The figures of their numbers: of a summary its value, the numbers of its spread, its count. */
export function figuresInShape(shape: Shape, numbers: readonly number[]): Figures {
  if (shape === sampled) return { kind: 'samples', samples: numbers }
  const [value = Number.NaN, ...others] = numbers
  const spread = spreads[(shape - 1) >> 1] ?? null
  const isCounted = (shape - 1) % 2 === 1
  return {
    kind: 'summary',
    value,
    spread: spread === null ? null : spreadOf(spread, others),
    count: isCounted ? (others.at(-1) ?? null) : null,
  }
}

function spreadOf(kind: Spread['kind'], numbers: readonly number[]): Spread {
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = numbers
  switch (kind) {
    case 'deviation':
    case 'width':
      return { kind, value: first }
    case 'range':
      return { kind, low: first, high: second }
    case 'interval':
      return { kind, low: first, high: second, level: Number.isNaN(third) ? null : third }
  }
}
