import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shardOf } from '../../src/gate/shard-of.ts'
import { benchmark, type Limit } from '../../src/model/index.ts'
import { relation } from '../report/builders.ts'

const named = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ benchmark: benchmark('a.bench.js', '', `b${at}`) }))

function divided(count: number, benchmarks: number, limits: readonly Limit[] = []): string[][] {
  return Array.from({ length: count }, (_, at) => [
    ...shardOf({ index: at + 1, count }, named(benchmarks), limits),
  ])
}

/** A relation between two benchmarks of the suite. */
function between(one: number, other: number): Limit {
  const [first, second] = [named(one + 1).at(-1), named(other + 1).at(-1)]
  if (first === undefined || second === undefined) throw new Error('no such benchmark')
  const limit = relation('', '', 'met', 1)
  if (limit.kind !== 'relation') throw new Error('no relation')
  return { ...limit, benchmark: first.benchmark, than: second.benchmark }
}

describe('shards', () => {
  it('have every benchmark once, and about as many as each other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 60 }),
        (count, all) => {
          const shards = divided(count, all)
          expect(shards.flat().toSorted()).toEqual(
            named(all)
              .map((one) => one.benchmark.id)
              .toSorted(),
          )
          const sizes = shards.map(({ length }) => length)
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  it('keep together what a relation is about, also by way of a third', () => {
    const shards = divided(3, 9, [between(0, 4), between(4, 8), between(1, 2)])
    const ids = named(9).map((one) => one.benchmark.id)
    const shardWith = (at: number): number => shards.findIndex((own) => own.includes(ids[at] ?? ''))
    expect([shardWith(4), shardWith(8)]).toEqual([shardWith(0), shardWith(0)])
    expect(shardWith(2)).toBe(shardWith(1))
    expect(shards.map(({ length }) => length)).toEqual([3, 3, 3])
  })
})
