/**
 * All arms of a round run the same number of iterations a slice. Where each fitted its own, slices of the same code
 * would differ in length by chance, and with them the share of what a slice costs beside its iterations.
 */
import { Math } from './intrinsics.ts'
import type { Note } from './baton.ts'

/** Iterations that fill a slice, of the slowest arm and of the fastest. */
export type Fits = Note

/** No slice is longer than so many slice lengths, whatever the other arm's code does. */
const longestSlice = 8

/** And none shorter than this share of one, where that is possible as well. */
const shortestSlice = 0.5

/** What is known when one more arm has warmed up. @param fit iterations that fill its slice, more than 0 */
export function withFit([slowest, fastest]: Fits, fit: number): Fits {
  return [Math.min(slowest, fit), Math.max(fastest, fit)]
}

/** Before any arm has warmed up. */
export const noFits: Fits = [Infinity, 0]

/** Iterations that a slice of every arm has: in the middle between the arms, a whole number of at least 1. */
export function agreedIterations([slowest, fastest]: Fits): number {
  const middle = Math.sqrt(slowest * fastest)
  const enough = Math.max(middle, fastest * shortestSlice)
  return Math.max(1, Math.round(Math.min(enough, slowest * longestSlice)))
}
