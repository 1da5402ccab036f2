import { mean, sampleStandardDeviation } from 'simple-statistics'
import type { Answer } from './answer.ts'

/** Runs of each command that hyperfine makes at least. */
export const fewestRuns = 10

/**
 * Whole commands as hyperfine compares them: it prints "1.04 ± 0.02 times faster" and leaves the rest to the reader,
 * who here takes a ratio that is above 1 by more than its uncertainty for a slowdown.
 */
export function printedRatio(base: readonly number[], head: readonly number[]): Answer {
  const ratio = mean([...head]) / mean([...base])
  const relative = (values: readonly number[]): number =>
    sampleStandardDeviation([...values]) / mean([...values])
  const uncertainty = ratio * Math.hypot(relative(base), relative(head))
  return { alarm: ratio - uncertainty > 1, change: ratio - 1 }
}
