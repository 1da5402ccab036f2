/** One of several planned looks at growing data: its p-value, and its share of the error rate. */
interface Look {
  readonly p: number
  readonly weight: number
}

/**
 * One p-value for several looks, valid wherever one stops: the smallest of p / weight (a weighted Bonferroni).
 *
 * @param looks weights of all planned looks sum to at most 1; looks not reached are left out
 * @returns 1 without looks
 */
export function sequentialP(looks: readonly Look[]): number {
  return looks.reduce((least, { p, weight }) => Math.min(least, p / weight), 1)
}
