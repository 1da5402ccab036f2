import type { HistoryEntry } from '../model/index.ts'
import { compress, decompress } from './compressed.ts'
import { historyLine, historyLineReader } from './history-line.ts'
import type { ParsedJson } from './parsed.ts'

/** One push a line, oldest first, compressed: what a history is as a file of its own. */
export function encodeHistory(entries: readonly HistoryEntry[]): Uint8Array {
  return compress(historyLines(entries).join('\n'))
}

/** What could be read, and which lines could not: a damaged line costs no other. */
export interface ReadHistory {
  readonly entries: readonly HistoryEntry[]
  /** Numbers of the lines, from 1. */
  readonly damaged: readonly number[]
}

export function decodeHistory(bytes: Uint8Array): ParsedJson<ReadHistory> {
  const text = decompress(bytes)
  if (text.kind !== 'ok') return text
  return { kind: 'ok', value: readHistoryLines(text.value.split('\n')) }
}

/** Text that has no line break in it. */
export function historyLines(entries: readonly HistoryEntry[]): string[] {
  return entries.map(historyLine)
}

/** @param lines empty ones count as lines, and hold nothing */
export function readHistoryLines(lines: readonly string[]): ReadHistory {
  const entries: HistoryEntry[] = []
  const damaged: number[] = []
  const read = historyLineReader()
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const entry = read(line)
    if (entry === null) damaged.push(index + 1)
    else entries.push(entry)
  }
  return { entries, damaged }
}

/**
 * The entries of both, once each, oldest first. Two pushes at once each save a history without the other's entry: the
 * next push finds both.
 */
export function mergeHistories(
  one: readonly HistoryEntry[],
  other: readonly HistoryEntry[],
): readonly HistoryEntry[] {
  const merged = new Map<string, HistoryEntry>()
  for (const entry of [...one, ...other]) merged.set(`${entry.commit} ${entry.createdAt}`, entry)
  return [...merged.values()].toSorted(
    (a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || (a.commit < b.commit ? -1 : 1),
  )
}

export interface Retention {
  readonly mostEntries: number
  readonly mostDays: number
}

export const defaultRetention: Retention = { mostEntries: 500, mostDays: 400 }

const dayMs = 24 * 60 * 60 * 1000

/**
 * The newest of a history that are worth keeping. An entry from the future, by a clock that was wrong, is kept.
 *
 * @param entries oldest first
 */
export function retained(
  entries: readonly HistoryEntry[],
  now: Date,
  { mostEntries, mostDays }: Retention = defaultRetention,
): readonly HistoryEntry[] {
  const oldest = now.getTime() - mostDays * dayMs
  const young = entries.filter(({ createdAt }) => Date.parse(createdAt) >= oldest)
  return mostEntries === 0 ? [] : young.slice(-mostEntries)
}
