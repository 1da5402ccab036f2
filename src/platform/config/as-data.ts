/** A value as JSON can hold it, or every place in it that JSON cannot. */
export type Data =
  | { readonly kind: 'data'; readonly value: unknown }
  | { readonly kind: 'not-data'; readonly places: readonly NotData[] }

export interface NotData {
  /** Such as `budgets[2].max`; empty for the whole value. */
  readonly path: string
  /** Half a sentence, such as `is a function`. */
  readonly problem: string
}

/** More would only be the same mistake once more. */
const mostPlaces = 20

/**
 * Copies a value that consists of data: null, booleans, finite numbers, texts, lists, and plain objects of such. A key
 * of an object whose value is undefined is left out, as if it were not there.
 *
 * JSON itself is no judge of that: it drops functions and symbols, and turns infinity into null and regular
 * expressions into empty objects, so that a limit that was meant would silently be none.
 */
export function asData(value: unknown): Data {
  const places: NotData[] = []
  const copy = copyOf(value, '', [])
  return places.length === 0 ? { kind: 'data', value: copy } : { kind: 'not-data', places }

  function copyOf(part: unknown, path: string, within: readonly object[]): unknown {
    const problem = problemOf(part, within)
    if (problem !== null) {
      if (places.length < mostPlaces) places.push({ path, problem })
      return null
    }
    // JSON has no zero with a sign.
    if (part === 0) return 0
    if (typeof part !== 'object' || part === null) return part
    const inner = [...within, part]
    if (Array.isArray(part)) {
      return Array.from(part, (entry, index) => copyOf(entry, `${path}[${index}]`, inner))
    }
    const entries = Object.entries(part).filter(([, entry]) => entry !== undefined)
    return Object.fromEntries(
      entries.map(([key, entry]) => [key, copyOf(entry, stepped(path, key), inner)]),
    )
  }
}

function stepped(path: string, key: string): string {
  const isName = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)
  if (!isName) return `${path}[${JSON.stringify(key)}]`
  return path === '' ? key : `${path}.${key}`
}

/** @param within the lists and objects around it */
function problemOf(part: unknown, within: readonly object[]): string | null {
  switch (typeof part) {
    case 'string':
    case 'boolean':
      return null
    case 'number':
      return Number.isFinite(part) ? null : `is ${part}`
    case 'bigint':
      return `is the BigInt ${part}n`
    case 'function':
      return /^class\b/.test(Function.prototype.toString.call(part))
        ? 'is a class'
        : 'is a function'
    case 'symbol':
      return 'is a symbol'
    case 'undefined':
      return 'is undefined'
    case 'object':
      return part === null ? null : problemOfObject(part, within)
  }
}

function problemOfObject(part: object, within: readonly object[]): string | null {
  if (within.includes(part)) return 'contains itself'
  if (Array.isArray(part)) return null
  if (!isPlain(part)) return `is ${instanceOf(part)}`
  const symbol = Object.getOwnPropertySymbols(part).find((key) =>
    Object.prototype.propertyIsEnumerable.call(part, key),
  )
  return symbol === undefined ? null : `has the key ${String(symbol)}`
}

/** Also where it comes from another realm, or is what `import * as` makes. */
function isPlain(part: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(part)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function instanceOf(part: object): string {
  if (part instanceof RegExp) return `the regular expression ${part}`
  if (part instanceof Promise) return 'a Promise'
  const { constructor } = part
  const name = typeof constructor === 'function' ? constructor.name : ''
  return name === '' ? 'an instance of a class' : `an instance of ${name}`
}
