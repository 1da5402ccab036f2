import { BrokenJson, endOfValue, parts, skipSpace, type Part } from './scan.ts'

export type JsonPath = readonly (string | number)[]

/** What a value is, by its beginning. */
type Kind = 'object' | 'array' | 'string' | 'number' | 'word'

/**
 * What is at a path of a JSON text that may be cut off anywhere; null where nothing is, or it is no JSON at all.
 *
 * Keys are compared, and values neither read nor checked.
 */
export function kindAt(head: string, path: JsonPath): Kind | null {
  try {
    const start = startOf(head, path)
    if (start === null || start >= head.length) return null
    return kinds[head.charAt(start)] ?? (isNumber(head, start) ? 'number' : 'word')
  } catch (error) {
    if (error instanceof BrokenJson) return null
    throw error
  }
}

/** The keys of the object at a path of such a text; empty where there is none. */
export function keysAt(head: string, path: JsonPath): readonly string[] {
  const keys: string[] = []
  try {
    const start = startOf(head, path)
    if (start !== null && head[start] === '{')
      for (const { key } of partsOfHead(head, start)) if (key !== null) keys.push(key)
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error
  }
  return keys
}

/** Whether a number begins there, or what is none in JSON: a file with a NaN in it is of its tool all the same, and wrong at that place. */
function isNumber(head: string, start: number): boolean {
  return /^(?:[-\d]|nan|inf)/i.test(head.slice(start, start + 3))
}

const kinds: Readonly<Record<string, Kind>> = { '{': 'object', '[': 'array', '"': 'string' }

function startOf(head: string, path: JsonPath): number | null {
  let start = skipSpace(head, 0)
  for (const step of path) {
    const found = member(head, start, step)
    if (found === null) return null
    start = found
  }
  return start
}

function member(head: string, open: number, step: string | number): number | null {
  if (head[open] !== (typeof step === 'number' ? '[' : '{')) return null
  let index = 0
  for (const { key, start } of partsOfHead(head, open)) {
    if (key === step || index === step) return start
    index += 1
  }
  return null
}

/** The last of them ends where the text does, if it is cut off. */
function partsOfHead(head: string, open: number): Iterable<Part> {
  return parts(head, open, (start) => {
    try {
      return endOfValue(head, start)
    } catch (error) {
      if (error instanceof BrokenJson && error.offset === head.length) return error.offset
      throw error
    }
  })
}
