import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { normal } from '../../accuracy/simulation/normal.ts'
import { predictionInterval, random } from '../../src/stats/index.ts'
import { isClose, reference } from './reference.ts'

/** Multiples of a power of two, so that sums are exact. */
const dyadic = fc.integer({ min: -4096, max: 4096 }).map((one) => one / 2 ** 12)
const earlierValues = fc.array(dyadic, { minLength: 2, maxLength: 30 })

it('matches the t, the p-value and the interval of SciPy', () => {
  const { input, expected } = reference(
    'history-prediction-interval',
    z.object({ history: z.array(z.number()), new: z.number(), scale: z.literal('log') }),
    z.object({
      t: z.number(),
      df: z.number(),
      p_greater: z.number(),
      'upper97.5': z.number(),
    }),
  )
  const history = input.history.map(Math.log)
  const { t, freedom, greater, high } = predictionInterval(history, Math.log(input.new))
  expect(freedom).toBe(expected.df)
  const ours = [t, greater, Math.exp(high)]
  const theirs = [expected.t, expected.p_greater, expected['upper97.5']]
  expect(ours.map((one, i) => isClose(one, theirs[i] ?? NaN))).toEqual([true, true, true])
})

it('mirrors when better and worse are swapped', () => {
  fc.assert(
    fc.property(earlierValues, dyadic, (earlier, value) => {
      const there = predictionInterval(earlier, value)
      const back = predictionInterval(
        earlier.map((one) => -one),
        -value,
      )
      expect(back.t + 0).toBe(-there.t + 0)
      expect([-back.high, -back.low].map((end) => end + 0)).toEqual([there.low + 0, there.high + 0])
      expect(back.greater).toBeCloseTo(1 - there.greater, 12)
    }),
  )
})

it('says the same of all values scaled', () => {
  fc.assert(
    fc.property(earlierValues, dyadic, (earlier, value) => {
      const there = predictionInterval(earlier, value)
      const scaled = predictionInterval(
        earlier.map((one) => 8 * one),
        8 * value,
      )
      expect([scaled.t, scaled.greater]).toEqual([there.t, there.greater])
      expect([scaled.low, scaled.high]).toEqual([8 * there.low, 8 * there.high])
    }),
  )
})

it('covers 95 of 100 values, and its p-values are uniform, with few and with many earlier ones', () => {
  const chance = random(31)
  for (const runs of [5, 10, 30]) {
    const cases = 4000
    let covered = 0
    let small = 0
    for (let i = 0; i < cases; i++) {
      const earlier = Array.from({ length: runs }, () => normal(chance))
      const value = normal(chance)
      const { low, high, greater } = predictionInterval(earlier, value)
      if (value >= low && value <= high) covered++
      if (greater <= 0.01) small++
    }
    expect(Math.abs(covered / cases - 0.95), `${runs} runs`).toBeLessThan(0.01)
    expect(Math.abs(small / cases - 0.01), `${runs} runs`).toBeLessThan(0.005)
  }
})

it('takes every difference for one where earlier values do not vary at all', () => {
  expect(predictionInterval([5, 5, 5], 5)).toMatchObject({ t: 0, greater: 0.5, low: 5, high: 5 })
  expect(predictionInterval([5, 5, 5], 6)).toMatchObject({ t: Infinity, greater: 0 })
  expect(predictionInterval([5, 5, 5], 4)).toMatchObject({ t: -Infinity, greater: 1 })
})

it('refuses to predict from fewer than two', () => {
  expect(() => predictionInterval([1], 1)).toThrow(RangeError)
})
