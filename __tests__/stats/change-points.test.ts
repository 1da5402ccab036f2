import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { normal } from '../../accuracy/simulation/normal.ts'
import { changePoints, random, type Random } from '../../src/stats/index.ts'
import { criticalT } from '../../src/stats/largest-t.ts'
import { bestSplit } from '../../src/stats/split.ts'
import { upperTail } from '../../src/stats/student-t.ts'
import { isClose, reference } from './reference.ts'

const series = z.object({ series: z.array(z.number()) })

describe('against the reference', () => {
  it('falls apart where E-divisive says, by the same divergence', () => {
    const { input, expected } = reference(
      'edivisive-qhat',
      series,
      z.object({ index: z.number(), qhat: z.number() }),
    )
    const split = bestSplit(input.series, { from: 0, to: input.series.length })
    expect(split?.index).toBe(expected.index)
    expect(isClose(split?.divergence ?? NaN, expected.qhat)).toBe(true)
  })

  it('finds the change point with the step and the p-value of a correct t-test', () => {
    const { input, expected } = reference(
      'otava-change-points',
      series,
      z.object({
        indexes: z.array(z.number()),
        p_correct_ddof1: z.number(),
        meanBefore: z.number(),
        meanAfter: z.number(),
      }),
    )
    const found = changePoints(input.series)
    expect(found.map(({ index }) => index)).toEqual(expected.indexes)
    const [{ t, estimate } = { t: NaN, estimate: NaN }] = found
    const p = 2 * upperTail(Math.abs(t), input.series.length - 2)
    expect(isClose(p, expected.p_correct_ddof1)).toBe(true)
    expect(isClose(estimate, expected.meanAfter - expected.meanBefore)).toBe(true)
  })

  it('judges the largest t by the same quantiles', () => {
    const quantiles = z.array(z.number())
    const { expected } = reference(
      'max-t-critical',
      z.object({ minSegment: z.literal(3) }),
      z.record(z.string(), quantiles),
    )
    for (const [points, [at95 = NaN, at99 = NaN]] of Object.entries(expected)) {
      expect(Math.abs(criticalT(Number(points), 0.05) - at95), `${points} values`).toBeLessThan(
        0.06,
      )
      expect(Math.abs(criticalT(Number(points), 0.01) - at99), `${points} values`).toBeLessThan(
        0.06,
      )
    }
  })
})

describe('the largest t of noise', () => {
  // 23 and 35 lie between rows of the table.
  it.each([7, 10, 23, 35, 100])('is drawn again at %s values', (points) => {
    const chance = random(1000 * points)
    const draws = 20_000
    const largest = Array.from({ length: draws }, () => largestT(noise(points, chance)))
    const beyond = (critical: number): number => largest.filter((t) => t >= critical).length / draws
    // Three standard errors: 0.46 % and 0.21 %.
    expect(Math.abs(beyond(criticalT(points, 0.05)) - 0.05)).toBeLessThan(0.0046)
    expect(Math.abs(beyond(criticalT(points, 0.01)) - 0.01)).toBeLessThan(0.0021)
  })

  it('is that of a t table where there is one cut', () => {
    expect(criticalT(6, 0.05)).toBeCloseTo(tQuantile(0.975, 4), 3)
    expect(criticalT(6, 0.01)).toBeCloseTo(tQuantile(0.995, 4), 3)
  })

  it('is not known of what is too short or too long', () => {
    expect(() => criticalT(5, 0.01)).toThrow(RangeError)
    expect(() => criticalT(101, 0.01)).toThrow(RangeError)
  })
})

