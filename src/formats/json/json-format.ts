import type { z } from 'zod'
import type { Collector } from '../collector.ts'
import type { Format } from '../format.ts'
import { quoted } from '../quoted.ts'
import { malformed, type Source } from '../source.ts'
import type { JsonPath } from './peek.ts'
import { parsed, readJson, validated } from './read.ts'
import { BrokenJson, endOfValue, parts, skipSpace, type Part } from './scan.ts'

interface JsonFormat<Document, Entry> extends Omit<Format, 'parse'> {
  /** Where the results are: a list or an object of them. The first that is there is read. */
  readonly resultsAt: readonly (readonly string[])[]
  /** The document as it is with an empty list, or object, in place of the results. */
  readonly document: z.ZodType<Document>
  /** One result. */
  readonly entry: z.ZodType<Entry>
  readonly reader: (document: Document, into: Collector, source: Source) => Reader<Entry>
}

interface Reader<Entry> {
  readonly entry: (entry: Entry, place: Place) => void
  /** Called after the last result. */
  readonly end?: () => void
}

interface Place {
  /** Its key, where the results are an object; else null. */
  readonly key: string | null
  readonly offset: number
}

/**
 * A format whose file is one JSON document with many results in it, which are read one by one: a tree of the whole
 * would take several times the file's size.
 */
export function jsonFormat<Document, Entry>(format: JsonFormat<Document, Entry>): Format {
  const { tool, file, detect } = format
  return {
    tool,
    file,
    detect,
    parse: (source, into) => {
      try {
        readDocument(format, source, into)
      } catch (error) {
        if (error instanceof BrokenJson) throw malformed(source, error.offset, error.message)
        throw error
      }
    },
  }
}

function readDocument<Document, Entry>(
  format: JsonFormat<Document, Entry>,
  source: Source,
  into: Collector,
): void {
  const { text } = source
  const results = firstOf(text, format.resultsAt)
  const rest = results === null ? text : text.slice(0, results.open + 1) + text.slice(results.close)
  const removed = results === null ? 0 : results.close - results.open - 1
  const value = parsed(source, rest, (offset) =>
    results !== null && offset > results.open ? offset + removed : offset,
  )
  const whole = { path: [], key: null, start: 0, end: text.length }
  const reader = format.reader(validated(source, format.document, value, whole), into, source)
  if (results !== null) readEntries(source, results, format.entry, reader)
  reader.end?.()
}

function readEntries<Entry>(
  source: Source,
  { path, open, close }: Results,
  schema: z.ZodType<Entry>,
  reader: Reader<Entry>,
): void {
  let last = open + 1
  let index = 0
  for (const { key, start, end } of parts(source.text, open)) {
    const entry = readJson(source, schema, { path, key: key ?? index, start, end })
    reader.entry(entry, { key, offset: start })
    index += 1
    last = end
  }
  // The last bracket of the text was taken for theirs.
  const found = skipSpace(source.text, last)
  if (found !== close) throw new BrokenJson('expected the end of the file', found + 1)
}

interface Results {
  readonly path: JsonPath
  /** Offsets of its first and its last bracket. */
  readonly open: number
  readonly close: number
}

function firstOf(text: string, paths: readonly (readonly string[])[]): Results | null {
  for (const path of paths) {
    const found = locate(text, path)
    if (found !== null) return found
  }
  return null
}

/** Null where there is neither a list nor an object at the path: the document's schema says then what is wrong. */
function locate(text: string, path: readonly string[]): Results | null {
  let start = skipSpace(text, 0)
  let end: number | null = null
  for (const key of path) {
    const part = text[start] === '{' ? member(text, start, key) : null
    if (part === null) return null
    ;({ start, end } = part)
  }
  if (text[start] !== '[' && text[start] !== '{') return null
  return { path, open: start, close: (end ?? endOfWhole(text, start)) - 1 }
}

/** Where the whole document ends, told by its last character, for going through all of it takes as long as reading it. */
function endOfWhole(text: string, start: number): number {
  const end = text.trimEnd().length
  if (text[end - 1] === (text[start] === '[' ? ']' : '}')) return end
  throw new BrokenJson('expected the end of the file', endOfValue(text, start))
}

/** Goes through all of the object, so that a text that is cut off is not read until there. */
function member(text: string, open: number, key: string): Part | null {
  let found: Part | null = null
  for (const part of parts(text, open)) {
    if (part.key !== key) continue
    if (found !== null) throw new BrokenJson(`${quoted(key)} is there twice`, part.start)
    found = part
  }
  return found
}
