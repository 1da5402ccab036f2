/**
 * Where the parts of a JSON text lie, found by its brackets alone and without making values of them. What lies between
 * is left to JSON.parse, part by part: so that a file with many results never is in memory as one tree, a name that is
 * there twice is seen, and every part knows its place in the file.
 */

/** A member of an object or an element of an array. */
export interface Part {
  /** Null in an array. */
  readonly key: string | null
  /** The offset of the value's first character, and of the one after its last. */
  readonly start: number
  readonly end: number
}

/** The text cannot be JSON. The message is a clause. */
export class BrokenJson extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/**
 * The parts of the array or object that begins at `open`, one after the other.
 *
 * @param endOf where the value ends that begins at an offset; it may look into it on the way
 * @throws BrokenJson where something is missing between them
 */
export function* parts(
  text: string,
  open: number,
  endOf: (start: number, key: string | null) => number = (start) => endOfValue(text, start),
): Generator<Part> {
  const isObject = text.charCodeAt(open) === brace
  const close = isObject ? closingBrace : closingBracket
  let at = skipSpace(text, open + 1)
  if (text.charCodeAt(at) === close) return
  for (;;) {
    let key: string | null = null
    if (isObject) {
      const end = endOfString(text, at)
      key = keyIn(text, at, end)
      at = skipSpace(text, end)
      if (text.charCodeAt(at) !== colon) throw broken(text, at, 'expected ":"')
      at = skipSpace(text, at + 1)
    }
    const end = endOf(at, key)
    yield { key, start: at, end }
    at = skipSpace(text, end)
    if (text.charCodeAt(at) === close) return
    if (text.charCodeAt(at) !== comma)
      throw broken(text, at, `expected "," or "${String.fromCharCode(close)}"`)
    at = skipSpace(text, at + 1)
  }
}

export function skipSpace(text: string, from: number): number {
  let at = from
  while (isSpace(text.charCodeAt(at))) at += 1
  return at
}

/**
 * The offset after the value that begins at `start`.
 *
 * @throws BrokenJson where there is none, where it does not end, or where it is nested too deeply
 */
export function endOfValue(text: string, start: number): number {
  const first = text.charCodeAt(start)
  if (first === quote) return endOfString(text, start)
  if (first === brace || first === bracket) return endOfBrackets(text, start)
  let at = start
  while (at < text.length && !endsScalar(text.charCodeAt(at))) at += 1
  if (at === start) throw broken(text, at, 'expected a value')
  return at
}

const [quote, backslash, comma, colon] = [34, 92, 44, 58]
const [bracket, closingBracket, brace, closingBrace] = [91, 93, 123, 125]

// No tool nests half as deeply, and what is nested without end would exhaust the stack of whoever reads it by recursion.
const deepest = 100

function endOfBrackets(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    // Digits, spaces and commas, which most of a file is, come before all brackets.
    if (code === quote) at = endOfString(text, at) - 1
    else if (code < bracket) continue
    else if (code === brace || code === bracket) {
      depth += 1
      if (depth > deepest)
        throw broken(text, at, `expected at most ${deepest} brackets in each other`)
    } else if (code === closingBrace || code === closingBracket) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  throw broken(text, text.length, '')
}

function endOfString(text: string, start: number): number {
  if (text.charCodeAt(start) !== quote)
    throw broken(text, start, 'expected a name in double quotes')
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) return at + 1
    if (code === backslash) at += 1
  }
  throw broken(text, text.length, '')
}

function keyIn(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1)
  if (!inner.includes('\\')) return inner
  try {
    return String(JSON.parse(text.slice(start, end)))
  } catch {
    throw broken(text, start, 'expected a name without unknown escapes')
  }
}

function broken(text: string, offset: number, expected: string): BrokenJson {
  return offset >= text.length
    ? new BrokenJson('the file ends here, in the middle of its JSON', text.length)
    : new BrokenJson(expected, offset)
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}

function endsScalar(code: number): boolean {
  return code === comma || code === closingBracket || code === closingBrace || isSpace(code)
}
