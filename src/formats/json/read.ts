import { printParseErrorCode, visit, type ParseErrorCode } from 'jsonc-parser'
import type { z } from 'zod'
import { quoted } from '../quoted.ts'
import { malformed, type Source } from '../source.ts'
import type { JsonPath } from './peek.ts'
import { withoutNotNumbers } from './not-numbers.ts'
import { BrokenJson, endOfValue, parts, skipSpace } from './scan.ts'

/** Which part of a source's text is JSON, and what a message calls it: the path of a document's part, and its key. */
export interface Range {
  readonly path: JsonPath
  /** Null for the document itself. */
  readonly key: string | number | null
  readonly start: number
  readonly end: number
}

/**
 * The value of a part of a text, which follows the schema. Where it does not, the place of the mistake is looked for
 * only then: what is right is read at the speed of JSON.parse.
 *
 * @throws GateError `results-malformed` with the line of the first mistake
 */
export function readJson<T>(source: Source, schema: z.ZodType<T>, range: Range): T {
  const text = source.text.slice(range.start, range.end)
  return validated(
    source,
    schema,
    parsed(source, text, (offset) => range.start + offset),
    range,
  )
}

/** @param where the offset in the source of one in the text */
export function parsed(source: Source, text: string, where: (offset: number) => number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const tolerant = parsedTolerantly(text)
    if (tolerant !== undefined) return tolerant
    const { offset, problem } = syntaxMistake(text)
    throw malformed(source, where(offset), problem)
  }
}

/** Undefined where NaN and Infinity are not all that keeps the text from being JSON. */
function parsedTolerantly(text: string): unknown {
  try {
    return JSON.parse(withoutNotNumbers(text))
  } catch {
    return undefined
  }
}

/** @param value what JSON.parse made of the range */
export function validated<T>(
  source: Source,
  schema: z.ZodType<T>,
  value: unknown,
  range: Range,
): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = (issue?.path ?? []).filter((step) => typeof step !== 'symbol')
  const place = dotted([...range.path, ...(range.key === null ? [] : [range.key]), ...path])
  const problem = worded(issue?.message ?? 'expected something else')
  throw malformed(source, nearest(source.text, range.start, path), `${place}${problem}`)
}

interface SyntaxMistake {
  readonly offset: number
  readonly problem: string
}

function syntaxMistake(text: string): SyntaxMistake {
  const end = endIn(text, skipSpace(text, 0))
  if (typeof end === 'number') return firstError(text) ?? { offset: 0, problem: 'expected JSON' }
  // Before this place brackets are nested within bounds, which matters to the parser that looks there.
  const first = firstError(text.slice(0, end.offset))
  const isCutOff = first === null || reachesEnd(text, first.offset)
  return isCutOff ? { offset: end.offset, problem: end.message } : first
}

/** Where the value ends that begins there, or why it does not. */
function endIn(text: string, start: number): number | BrokenJson {
  try {
    return endOfValue(text, start)
  } catch (error) {
    if (error instanceof BrokenJson) return error
    throw error
  }
}

/** Whether what stands there is the last of a text, and so may be wrong for being cut off only. */
function reachesEnd(text: string, start: number): boolean {
  const end = endIn(text, start)
  return (typeof end === 'number' ? end : end.offset) === text.length
}

class Found extends Error {}

function firstError(text: string): SyntaxMistake | null {
  let found: SyntaxMistake | null = null
  const onError = (code: ParseErrorCode, offset: number, length: number): void => {
    const token = /[^\s,:\]}]*/y
    token.lastIndex = offset
    const shown = token.exec(text)?.[0] || text.slice(offset, offset + Math.max(1, length))
    const isOver = printParseErrorCode(code) === 'EndOfFileExpected'
    found = { offset, problem: isOver ? 'expected the end of the file' : expected(shown) }
    throw new Found()
  }
  try {
    visit(text, { onError }, { disallowComments: true, allowTrailingComma: false })
  } catch (error) {
    if (!(error instanceof Found)) throw error
  }
  return found
}

function expected(found: string): string {
  const what = found === '' ? 'the end' : quoted(found, 20)
  return `expected JSON, found ${what}${notNumbers.has(found) ? ', which is no number in JSON' : ''}`
}

const notNumbers = new Set(['NaN', 'Infinity', '-Infinity', '-NaN', 'nan', 'inf', '-inf'])

/** The offset of the value at a path, or of what comes nearest to it. */
function nearest(text: string, from: number, path: JsonPath): number {
  let start = skipSpace(text, from)
  for (const step of path) {
    const next = childOf(text, start, step)
    if (next === null) return start
    start = next
  }
  return start
}

function childOf(text: string, open: number, step: string | number): number | null {
  if (text[open] !== '{' && text[open] !== '[') return null
  let index = 0
  for (const { key, start } of parts(text, open)) {
    if ((key ?? index) === step) return start
    index += 1
  }
  return null
}

function dotted(path: JsonPath): string {
  const text = path
    .map((step) =>
      typeof step === 'number'
        ? `[${step}]`
        : plain.test(step)
          ? `.${step}`
          : `[${quoted(step, 40)}]`,
    )
    .join('')
    .replace(/^\./, '')
  return text === '' ? '' : `${text}: `
}

const plain = /^[\w-]{1,40}$/

/** zod's words, without those that say nothing here. */
function worded(message: string): string {
  return message
    .replace(/^Invalid (?:input|option): /, '')
    .replace(/, received undefined$/, ', found nothing')
    .replace(', received ', ', found ')
}
