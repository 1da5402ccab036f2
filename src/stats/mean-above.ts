import { mean, sampleStandardDeviation } from 'simple-statistics'
import { upperTail } from './student-t.ts'

/**
 * One-sided p-value of Student's t-test that the mean exceeds `floor`. Unlike a test of signs or ranks it can be small
 * with few observations, where they lie far above the floor beside how they scatter.
 *
 * @param observations finite, in any order
 * @returns 1 below two observations
 */
export function meanAbove(observations: readonly number[], floor: number): number {
  const { length } = observations
  if (length < 2) return 1
  const distance = mean([...observations]) - floor
  const standardError = sampleStandardDeviation([...observations]) / Math.sqrt(length)
  if (standardError === 0) return distance > 0 ? 0 : 1
  return upperTail(distance / standardError, length - 1)
}
