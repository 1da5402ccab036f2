import { longestCallSeconds, type MeasureSettings } from '../measure/index.ts'

/** How much slower the head is made, as a fraction; 0 is no change. */
export type Extra = number

/** The slowdowns that the gate is tried with. */
export const extras: readonly Extra[] = [0.02, 0.03, 0.05, 0.1]

/** The extras that share a round, as several heads do: what is common to a round is paid for once. */
export const together: readonly (readonly Extra[])[] = [
  [0.02, 0.1],
  [0.03, 0.05],
]

/** The label of a head that is so much slower, such as `+3 %`. */
export function labelOf(extra: Extra): string {
  return `+${Math.round(extra * 100)} %`
}

/**
 * Those of a round's slowdowns that calls of this length can be given; the finest go first.
 *
 * @param secondsPerCall of the benchmark, without extra work
 */
export function testable(
  wanted: readonly Extra[],
  secondsPerCall: number,
  slicing: MeasureSettings['slicing'],
): readonly Extra[] {
  const limit = (some: readonly Extra[]): number => longestCallSeconds(some, slicing)
  let kept = wanted
  while (kept.length > 0 && secondsPerCall > limit(kept)) {
    const tightest = kept.reduce((a, b) => (limit([b]) < limit([a]) ? b : a))
    kept = kept.filter((extra) => extra !== tightest)
  }
  return kept
}
