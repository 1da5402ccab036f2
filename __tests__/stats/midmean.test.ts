import { expect, it } from 'vitest'
import { midmean, midSpread } from '../../src/stats/index.ts'

it('is the mean of the middle half', () => {
  expect(midmean([1, 2, 3, 4, 5, 6, 7, 1000])).toBe(4.5)
  expect(midmean([3])).toBe(3)
  expect(midmean([1, 2])).toBe(1.5)
})

it('turns round with its values', () => {
  const values = [0.3, -1, 0.2, 5, 0.1, 0, -0.4]
  expect(midmean(values.map((value) => -value))).toBeCloseTo(-midmean(values), 15)
})

it('tells the spread of normal values from their quartiles', () => {
  // Quartiles of the standard normal distribution.
  expect(midSpread([-3, -0.6744898, -0.6744898, 0.6744898, 0.6744898, 3])).toBeCloseTo(1, 3)
})
