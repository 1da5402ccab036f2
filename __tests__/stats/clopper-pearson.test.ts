import { expect, it } from 'vitest'
import { clopperPearson } from '../../src/stats/index.ts'

it('agrees with closed forms at the ends, and leaves them open on one side', () => {
  // No event in n trials: the upper bound is 1 - (a / 2)^(1 / n).
  expect(clopperPearson(0, 20)).toEqual({ low: 0, high: expect.closeTo(1 - 0.025 ** (1 / 20), 10) })
  expect(clopperPearson(20, 20)).toEqual({ low: expect.closeTo(0.025 ** (1 / 20), 10), high: 1 })
})

it('agrees with the published bounds of 4 in 20', () => {
  const { low, high } = clopperPearson(4, 20)
  expect(low).toBeCloseTo(0.05733, 5)
  expect(high).toBeCloseTo(0.43661, 5)
})

it('lies between its neighbours for events that are not whole', () => {
  expect(clopperPearson(1.5, 20).high).toBeGreaterThan(clopperPearson(1, 20).high)
  expect(clopperPearson(1.5, 20).high).toBeLessThan(clopperPearson(2, 20).high)
})

it('bounds nothing without trials', () => {
  expect(clopperPearson(0, 0)).toEqual({ low: 0, high: 1 })
})
