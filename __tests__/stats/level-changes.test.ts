import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normal } from '../../accuracy/simulation/normal.ts'
import {
  eDivisive,
  levelChanges,
  random,
  rankTest,
  stepFit,
  vote,
  type Random,
} from '../../src/stats/index.ts'
import { criticalSize } from '../../src/stats/critical-sizes.ts'
import { largestRankCut } from '../../src/stats/rank-test.ts'
import { largestFitCut } from '../../src/stats/step-fit.ts'

function noise(points: number, chance: Random): number[] {
  return Array.from({ length: points }, () => normal(chance))
}

/** So many levels of ten, without noise. */
const flat = (...levels: readonly number[]): number[] =>
  levels.flatMap((level) => Array<number>(10).fill(level))

const indexes = (values: readonly number[]): number[] =>
  levelChanges(values).map(({ index }) => index)

describe.each(Object.entries({ eDivisive, rankTest, stepFit, vote }))('%s', (_, detector) => {
  it('finds where two levels meet', () => {
    expect(detector(flat(1, 2), 0.01)).toBe(10)
    expect(detector(flat(2, 1), 0.01)).toBe(10)
    const chance = random(5)
    const values = noise(40, chance).map((value, i) => (i < 17 ? value : value + 6))
    expect(detector(values, 0.01)).toBe(17)
  })

  it('finds nothing in what does not vary, in one value far off, or in too few values', () => {
    expect(detector(flat(1, 1), 0.05)).toBeNull()
    expect(detector(flat(1, 1, 1).with(4, 99), 0.05)).toBeNull()
    expect(detector([], 0.05)).toBeNull()
    expect(detector([0, 0, 1, 1, 1], 0.05)).toBeNull()
  })

  it('says the same of the same values, mirrored, moved and scaled', () => {
    const dyadic = fc.integer({ min: -64, max: 64 }).map((one) => one / 64)
    fc.assert(
      fc.property(fc.array(dyadic, { minLength: 6, maxLength: 30 }), (values) => {
        const found = detector(values, 0.05)
        expect(detector(values, 0.05)).toBe(found)
        expect(
          detector(
            values.map((one) => -one),
            0.05,
          ),
        ).toBe(found)
        expect(
          detector(
            values.map((one) => 8 * one + 2),
            0.05,
          ),
        ).toBe(found)
      }),
      { numRuns: 40 },
    )
  })

  it('is wrong of noise no more often than it may be', () => {
    const chance = random(77)
    const cases = 1000
    const wrong = Array.from({ length: cases }, () => detector(noise(24, chance), 0.05))
    // Three standard errors above 5 %.
    expect(wrong.filter((one) => one !== null).length / cases).toBeLessThan(0.071)
  })
})

it('takes a vote by two of the three, and at the place that they agree on', () => {
  const chance = random(2)
  for (let i = 0; i < 300; i++) {
    const values = noise(20, chance).map((value, at) => (at < 10 ? value : value + 1.5))
    const each = [eDivisive, stepFit, rankTest].map((detector) => detector(values, 0.05))
    const found = vote(values, 0.05)
    const near = (one: number, other: number): boolean => Math.abs(one - other) <= 2
    const agreed = each.filter(
      (one, k) => one !== null && each.some((two, j) => j !== k && two !== null && near(one, two)),
    )
    expect(found === null).toBe(agreed.length === 0)
    expect(found === null || agreed.includes(found)).toBe(true)
  }
})

describe('the sizes that noise reaches', () => {
  // 23 and 35 lie between rows of the table.
  it.each([12, 23, 35, 100])('are drawn again at %s values', (points) => {
    const chance = random(31 * points)
    const draws = 4000
    const series = Array.from({ length: draws }, () => noise(points, chance))
    for (const [test, largest] of [
      ['rank', largestRankCut],
      ['fit', largestFitCut],
    ] as const) {
      const critical = criticalSize(test, points, 0.05)
      const beyond = series.filter((values) => (largest(values)?.size ?? 0) >= critical)
      expect(Math.abs(beyond.length / draws - 0.05), `${test} test`).toBeLessThan(0.012)
    }
  })

  it('are infinite where ranks of so few values can say nothing, and unknown of what is too long', () => {
    expect(criticalSize('rank', 6, 0.05)).toBe(Infinity)
    expect(criticalSize('fit', 5, 0.05)).toBe(Infinity)
    expect(() => criticalSize('fit', 101, 0.05)).toThrow(RangeError)
  })
})

describe('a series', () => {
  it('has a change wherever the level did, and how far it went', () => {
    expect(indexes(flat(1, 2))).toEqual([10])
    expect(indexes(flat(1, 2, 3, 5))).toEqual([10, 20, 30])
    const [change] = levelChanges(flat(1, 3))
    expect(change).toMatchObject({ index: 10, estimate: 2, low: 2, high: 2, t: Infinity })
  })

  it('may have any length, and the same change in it', () => {
    const chance = random(8)
    const values = noise(1500, chance).map((value, i) => (i < 900 ? value : value + 5))
    const found = indexes(values)
    expect(found).toContain(900)
    expect(found.length).toBeLessThan(4)
  })

  it('never has a level of fewer than three values, and is left as it is', () => {
    const parts = fc.array(
      fc.record({
        level: fc.integer({ min: -40, max: 40 }),
        around: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 15 }),
      }),
      { minLength: 1, maxLength: 5 },
    )
    fc.assert(
      fc.property(parts, (all) => {
        const values = all.flatMap(({ level, around }) => around.map((one) => 3 * level + one))
        const before = [...values]
        const bounds = [0, ...indexes(values), values.length]
        const lengths = bounds.slice(1).map((end, i) => end - (bounds[i] ?? 0))
        expect(bounds.length === 2 || lengths.every((length) => length >= 3)).toBe(true)
        expect(values).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })

  it('of noise has a change in about one of a hundred', () => {
    const chance = random(4)
    const cases = 600
    const wrong = Array.from({ length: cases }, () => indexes(noise(60, chance)))
    expect(wrong.filter((found) => found.length > 0).length / cases).toBeLessThan(0.024)
  })

  it.each<readonly [string, (chance: Random) => number[], number]>([
    ['a step of 3', (chance) => noise(60, chance), 0.95],
    [
      'a step of 3 among values far off',
      (chance) => noise(60, chance).map((one) => (chance.uniform() < 0.05 ? one + 8 : one)),
      0.88,
    ],
  ])('with %s standard deviations has it found within two values', (_, draw, power) => {
    const chance = random(6)
    const cases = 150
    const found = Array.from({ length: cases }, () =>
      indexes(draw(chance).map((value, i) => (i < 30 ? value : value + 3))),
    )
    const hits = found.filter((own) => own.some((index) => Math.abs(index - 30) <= 2))
    expect(hits.length / cases).toBeGreaterThan(power)
  })
})
