import type { StoredEntry } from './storage.ts'

/** Newest first; of two of the same time, the later key. */
export function newestFirst(entries: readonly StoredEntry[]): readonly StoredEntry[] {
  return entries.toSorted(
    (a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || (a.key < b.key ? 1 : -1),
  )
}

/**
 * What a place that can list its entries answers to `find`.
 *
 * @returns the first prefix's entry of exactly that key, else its newest; null where no prefix has any
 */
export function newestOf(
  prefixes: readonly string[],
  entries: readonly StoredEntry[],
): string | null {
  const sorted = newestFirst(entries)
  for (const prefix of prefixes) {
    const found =
      sorted.find(({ key }) => key === prefix) ?? sorted.find(({ key }) => key.startsWith(prefix))
    if (found !== undefined) return found.key
  }
  return null
}
