import { hodgesLehmann } from '../stats/index.ts'

/** Whether the second of two commits is slower than the first. */
export type EndsVerdict = { readonly kind: 'slower' | 'same' | 'faster' }

type Judged = EndsVerdict | { readonly kind: 'open'; readonly rounds: number }

/** It is looked at several times, so each look is to be surer than the whole. */
const confidence = 0.99
/** The interval has no ends before that. */
const fewest = 8
const more = 4
const most = 40

/**
 * Slower is what surely exceeds half of the threshold, so that a step as large as the threshold is seen as one; the same
 * is what surely stays below it. What is open after {@link most} rounds is told by its estimate.
 *
 * @param changes log ratios, one a round
 * @param threshold the smallest slowdown to look for, as a fraction
 */
export function judgeEnds(changes: readonly number[], threshold: number): Judged {
  if (changes.length < fewest) return { kind: 'open', rounds: fewest - changes.length }
  const limit = Math.log1p(threshold)
  const { estimate, low, high } = hodgesLehmann(changes, confidence)
  if (low > limit / 2) return { kind: 'slower' }
  if (high < -limit / 2) return { kind: 'faster' }
  if (high < limit && low > -limit) return { kind: 'same' }
  if (changes.length < most) return { kind: 'open', rounds: more }
  // There is no further look that this one would have to leave room for.
  const last = hodgesLehmann(changes)
  if (last.low > 0 && estimate > limit / 2) return { kind: 'slower' }
  if (last.high < 0 && estimate < -limit / 2) return { kind: 'faster' }
  return { kind: 'same' }
}
