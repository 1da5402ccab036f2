/** Which values of a metric are better. */
export type Better = 'lower' | 'higher'

/** What a tool says of a metric; `none` where neither is better, whatever its unit usually means. */
export type Direction = Better | 'none'

/** What a unit is a unit of. A rate is something a second; a share is in percent. */
export type Dimension = 'time' | 'bytes' | 'rate' | 'count' | 'share' | 'unknown'

export interface Unit {
  /** The base unit; as written where it is not known. */
  readonly base: string
  /** Base units in one of these. */
  readonly factor: number
  readonly dimension: Dimension
  /** What the unit alone says about the direction: null for a count or a share, which may be good or bad. */
  readonly better: Better | null
}

/**
 * A unit as tools write it: `ns`, `µs/op`, `MiB/s`, `ops/ms`, `allocs/op`, `Percent`.
 *
 * What is counted for each piece of work (`/op`, `/iter`) keeps its unit: the metric is per operation anyway. Symbols
 * are told apart by case, because MB and Mb are not the same; words are not.
 */
export function readUnit(written: string): Unit {
  const text = written.trim().replaceAll('\u03bc', '\u00b5')
  const slash = text.lastIndexOf('/')
  if (slash === -1) return simple(text) ?? unknown(written)
  const counted = text.slice(0, slash).trim()
  const each = text.slice(slash + 1).trim()
  if (pieces.has(each.toLowerCase())) return simple(counted) ?? unknown(written)
  const duration = simple(each)
  return duration?.dimension === 'time' ? rate(counted, duration) : unknown(written)
}

interface Known {
  readonly base: string
  readonly dimension: Dimension
  readonly better: Better | null
  /** How many base units each name stands for. */
  readonly names: Readonly<Record<string, number>>
}

const time = {
  base: 's',
  dimension: 'time',
  better: 'lower',
  names: {
    ps: 1e-12, picosecond: 1e-12,
    ns: 1e-9, nsec: 1e-9, nanosecond: 1e-9,
    us: 1e-6, µs: 1e-6, usec: 1e-6, microsecond: 1e-6,
    ms: 1e-3, msec: 1e-3, millisecond: 1e-3,
    s: 1, sec: 1, secs: 1, second: 1,
    min: 60, minute: 60,
    h: 3600, hour: 3600,
  },
} as const satisfies Known // prettier-ignore

const bytes = {
  base: 'B',
  dimension: 'bytes',
  better: 'lower',
  names: {
    B: 1, byte: 1,
    kB: 1e3, KB: 1e3, kilobyte: 1e3, KiB: 2 ** 10, kibibyte: 2 ** 10,
    MB: 1e6, megabyte: 1e6, MiB: 2 ** 20, mebibyte: 2 ** 20,
    GB: 1e9, gigabyte: 1e9, GiB: 2 ** 30, gibibyte: 2 ** 30,
    TB: 1e12, terabyte: 1e12, TiB: 2 ** 40, tebibyte: 2 ** 40,
  },
} as const satisfies Known // prettier-ignore

/** Work that is done: more of it a second is better. */
const work = {
  ops: { op: 1, ops: 1, operation: 1, kops: 1e3, mops: 1e6 },
  req: { req: 1, reqs: 1, request: 1 },
  iter: { iter: 1, iteration: 1 },
  items: { item: 1 },
  elem: { elem: 1, element: 1, kelem: 1e3, melem: 1e6, gelem: 1e9 },
} as const

/** What an operation costs beside time and bytes. */
const costs = {
  allocs: { alloc: 1, allocation: 1 },
  instructions: { instruction: 1 },
  cycles: { cycle: 1 },
  misses: { miss: 1, misses: 1 },
  faults: { fault: 1 },
} as const

const known: readonly Known[] = [
  time,
  bytes,
  { base: '%', dimension: 'share', better: null, names: { '%': 1, percent: 1 } },
  { base: '', dimension: 'count', better: null, names: { '': 1, count: 1, number: 1 } },
  ...Object.entries(costs).map(([base, names]): Known => ({
    base,
    dimension: 'count',
    better: 'lower',
    names,
  })),
  ...Object.entries(work).map(([base, names]): Known => ({
    base,
    dimension: 'count',
    better: null,
    names,
  })),
]

/** Symbols as they are, and words in lower case, also in the plural. */
const byName = new Map(
  known.flatMap(({ base, dimension, better, names }) =>
    Object.entries(names).flatMap(([name, factor]): [string, Unit][] => {
      const unit = { base, factor, dimension, better }
      return name.length > 3 ? [[name, unit], [`${name}s`, unit]] : [[name, unit]]
    }),
  ),
) // prettier-ignore

const pieces = new Set([
  'op', 'ops', 'operation', 'iter', 'iteration', 'call', 'run', 'invocation', 'round',
]) // prettier-ignore

function simple(text: string): Unit | undefined {
  return byName.get(text) ?? (text.length > 3 ? byName.get(text.toLowerCase()) : undefined)
}

// Whether more of something unknown a second is good depends on what it is: errors are not.
function rate(counted: string, duration: Unit): Unit {
  const unit = simple(counted)
  const isWork =
    unit !== undefined && (Object.hasOwn(work, unit.base) || unit.dimension === 'bytes')
  return {
    base: `${unit?.base ?? counted}/s`,
    factor: (unit?.factor ?? 1) / duration.factor,
    dimension: 'rate',
    better: isWork ? 'higher' : null,
  }
}

function unknown(written: string): Unit {
  return { base: written, factor: 1, dimension: 'unknown', better: null }
}
