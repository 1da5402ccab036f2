import betainc from '@stdlib/math-base-special-betainc'

/**
 * Chance that Student's t is `t` or more. Keeps its relative precision far out, where one minus a distribution
 * function is nothing but rounding: of many benchmarks the smallest p-values are the ones that count.
 *
 * @param t any number, also infinite
 * @param freedom degrees of freedom, positive
 */
export function upperTail(t: number, freedom: number): number {
  if (t < 0) return 1 - upperTail(-t, freedom)
  if (t === Infinity) return 0
  const square = t * t
  // Each form of the same integral where its argument is not near 1.
  return square < freedom
    ? betainc(square / (freedom + square), 0.5, freedom / 2, true, true) / 2
    : betainc(freedom / (freedom + square), freedom / 2, 0.5, true, false) / 2
}
