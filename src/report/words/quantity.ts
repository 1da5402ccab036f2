import type { Change, Current } from '../../model/index.ts'
import { displayName } from '../text/display-name.ts'

/** Two figures to be read side by side. */
export interface QuantityPair {
  readonly base: string | null
  readonly head: string | null
}

/**
 * A metric's figures of base and head in the unit a person would choose for the base, the same for both unless they
 * are far apart, and with as many digits as the interval of their change supports (two to four).
 */
export function formatPair(
  unit: string,
  values: { readonly base: number | null; readonly head: number | null },
  change: Change | null,
): QuantityPair {
  const digits = significantDigits(change)
  const { base, head } = values
  if (base === null || head === null || farApart(base, head)) {
    return { base: formatMaybe(unit, base, digits), head: formatMaybe(unit, head, digits) }
  }
  const { format } = formatter(unit, base, digits)
  return { base: format(base), head: format(head) }
}

/** One figure in the unit a person would choose, such as `1.23 ms`. */
export function formatQuantity(unit: string, value: number, digits = 3): string {
  return formatter(unit, value, digits).format(value)
}

/** A figure with as many digits as its interval supports, and the interval in the same unit. */
export function formatCurrent(
  unit: string,
  { value, low, high }: Current,
): { readonly value: string; readonly interval: string } {
  const digits = value === 0 ? 3 : significantDigits({ ratio: value, low, high })
  const { format, figure } = formatter(unit, value, digits)
  const interval = high === Infinity ? 'unbounded' : `${figure(low)} to ${format(high)}`
  return { value: format(value), interval }
}

/** A figure that somebody has set, with the digits that they gave it. */
export function formatExactly(unit: string, value: number): string {
  const { size, name } = scaleFor(unit, value)
  return `${Number((value / size).toPrecision(6))} ${name}`.trimEnd()
}

/** Bytes in the unit a person would choose, such as `12.3 MB`. */
export function formatSize(bytes: number): string {
  return formatQuantity('B', bytes)
}

/**
 * What a person would show figures like this one in, for whoever writes many of them: what each is divided by, and the
 * unit then.
 */
export function quantityScale(
  unit: string,
  value: number,
): { readonly size: number; readonly unit: string } {
  const { size, name } = scaleFor(unit, value)
  return { size, unit: name }
}

interface Scale {
  readonly size: number
  readonly name: string
}

/** Largest first. */
type Scales = readonly [Scale, ...Scale[]]

const scales: ReadonlyMap<string, Scales> = new Map(
  Object.entries<Scales>({
    s: [
      { size: 1, name: 's' },
      { size: 1e-3, name: 'ms' },
      { size: 1e-6, name: 'µs' },
      { size: 1e-9, name: 'ns' },
    ],
    B: [
      { size: 1e9, name: 'GB' },
      { size: 1e6, name: 'MB' },
      { size: 1e3, name: 'kB' },
      { size: 1, name: 'B' },
    ],
    '1/s': [
      { size: 1e6, name: 'M/s' },
      { size: 1e3, name: 'k/s' },
      { size: 1, name: '/s' },
    ],
    count: [
      { size: 1, name: '' },
      { size: 1e-3, name: 'in 1k' },
      { size: 1e-6, name: 'in 1M' },
    ],
    instructions: [
      { size: 1e9, name: 'G' },
      { size: 1e6, name: 'M' },
      { size: 1e3, name: 'k' },
      { size: 1, name: '' },
    ],
    share: [{ size: 0.01, name: '%' }],
    'B/s': [
      { size: 1e9, name: 'GB/s' },
      { size: 1e6, name: 'MB/s' },
      { size: 1e3, name: 'kB/s' },
      { size: 1, name: 'B/s' },
    ],
  }),
)

const longestUnit = 16

/** The scales of a unit. One that only another tool knows may be any text: it comes on one line, and each place escapes it. */
function scalesOf(unit: string): Scales {
  const name = unit.trim() === '' ? '' : displayName(unit, longestUnit)
  return scales.get(unit) ?? (unit.endsWith('/s') ? ratesOf(name) : [{ size: 1, name }])
}

/** The scales of a rate: of anything there may be billions a second. */
function ratesOf(name: string): Scales {
  return [
    { size: 1e9, name: `G ${name}` },
    { size: 1e6, name: `M ${name}` },
    { size: 1e3, name: `k ${name}` },
    { size: 1, name },
  ]
}

function formatMaybe(unit: string, value: number | null, digits: number): string | null {
  return value === null ? null : formatQuantity(unit, value, digits)
}

// In one unit, the smaller of two such figures would have lost its digits.
function farApart(base: number, head: number): boolean {
  const [one, other] = [Math.abs(base), Math.abs(head)]
  return Math.max(one, other) >= 10 * Math.min(one, other)
}

interface Formatter {
  /** Without the unit. */
  readonly figure: (value: number) => string
  readonly format: (value: number) => string
}

/** Figures like `reference`, so that a column or a pair of them can be compared digit by digit. */
function formatter(unit: string, reference: number, digits: number): Formatter {
  const scale = scaleFor(unit, reference)
  const size = Math.abs(reference)
  const magnitude = size > 0 ? Math.floor(Math.log10(size / scale.size)) : digits
  const decimals = Math.min(6, Math.max(0, digits - 1 - magnitude))
  const figure = (value: number): string => (value / scale.size).toFixed(decimals)
  return { figure, format: (value) => `${figure(value)} ${scale.name}`.trimEnd() }
}

function scaleFor(unit: string, reference: number): Scale {
  const own = scalesOf(unit)
  return own.find(({ size }) => Math.abs(reference) >= size) ?? own.at(-1) ?? own[0]
}

function significantDigits(change: Change | null): number {
  if (change === null) return 3
  const relative = (change.high - change.low) / 2 / change.ratio
  if (relative >= 0.1) return 2
  return relative >= 0.003 || relative === 0 ? 3 : 4
}
