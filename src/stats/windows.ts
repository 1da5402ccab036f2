import type { Stretch } from './split.ts'

/**
 * Tried with 20 to 50: shorter ones miss long low rises, longer ones hide short high ones. What is weighed at 95 % in
 * them is found as surely as at 90 %, with fewer false ones.
 */
const windowLength = 30

/** Stretches that cover a series; each overlaps the next by half. */
export function windows(length: number): Stretch[] {
  const step = windowLength / 2
  const count = Math.max(1, Math.ceil((length - windowLength) / step) + 1)
  return Array.from({ length: count }, (_, i) => {
    return { from: i * step, to: Math.min(i * step + windowLength, length) }
  })
}
