import { expect, it } from 'vitest'
import { agreedIterations, noFits, withFit, type Fits } from '../../src/worker/agree.ts'

const fitsOf = (...each: number[]): Fits => each.reduce(withFit, noFits)

it('gives arms of the same speed what fills a slice', () => {
  expect(agreedIterations(fitsOf(40, 40, 40))).toBe(40)
})

it('lies in the middle of arms that fitted differently, whichever came first', () => {
  expect(agreedIterations(fitsOf(20, 80))).toBe(40)
  expect(agreedIterations(fitsOf(80, 20))).toBe(40)
})

it('keeps slices between a half and eight slice lengths where both are possible', () => {
  // A tenfold difference: the fast arm's slice is a half, and the slow one's five.
  expect(agreedIterations(fitsOf(100, 1000))).toBe(500)
})

it('lets no slice be longer than eight slice lengths, however fast the other arm is', () => {
  expect(agreedIterations(fitsOf(10, 1000))).toBe(80)
  expect(agreedIterations(fitsOf(1000, 10))).toBe(80)
})

it('runs one iteration at least, also where one is longer than a slice', () => {
  expect(agreedIterations(fitsOf(0.01, 0.02))).toBe(1)
  expect(agreedIterations(fitsOf(0.01, 1000))).toBe(1)
})
