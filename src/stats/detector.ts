import type { Level } from './largest-t.ts'

/**
 * Says whether the level of a stretch changed within it, and where: the first index of the second part, or null.
 *
 * @param values at most a hundred, finite, in time order
 * @param level how seldom it may say so of noise
 */
export type Detector = (values: readonly number[], level: Level) => number | null

/** Where a statistic is largest over all cuts of a stretch, and how large it is there. */
export interface LargestCut {
  readonly index: number
  readonly size: number
}
