import type { Evidence, Limit, ShardNumber } from '../model/index.ts'

/**
 * Which benchmarks a shard measures, by their ids. Every job of a matrix comes to the same division, since each has found
 * the same benchmarks in the same order.
 *
 * Benchmarks that a relation holds against each other stay together; beyond that, each shard has as many as the others.
 */
export function shardOf(
  { index, count }: ShardNumber,
  evidence: readonly Pick<Evidence, 'benchmark'>[],
  limits: readonly Limit[],
): ReadonlySet<string> {
  const groups = groupsOf(
    evidence.map(({ benchmark }) => benchmark.id),
    limits,
  )
  const shards = Array.from({ length: count }, (): string[] => [])
  // The largest first, each to the shard that has the fewest so far.
  for (const group of groups.toSorted((a, b) => b.length - a.length)) {
    const fewest = Math.min(...shards.map(({ length }) => length))
    shards.find(({ length }) => length === fewest)?.push(...group)
  }
  return new Set(shards[index - 1])
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
