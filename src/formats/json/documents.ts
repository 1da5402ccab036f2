import type { z } from 'zod'
import type { Collector } from '../collector.ts'
import { malformed, type Source } from '../source.ts'
import { readJson } from './read.ts'
import { BrokenJson, endOfValue } from './scan.ts'

/**
 * Reads the JSON objects of a text that begin a line, one after the other: some tools write one for each run, and other
 * programs print lines between them. A mistake in one costs that one alone.
 *
 * @param read gets an object that follows the schema, and the offset of its first character
 * @throws GateError `results-malformed` where one does not end: a tool that was stopped may have had worse to say
 */
export function eachDocument<T>(
  source: Source,
  into: Collector,
  schema: z.ZodType<T>,
  read: (document: T, offset: number) => void,
): void {
  const { text } = source
  for (let start = nextDocument(text, 0); start !== -1;) {
    const range = { path: [], key: null, start, end: endOf(source, start) }
    into.row(
      () => [],
      () => read(readJson(source, schema, range), range.start),
    )
    start = nextDocument(text, range.end)
  }
}

/** A file's beginning from its first JSON object on; empty where there is none. */
export function firstDocument(head: string): string {
  const start = nextDocument(head, 0)
  return start === -1 ? '' : head.slice(start)
}

function nextDocument(text: string, from: number): number {
  if (from === 0 && text.startsWith('{')) return 0
  const before = text.indexOf('\n{', Math.max(0, from - 1))
  return before === -1 ? -1 : before + 1
}

function endOf(source: Source, start: number): number {
  try {
    return endOfValue(source.text, start)
  } catch (error) {
    if (error instanceof BrokenJson) throw malformed(source, error.offset, error.message)
    throw error
  }
}
