import type { z } from 'zod'
import type { Collector } from '../collector.ts'
import type { Named } from '../../model/index.ts'
import type { Format } from '../format.ts'
import { malformed, type Source } from '../source.ts'
import { parsed, validated } from './read.ts'
import { locateEntries } from './locate.ts'
import { BrokenJson } from './scan.ts'

interface JsonFormat<Document, Entry> extends Omit<Format, 'parse'> {
  /** Where the results are: a list or an object of them. The first that is there is read. */
  readonly resultsAt: readonly (readonly string[])[]
  /** The document as it is with an empty list, or object, in place of the results. */
  readonly document: z.ZodType<Document>
  /** One result. */
  readonly entry: z.ZodType<Entry>
  /** Reads a result's name alone, for results that cannot be read otherwise; left out, the name is the result's key. */
  readonly named?: z.ZodType<Named>
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
  /** Of its first character, and of the one after its last. */
  readonly offset: number
  readonly end: number
}

/**
 * A format whose file is one JSON document with many results in it, which are read one by one: a tree of the whole
 * would take several times the file's size.
 */
export function jsonFormat<Document, Entry>(format: JsonFormat<Document, Entry>): Format {
  const { tool, file, failures, detect } = format
  return {
    tool,
    file,
    failures,
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
  const results = locateEntries(source, format.resultsAt)
  const { open, close } = results ?? { open: text.length, close: text.length }
  const value = parsed(source, text.slice(0, open + 1) + text.slice(close), (offset) =>
    offset > open ? offset + close - open - 1 : offset,
  )
  const whole = { path: [], key: null, start: 0, end: text.length }
  const reader = format.reader(validated(source, format.document, value, whole), into, source)
  const { path, keys, bounds } = results ?? { path: [], keys: [], bounds: [] }
  for (let at = 0; at < bounds.length; at += 2) {
    const [start = 0, end = 0, key = null] = [bounds[at], bounds[at + 1], keys[at / 2]]
    const range = { path, key: key ?? at / 2, start, end }
    let entry: unknown
    into.row(
      () => namesIn(format, entry, key),
      () => {
        entry = parsed(source, text.slice(start, end), (offset) => start + offset)
        reader.entry(validated(source, format.entry, entry, range), { key, offset: start, end })
      },
    )
  }
  reader.end?.()
}

function namesIn<Document, Entry>(
  { named }: JsonFormat<Document, Entry>,
  entry: unknown,
  key: string | null,
): readonly Named[] {
  if (named === undefined) return key === null ? [] : [{ group: '', name: key }]
  const found = named.safeParse(entry)
  return found.success ? [found.data] : []
}
