import { quoted } from '../quoted.ts'
import { tooMany, type Source } from '../source.ts'
import { BrokenJson, endOfValue, parts, skipSpace } from './scan.ts'

interface Located {
  readonly path: readonly string[]
  /** Offsets of its first and its last bracket. */
  readonly open: number
  readonly close: number
  /** The keys of its parts, where it is an object, and the offsets at which each part begins and ends. */
  readonly keys: readonly string[]
  readonly bounds: readonly number[]
}

/**
 * The list or object at the first of some paths where there is one, and where its parts lie; null where there is none.
 *
 * @throws BrokenJson where the document is not whole, or has the path twice
 */
export function locateEntries(
  source: Source,
  paths: readonly (readonly string[])[],
): Located | null {
  for (const path of paths) {
    const found: Located[] = []
    walk(source, skipSpace(source.text, 0), path, path, found)
    if (found[0] !== undefined) return found[0]
  }
  return null
}

// Their places are kept, so that the document is walked over once. No tool writes as many to a file that is read.
const mostParts = 1_000_000

/** Walks over a value, and adds what is at the rest of the path in it. @returns the offset after the value */
function walk(
  source: Source,
  start: number,
  path: readonly string[],
  [key, ...rest]: readonly string[],
  found: Located[],
): number {
  const { text } = source
  const isObject = text[start] === '{'
  if (!isObject && (text[start] !== '[' || key !== undefined)) return endOfValue(text, start)
  const keys: string[] = []
  const bounds: number[] = []
  const endOf = (at: number, name: string | null): number =>
    key !== undefined && name === key ? walk(source, at, path, rest, found) : endOfValue(text, at)
  for (const part of parts(text, start, endOf)) {
    if (part.key !== null) keys.push(part.key)
    if (bounds.push(part.start, part.end) > 2 * mostParts)
      throw tooMany(source, part.start, `${mostParts} benchmarks in a file`)
  }
  const close = skipSpace(text, bounds.at(-1) ?? start + 1)
  if (key === undefined) {
    if (found.length > 0) throw new BrokenJson(`${quoted(path.at(-1) ?? '')} is there twice`, start)
    found.push({ path, open: start, close, keys, bounds })
  }
  return close + 1
}
