import { mean } from 'simple-statistics'
import type { Answer } from './answer.ts'

/**
 * A limit on the ratio, as github-action-benchmark has it (`alert-threshold: 200%` is a limit of 1: twice as slow).
 *
 * @param base seconds an operation, one value a run
 * @param limit a fraction
 */
export function overLimit(base: readonly number[], head: readonly number[], limit: number): Answer {
  const change = mean([...head]) / mean([...base]) - 1
  return { alarm: change > limit, change }
}
