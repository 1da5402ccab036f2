import { found, type Parsed, unexpected } from './parsed.ts'

/** How much of something, as a user wrote it. */
export interface Amount {
  /** In base units. */
  readonly value: number
  /** The base unit: `s`, `B`, `share`, `1/s` or `B/s`; null where only a number was written. */
  readonly unit: string | null
}

/** Neither `ms` (nothing below a millisecond) nor `bytes` (kB as 1,024, against what units mean) reads figures of benchmarks. */
const decimal: Readonly<Record<string, readonly [unit: string, exponent: number]>> = {
  ns: ['s', -9],
  us: ['s', -6],
  µs: ['s', -6],
  ms: ['s', -3],
  s: ['s', 0],
  b: ['B', 0],
  kb: ['B', 3],
  mb: ['B', 6],
  gb: ['B', 9],
  tb: ['B', 12],
  '%': ['share', -2],
}

const others: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  m: ['s', 60],
  min: ['s', 60],
  h: ['s', 3600],
  kib: ['B', 2 ** 10],
  mib: ['B', 2 ** 20],
  gib: ['B', 2 ** 30],
  tib: ['B', 2 ** 40],
}

const form = /^(\d+(?:\.\d+)?|\.\d+)(?:e([+-]?\d{1,3}))?\s*(\D*)$/i
const rate = /^(k|m|g)?(?:ops?|reqs?|requests?|items?|iter|iterations?)?$/i
const prefixes: Readonly<Record<string, number>> = { '': 0, k: 3, m: 6, g: 9 }

const expected =
  'expected an amount such as 100ms, 2.5MB, 95%, 1000/s, or a number in the base unit'

/** Reads `100 ms`, `2.5 MB`, `95%`, `1.5k/s`, and bare numbers, which are in the base unit of what is measured. */
export function parseAmount(value: string | number): Parsed<Amount> {
  if (typeof value === 'number') {
    return Number.isFinite(value) && value >= 0
      ? found({ value, unit: null })
      : unexpected(expected)
  }
  const [, digits = '', exponent = '0', unit = ''] = form.exec(value.trim()) ?? []
  const amount = digits === '' ? null : amountOf(digits, Number(exponent), unit.trim())
  return amount !== null && Number.isFinite(amount.value) ? found(amount) : unexpected(expected)
}

function amountOf(digits: string, exponent: number, written: string): Amount | null {
  // By its exponent, since 0.1 * 1e-3 is not the number nearest to 0.0001.
  const scaled = (power: number): number => Number(`${digits}e${exponent + power}`)
  const name = written.replace('\u03bc', 'µ').toLowerCase()
  if (name === '') return { value: scaled(0), unit: null }
  if (name.endsWith('/s')) return rateOf(name.slice(0, -2).trim(), scaled)
  const [unit, power] = ownOf(decimal, name) ?? []
  if (unit !== undefined && power !== undefined) return { value: scaled(power), unit }
  const [other, factor] = ownOf(others, name) ?? []
  if (other === undefined || factor === undefined) return null
  return { value: scaled(0) * factor, unit: other }
}

function rateOf(counted: string, scaled: (power: number) => number): Amount | null {
  const bytes = amountOf('1', 0, counted)
  if (bytes?.unit === 'B') return { value: scaled(0) * bytes.value, unit: 'B/s' }
  const [whole, prefix = ''] = rate.exec(counted) ?? []
  return whole === undefined ? null : { value: scaled(prefixes[prefix] ?? 0), unit: '1/s' }
}

function ownOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/**
 * The amount in a metric's base unit.
 *
 * @param unit the metric's, which of another tool's may be any
 * @returns null where it is an amount of something else
 */
export function amountIn({ value, unit: own }: Amount, unit: string): number | null {
  if (own === null || own === unit) return value
  if (own === 'share' && unit === '%') return value * 100
  return own === '1/s' && unit.endsWith('/s') && unit !== 'B/s' ? value : null
}