describe('a series', () => {
  const dyadic = fc.integer({ min: -64, max: 64 }).map((one) => one / 64)
  const levels = fc
    .array(
      fc.record({ level: dyadic, around: fc.array(dyadic, { minLength: 3, maxLength: 20 }) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((parts) => parts.flatMap(({ level, around }) => around.map((one) => 4 * level + one / 4)))

  it('has the same change points, mirrored, when better and worse are swapped', () => {
    fc.assert(
      fc.property(levels, (values) => {
        const mirrored = changePoints(values.map((one) => -one))
        expect(mirrored.map(({ index, t }) => [index, -t])).toEqual(
          changePoints(values).map(({ index, t }) => [index, t]),
        )
      }),
    )
  })

  it('has the same change points, scaled, when all of it is scaled', () => {
    fc.assert(
      fc.property(levels, (values) => {
        const scaled = changePoints(values.map((one) => 8 * one))
        expect(scaled).toEqual(
          changePoints(values).map((point) => ({
            ...point,
            estimate: 8 * point.estimate,
            low: 8 * point.low,
            high: 8 * point.high,
          })),
        )
      }),
    )
  })

  it('never has a level of fewer than three values, and is left as it is', () => {
    fc.assert(
      fc.property(levels, (values) => {
        const before = [...values]
        const bounds = [0, ...changePoints(values).map(({ index }) => index), values.length]
        const lengths = bounds.slice(1).map((end, i) => end - (bounds[i] ?? 0))
        expect(bounds.length === 2 || lengths.every((length) => length >= 3)).toBe(true)
        expect(values).toEqual(before)
      }),
    )
  })

  it('has none where nothing varies, or there is too little to tell', () => {
    expect(changePoints([])).toEqual([])
    expect(changePoints(Array<number>(40).fill(0.1))).toEqual([])
    expect(changePoints([0, 0, 1, 9, 9])).toEqual([])
  })

  it('of two exact levels has one', () => {
    const values = [...Array<number>(10).fill(0.1), ...Array<number>(7).fill(0.3)]
    expect(changePoints(values)).toMatchObject([{ index: 10, t: Infinity }])
  })

  it('passes over a value on the way from one level to the next, which neighbouring windows cut on either side', () => {
    const before = [0, 0, -1, -1, -1, 0, -2, -1, -1, 1, 0, 0, 0, 1, 1, 1]
    const after = [-16, -15, -13, -14, -15, -14, -15, -15, -13, -15, -15, -15, -14, -15, -15]
    const later = [-15, -12, -13, -14, -14, -14, -15, -15, -15, -14, -14, -13, -13, -15]
    const found = changePoints([...before, -6, -9, ...after, ...later])
    expect(found).toMatchObject([{ index: 18 }])
  })

  it('has none for one value far off, wherever it lies', () => {
    for (const at of [0, 2, 22, 23, 42, 44]) {
      expect(changePoints(Array<number>(45).fill(0).with(at, 1)), `${at}`).toEqual([])
    }
  })

  it('is refused where it is longer than the quantiles reach', () => {
    expect(() => changePoints(Array<number>(101).fill(1))).toThrow(RangeError)
  })
})

describe('of noise', () => {
  it.each([20, 50, 100])('one series in a hundred has a change point, of %s values', (points) => {
    const chance = random(1000 + points)
    const cases = 2000
    const falsely = Array.from({ length: cases }, () => changePoints(noise(points, chance))).filter(
      (found) => found.length > 0,
    )
    // 0.9, 1.0 and 1.2 % in 8000; the standard error here is 0.22 %.
    expect(falsely.length / cases).toBeGreaterThan(0.003)
    expect(falsely.length / cases).toBeLessThan(0.018)
  })
})

describe('changes of level', () => {
  it.each<[string, number, Steps, number]>([
    ['three spreads up, five values before the end', 50, { 45: 3 }, 0.93],
    ['a spread and a half up, in the middle', 50, { 25: 1.5 }, 0.65],
    ['three spreads up, and down again ten values later', 50, { 20: 3, 30: -3 }, 0.72],
    ['two spreads up, and down again twenty values later', 100, { 40: 2, 60: -2 }, 0.75],
    ['two spreads up, and another two', 60, { 20: 2, 40: 2 }, 0.73],
  ])('are found within two values: %s', (_, points, steps, power) => {
    const chance = random(points)
    const cases = 300
    const found = Array.from({ length: cases }, () => changePoints(stepped(points, steps, chance)))
    const isFound = (at: string, all: (typeof found)[number]): boolean =>
      all.some(({ index }) => Math.abs(index - Number(at)) <= 2)
    const hits = found.filter((all) => Object.keys(steps).every((at) => isFound(at, all)))
    expect(hits.length / cases).toBeGreaterThan(power)
    const tooMany = found.filter((all) => all.length > Object.keys(steps).length)
    expect(tooMany.length / cases).toBeLessThan(0.05)
  })
})

/** Steps in units of the noise's spread. */
type Steps = Readonly<Record<number, number>>

function stepped(points: number, steps: Steps, chance: Random): number[] {
  return noise(points, chance).map((one, i) => {
    const passed = Object.entries(steps).filter(([at]) => Number(at) <= i)
    return passed.reduce((sum, [, step]) => sum + step, one)
  })
}

function noise(points: number, chance: Random): number[] {
  return Array.from({ length: points }, () => normal(chance))
}

/** Over all cuts, by the definition. */
function largestT(values: readonly number[]): number {
  const n = values.length
  const sum = (some: readonly number[]): number => some.reduce((a, b) => a + b, 0)
  const all = sum(values)
  const squares = sum(values.map((one) => one * one)) - (all * all) / n
  let before = 0
  let largest = 0
  for (const [i, value] of values.entries()) {
    before += value
    const left = i + 1
    const right = n - left
    if (left < 3 || right < 3) continue
    const between = (left * right * (before / left - (all - before) / right) ** 2) / n
    largest = Math.max(largest, Math.sqrt((between * (n - 2)) / (squares - between)))
  }
  return largest
}
