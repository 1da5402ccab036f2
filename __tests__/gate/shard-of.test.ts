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

  it('take about equally long, where that is known', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 40 }),
        (count, seconds) => {
          const evidence = named(seconds.length)
          const known = new Map(evidence.map(({ benchmark: { id } }, at) => [id, seconds[at] ?? 0]))
          const sums = Array.from({ length: count }, (_, at) => {
            const own = shardOf({ index: at + 1, count }, evidence, [], known)
            return [...own].reduce((sum, id) => sum + (known.get(id) ?? 0), 0)
          })
          expect(sums.reduce((a, b) => a + b, 0)).toBe(seconds.reduce((a, b) => a + b, 0))
          expect(Math.max(...sums) - Math.min(...sums)).toBeLessThanOrEqual(Math.max(...seconds))
        },
      ),
    )
  })

  it('take what is not known for as long as the one in the middle', () => {
    const evidence = named(4)
    const known = new Map([
      ['a.bench.js > b0', 5],
      ['a.bench.js > b1', 2],
      ['a.bench.js > b2', 2],
    ])
    const shards = [1, 2].map((index) => [...shardOf({ index, count: 2 }, evidence, [], known)])
    expect(shards).toEqual([
      ['a.bench.js > b0'],
      ['a.bench.js > b1', 'a.bench.js > b2', 'a.bench.js > b3'],
    ])
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
