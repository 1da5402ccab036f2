import { expect, it } from 'vitest'
import { gaitOf } from '../../src/measure/led/gait.ts'
import { random } from '../../src/stats/index.ts'

const outside = { cpuSeconds: 0, waitedSeconds: 0 }
const arm = (perOperationMs: readonly number[], settledMs = 5) => {
  return { seconds: 0.2, ownSeconds: 0.1, perOperationMs, settledMs, outside }
}

it('tells how much of a round varies within it', () => {
  const chance = random(7)
  const noisy = (): number[] =>
    Array.from({ length: 4000 }, () => Math.exp(0.1 * (chance.uniform() + chance.uniform() - 1)))
  const gait = gaitOf([arm(noisy()), arm(noisy(), 9)], 0.5, 4000)
  // Two arms, each of a triangle's variance of 0.01 / 6, over so many slices, and 1.2 times that for the middle half.
  const expected = (1.2 * 2 * (0.01 / 6)) / 4000
  expect((gait?.withinVariance ?? 0) / expected).toBeGreaterThan(0.9)
  expect((gait?.withinVariance ?? 0) / expected).toBeLessThan(1.1)
  expect(gait?.settledMs).toBe(9)
  expect(gait?.secondsPerSlice).toBeCloseTo(0.2 / 4000 / 2, 12)
  expect(gait?.secondsBeside).toBeCloseTo(0.15, 12)
})

it('is nothing where there is no other arm, or its slices are others', () => {
  expect(gaitOf([arm([1, 2])], 1, 2)).toBeNull()
  expect(gaitOf([arm([1, 2]), arm([1])], 1, 2)).toBeNull()
})
