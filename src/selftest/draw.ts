import type { Random } from '../stats/index.ts'
import type { Extra } from './extras.ts'
import type { Pool } from './pool.ts'
import { replay, type Decision, type ReplayConditions } from './replay.ts'

/** What suites to put together from the pools. */
export interface DrawnSuite {
  /** Benchmarks in a suite, drawn from the pools with replacement; null for each pool once. */
  readonly size: number | null
  /** How much slower its slower ones truly are; 0 for a suite without a change. */
  readonly extra: Extra
}

/** One benchmark's decision in a suite. */
export interface Drawn {
  readonly pool: Pool
  /** How much slower it truly was. */
  readonly extra: Extra
  readonly decision: Decision
}

/** The share of a suite's benchmarks that are made slower: a change seldom touches everything. */
const slowerShare = 0.1

/**
 * One suite as the gate could have met it: real rounds in random order, none of them twice for the same benchmark.
 *
 * @returns null where no pool has rounds of that extra work
 */
export function drawSuite(
  pools: readonly Pool[],
  { size, extra }: DrawnSuite,
  conditions: ReplayConditions,
  chance: Random,
): Drawn[] | null {
  const members = size === null ? pools : Array.from({ length: size }, () => pick(pools, chance))
  const slower = new Set(slowerOnes(members, extra, pools, chance))
  if (extra !== 0 && slower.size === 0) return null
  const dealt = members.map((pool, place) => ({ pool, extra: slower.has(place) ? extra : 0 }))
  const hands = dealt.map((each) => chance.shuffled(each.pool.rounds.get(each.extra) ?? []))
  const decisions = replay(hands, conditions)
  return dealt.flatMap((each, place) => {
    const decision = decisions[place]
    return decision === undefined ? [] : [{ ...each, decision }]
  })
}

/** Their places in the suite. */
function slowerOnes(
  members: readonly Pool[],
  extra: Extra,
  pools: readonly Pool[],
  chance: Random,
): number[] {
  if (extra === 0 || !pools.some((pool) => isTested(pool, extra))) return []
  const able = [...members.keys()].filter((place) => isTested(members[place], extra))
  return chance.shuffled(able).slice(0, Math.max(1, Math.round(members.length * slowerShare)))
}

function isTested(pool: Pool | undefined, extra: Extra): boolean {
  return (pool?.rounds.get(extra)?.length ?? 0) > 0
}

function pick<T>(items: readonly T[], chance: Random): T {
  const item = items[Math.floor(chance.uniform() * items.length)]
  if (item === undefined) throw new RangeError('nothing to draw from')
  return item
}
