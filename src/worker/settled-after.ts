import { ascending } from './intrinsics.ts'
import type { Ran } from './interleave.ts'

/** Batches that are looked at together. */
const together = 8

/** So many times together in a row they have to be as fast as at the end. */
const inRow = 3

/** As fast as at the end is what takes no more than so many times as long. */
const asFast = 1.05

/**
 * How long code ran until it was as fast as at its end.
 *
 * In hindsight, since nothing else can tell: engines optimise in steps, and before the next one the times lie on a level
 * that looks settled. What is fast is the fast quarter of the batches, which interruptions do not touch.
 *
 * @param warm batches of the warm-up
 * @param sliced those that counted, at least one
 * @returns milliseconds; all of them where it was as fast at the end alone
 */
export function settledMs(warm: readonly Ran[], sliced: readonly Ran[]): number {
  const limit = asFast * fastOf(sliced, sliced.length >> 1, sliced.length)
  let ms = 0
  let since = 0
  let row = 0
  for (const batches of [warm, sliced]) {
    for (let i = 0; i < batches.length; i += together) {
      const end = i + together < batches.length ? i + together : batches.length
      const isFast = fastOf(batches, i, end) <= limit
      if (isFast && row === 0) since = ms
      row = isFast ? row + 1 : 0
      if (row === inRow) return since
      for (let j = i; j < end; j++) ms += batches[j]?.wallMs ?? 0
    }
  }
  return row > 0 ? since : ms
}

/** Milliseconds an iteration of the fast quarter. */
function fastOf(batches: readonly Ran[], from: number, to: number): number {
  const some: number[] = []
  for (let i = from; i < to; i++) some[i - from] = batches[i]?.perIterationMs ?? 0
  const sorted = ascending(some)
  return sorted[sorted.length >> 2] ?? 0
}
