import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import type { Answer } from './answer.ts'

/** Samples by what a t-test needs of them. */
export interface Moments {
  readonly count: number
  readonly mean: number
  readonly sd: number
}

/** Welch's t-test at 5 % on the raw samples of one process a side, as if they were independent. */
export function samplesDiffer(base: Moments, head: Moments): Answer {
  const { t, freedom } = welch(base, head)
  const isDifferent = Math.abs(t) > tQuantile(0.975, freedom)
  return { alarm: isDifferent && t > 0, change: head.mean / base.mean - 1 }
}

/** Positive where the head is slower. Source: Welch (1947), degrees of freedom after Satterthwaite. */
export function welch(
  base: Moments,
  head: Moments,
): { readonly t: number; readonly freedom: number } {
  const [a, b] = [base, head].map(({ sd, count }) => sd ** 2 / count)
  const variance = (a ?? 0) + (b ?? 0)
  const freedom =
    variance ** 2 / ((a ?? 0) ** 2 / (base.count - 1) + (b ?? 0) ** 2 / (head.count - 1))
  return { t: (head.mean - base.mean) / Math.sqrt(variance), freedom }
}
