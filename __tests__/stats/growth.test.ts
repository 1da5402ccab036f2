import { expect, it } from 'vitest'
import { growth } from '../../src/stats/index.ts'

it('finds the slope that most pairs have, whatever one point does', () => {
  const line = Array.from({ length: 21 }, (_, i): [number, number] => [i, i === 10 ? 1000 : 3 * i])
  expect(growth(line).slope).toBeCloseTo(3, 9)
})

it('scores a series by the pairs that rise: all of them, none, as many as fall', () => {
  const rising = Array.from({ length: 10 }, (_, i): [number, number] => [i, i])
  // 45 pairs of 10 points; the variance is 10 * 9 * 25 / 18.
  expect(growth(rising).score).toBeCloseTo(45 / Math.sqrt(125), 9)
  expect(growth(rising.map(([at, value]) => [at, -value])).score).toBeCloseTo(
    -45 / Math.sqrt(125),
    9,
  )
  expect(growth(rising.map(([at]) => [at, 7])).score).toBe(0)
})
