import type { HistoryEntry } from './baseline.ts'
import { renamedIn, type Rename } from './rename.ts'

/** A branch's history as if its benchmarks had always had their present names. */
export function renamedHistory(
  history: readonly HistoryEntry[],
  renames: readonly Rename[],
): readonly HistoryEntry[] {
  if (renames.length === 0) return history
  return history.map((entry) => ({
    ...entry,
    benchmarks: renamedIn(entry.benchmarks, renames).map(({ benchmark }) => benchmark),
  }))
}
