import { expect, it } from 'vitest'
import { meanDifference } from '../../src/stats/index.ts'

it("is Student's test of two samples with one spread", () => {
  // scipy.stats.ttest_ind([1, 2, 4], [5, 6, 9]): t = 2.90689, p = 0.0438145, four degrees of freedom.
  const { estimate, low, high, beyond } = meanDifference([1, 2, 4], [5, 6, 9], 1e-9, 0)
  expect(estimate).toBeCloseTo(13 / 3, 12)
  expect(beyond).toBeCloseTo(0.0438144541, 9)
  // The 97.5 % quantile of t is 2.7764451.
  expect(high - estimate).toBeCloseTo((2.7764451 * (13 / 3)) / 2.90688837, 6)
  expect(estimate - low).toBeCloseTo(high - estimate, 12)
})

it('is no surer than the spread that is known beforehand, however well a few values agree', () => {
  const sure = meanDifference([1, 1], [1.001, 1.001], 1e-3, 0)
  expect(sure.beyond).toBeGreaterThan(0.3)
  expect(sure.low).toBeLessThan(0)
  expect(meanDifference([1, 1], [1.001, 1.001], 1e-6, 0).beyond).toBeLessThan(1e-5)
})

it('asks whether the difference is larger than the floor, on either side', () => {
  expect(meanDifference([1, 1], [1.001, 1.001], 1e-6, 0.001).beyond).toBe(1)
  const up = meanDifference([1, 1], [1.002, 1.002], 1e-6, 0.001)
  const down = meanDifference([1.002, 1.002], [1, 1], 1e-6, 0.001)
  expect(up.beyond).toBeLessThan(1e-5)
  expect(down.beyond).toBeCloseTo(up.beyond, 12)
  expect(down.estimate).toBeCloseTo(-up.estimate, 12)
})

it('refuses values that say nothing of how they vary', () => {
  expect(() => meanDifference([1], [2], 1e-3, 0)).toThrow(RangeError)
  expect(() => meanDifference([], [1, 2, 3], 1e-3, 0)).toThrow(RangeError)
})
