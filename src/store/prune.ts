import { type EntryKind, parseKey } from './keys.ts'
import { newestFirst } from './newest.ts'
import type { Refused, RemoveOutcome, Storage, StoredEntry, Unreachable } from './storage.ts'

/** What stays: of each branch the newest entries of a kind, as long as they are not too old. */
export interface PruneRule {
  readonly keep: Readonly<Record<EntryKind, number>>
  readonly mostDays: number
}

export type Pruned =
  | {
      readonly kind: 'pruned'
      readonly removed: readonly string[]
      readonly failed: readonly { readonly key: string; readonly outcome: Refused | Unreachable }[]
    }
  | Refused
  | Unreachable

/** Removes the entries that the rule does not keep, one after another. One that is gone already is no failure. */
export async function prune(
  prefix: string,
  rule: PruneRule,
  storage: Storage,
  now: Date,
): Promise<Pruned> {
  const listing = await storage.list(prefix)
  if (listing.kind !== 'listed') return listing
  const outcomes: { readonly key: string; readonly outcome: RemoveOutcome }[] = []
  for (const key of prunable(listing.entries, rule, now)) {
    outcomes.push({ key, outcome: await storage.remove(key) })
  }
  return {
    kind: 'pruned',
    removed: outcomes.filter(({ outcome }) => outcome.kind === 'removed').map(({ key }) => key),
    failed: outcomes.flatMap(({ key, outcome }) =>
      outcome.kind === 'refused' || outcome.kind === 'unreachable' ? [{ key, outcome }] : [],
    ),
  }
}

const dayMs = 24 * 60 * 60 * 1000

/** Keys that the rule does not keep. Entries of another layout are left alone. */
export function prunable(
  entries: readonly StoredEntry[],
  { keep, mostDays }: PruneRule,
  now: Date,
): readonly string[] {
  const oldest = now.getTime() - mostDays * dayMs
  const counts = new Map<string, number>()
  return newestFirst(entries)
    .filter(({ key, createdAt }) => {
      const parts = parseKey(key)
      if (parts === null) return false
      const { os, arch, idHash, kind, branchHash } = parts
      const series = [os, arch, idHash, kind, branchHash].join('-')
      const count = (counts.get(series) ?? 0) + 1
      counts.set(series, count)
      return count > keep[kind] || Date.parse(createdAt) < oldest
    })
    .map(({ key }) => key)
}
