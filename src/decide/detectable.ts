import { minimalDetectableEffect, spreadOf } from '../stats/index.ts'

/**
 * The smallest change, as a fraction, that so many rounds with this spread could detect with 80 % power.
 *
 * @returns null below two observations
 */
export function detectable(
  changes: readonly number[],
  rounds: number,
  alpha: number,
): number | null {
  if (changes.length < 2 || rounds < 2) return null
  return Math.expm1(minimalDetectableEffect(spreadOf(changes), rounds, alpha))
}
