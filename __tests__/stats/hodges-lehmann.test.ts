import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { hodgesLehmann, random, signedRank } from '../../src/stats/index.ts'
import { normal } from '../../accuracy/simulation/normal.ts'
import { isClose, reference } from './reference.ts'

/** Multiples of a power of two, so that sums and averages are exact. */
const dyadic = fc.integer({ min: -4096, max: 4096 }).map((one) => one / 2 ** 12)
const changes = fc.array(dyadic, { minLength: 1, maxLength: 25 })

it('matches the estimate and the intervals of R', () => {
  const interval = z.tuple([z.number(), z.number()])
  const { input, expected } = reference(
    'hodges-lehmann-one-sample',
    z.object({ d: z.array(z.number()) }),
    z.object({ estimate: z.number(), ci95: interval, ci90: interval }),
  )
  const { estimate, low, high } = hodgesLehmann(input.d)
  const narrow = hodgesLehmann(input.d, 0.9)
  const ours = [estimate, low, high, narrow.low, narrow.high]
  const theirs = [expected.estimate, ...expected.ci95, ...expected.ci90]
  expect(ours.map((one, i) => isClose(one, theirs[i] ?? NaN))).toEqual(ours.map(() => true))
})

it('mirrors when base and head are swapped', () => {
  fc.assert(
    fc.property(changes, (d) => {
      const there = hodgesLehmann(d)
      const back = hodgesLehmann(d.map((one) => -one))
      expect([-back.estimate, -back.high, -back.low].map(noMinusZero)).toEqual(
        [there.estimate, there.low, there.high].map(noMinusZero),
      )
    }),
  )
})

it('moves with the observations', () => {
  fc.assert(
    fc.property(changes, dyadic, (d, shift) => {
      const there = hodgesLehmann(d)
      const moved = hodgesLehmann(d.map((one) => one + shift))
      expect([moved.estimate, moved.low, moved.high].map(noMinusZero)).toEqual(
        [there.estimate + shift, there.low + shift, there.high + shift].map(noMinusZero),
      )
    }),
  )
})

it('does not depend on the order of the rounds, and leaves its input alone', () => {
  fc.assert(
    fc.property(changes, (d) => {
      const before = [...d]
      expect(hodgesLehmann(d.toReversed())).toEqual(hodgesLehmann(d))
      expect(d).toEqual(before)
    }),
  )
})

it('leaves out of the interval just what the signed-rank test rejects', () => {
  const chance = random(3)
  for (const n of [6, 9, 14, 20]) {
    const d = Array.from({ length: n }, () => normal(chance))
    const { low, high } = hodgesLehmann(d)
    const p = (centre: number): number => {
      const { greater, less } = signedRank(d.map((one) => one - centre))
      return 2 * Math.min(greater, less)
    }
    expect(p(low - 1e-9)).toBeLessThan(0.05)
    expect(p(low + 1e-9)).toBeGreaterThanOrEqual(0.05)
    expect(p(high + 1e-9)).toBeLessThan(0.05)
    expect(p(high - 1e-9)).toBeGreaterThanOrEqual(0.05)
  }
})

it('has no ends with too few rounds for the confidence', () => {
  expect(hodgesLehmann([1, 2, 3, 4, 5])).toEqual({ estimate: 3, low: -Infinity, high: Infinity })
  expect(hodgesLehmann([1, 2, 3, 4, 5, 6])).toEqual({ estimate: 3.5, low: 1, high: 6 })
})

it('of one round is that round', () => {
  expect(hodgesLehmann([0.25]).estimate).toBe(0.25)
})

it('refuses to estimate from nothing', () => {
  expect(() => hodgesLehmann([])).toThrow(RangeError)
})

it('covers the truth in 95 of 100 cases, at every number of rounds that is looked at', () => {
  const chance = random(11)
  for (const n of [6, 10, 12, 20, 40]) {
    const cases = 2000
    let covered = 0
    for (let i = 0; i < cases; i++) {
      const { low, high } = hodgesLehmann(Array.from({ length: n }, () => normal(chance)))
      if (low <= 0 && high >= 0) covered++
    }
    // Exact tests are coarse with few rounds, so coverage lies a little above: 96.9 % at six.
    expect(covered / cases, `${n} rounds`).toBeGreaterThan(0.94)
    expect(covered / cases, `${n} rounds`).toBeLessThan(n === 6 ? 0.98 : 0.965)
  }
})

function noMinusZero(value: number): number {
  return value + 0
}
