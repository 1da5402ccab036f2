import type { Evidence, Limit, ShardNumber } from '../model/index.ts'

/** About how long a round of some benchmarks takes, in seconds, by their ids. */
export type KnownSeconds = ReadonlyMap<string, number>

/**
 * Which benchmarks a shard measures, by their ids. Every job of a matrix comes to the same division, since each has found
 * the same benchmarks in the same order, and knows the same of them.
 *
 * Benchmarks that a relation holds against each other stay together; beyond that, each shard takes about as long as the
 * others. A benchmark of which nothing is known takes as long as the one in the middle of those that are known: where
 * none is, each shard has as many as the others.
 */
export function shardOf(
  { index, count }: ShardNumber,
  evidence: readonly Pick<Evidence, 'benchmark'>[],
  limits: readonly Limit[],
  known: KnownSeconds = new Map(),
): ReadonlySet<string> {
  const ids = evidence.map(({ benchmark }) => benchmark.id)
  const usual = middleOf(ids.flatMap((id) => known.get(id) ?? []))
  const groups = groupsOf(ids, limits).map((own) => ({
    own,
    seconds: own.reduce((sum, id) => sum + (known.get(id) ?? usual), 0),
  }))
  const shards = Array.from({ length: count }, () => ({ ids: [] as string[], seconds: 0 }))
  // The longest first, each to the shard that has least to do so far.
  for (const { own, seconds } of groups.toSorted((a, b) => b.seconds - a.seconds)) {
    const least = Math.min(...shards.map((shard) => shard.seconds))
    const shard = shards.find((each) => each.seconds === least)
    shard?.ids.push(...own)
    if (shard !== undefined) shard.seconds += seconds
  }
  return new Set(shards[index - 1]?.ids)
}

/** @returns 1 of none */
function middleOf(seconds: readonly number[]): number {
  return seconds.toSorted((a, b) => a - b)[seconds.length >> 1] ?? 1
}

function groupsOf(ids: readonly string[], limits: readonly Limit[]): readonly string[][] {
  const groups = new Map(ids.map((id) => [id, [id]]))
  for (const limit of limits) {
    if (limit.kind !== 'relation') continue
    const [one, other] = [groups.get(limit.benchmark.id), groups.get(limit.than.id)]
    if (one === undefined || other === undefined || one === other) continue
    one.push(...other)
    for (const id of other) groups.set(id, one)
  }
  return [...new Set(groups.values())]
}
