import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { normal } from '../../accuracy/simulation/normal.ts'
import { outliers, random } from '../../src/stats/index.ts'

/** Rosner's own example, in which the largest value alone hides behind the two beside it. */
const rosner = [
  -0.25, 0.68, 0.94, 1.15, 1.2, 1.26, 1.26, 1.34, 1.38, 1.43, 1.49, 1.49, 1.55, 1.56, 1.58, 1.65,
  1.69, 1.7, 1.76, 1.77, 1.81, 1.91, 1.94, 1.96, 1.99, 2.06, 2.09, 2.1, 2.14, 2.15, 2.23, 2.24,
  2.26, 2.35, 2.37, 2.4, 2.47, 2.54, 2.62, 2.64, 2.9, 2.92, 2.92, 2.93, 3.21, 3.26, 3.3, 3.59, 3.68,
  4.3, 4.64, 5.34, 5.42, 6.01,
]

it("finds the three of Rosner's example", () => {
  expect(outliers(rosner, 0.05).map((index) => rosner[index])).toEqual([5.34, 5.42, 6.01])
})

it('finds none there at a stricter level', () => {
  expect(outliers(rosner, 0.01)).toEqual([])
})

it.each([12, 30, 100])('finds any in one of a hundred cases of %s normal values', (count) => {
  const chance = random(count)
  const cases = 2000
  const found = Array.from({ length: cases }, () =>
    outliers(
      Array.from({ length: count }, () => normal(chance)),
      0.01,
    ),
  ).filter((some) => some.length > 0)
  expect(found.length / cases).toBeGreaterThan(0.003)
  expect(found.length / cases).toBeLessThan(0.017)
})

it('finds the same ones mirrored and scaled', () => {
  const values = fc.array(fc.integer({ min: -4096, max: 4096 }), { minLength: 10, maxLength: 40 })
  fc.assert(
    fc.property(values, (some) => {
      const found = outliers(some, 0.05)
      expect(
        outliers(
          some.map((one) => -one),
          0.05,
        ),
      ).toEqual(found)
      expect(
        outliers(
          some.map((one) => 8 * one),
          0.05,
        ),
      ).toEqual(found)
    }),
  )
})

it('finds what differs among values that do not vary', () => {
  const values = Array.from({ length: 20 }, (_, i) => (i === 4 || i === 11 ? 3 : 1))
  expect(outliers(values, 0.01)).toEqual([4, 11])
  expect(outliers(Array<number>(20).fill(1), 0.01)).toEqual([])
})

it('says nothing of fewer than ten', () => {
  expect(outliers([0, 0, 0, 0, 0, 0, 0, 0, 99], 0.05)).toEqual([])
})
