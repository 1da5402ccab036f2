import type { SliceSettings } from '../worker/protocol.ts'

/**
 * Work that versions do on top and that is not counted, as a fraction, by the version's label: a slowdown whose size is
 * known without a clock, to see whether the gate finds it.
 */
export type ExtraWork = Readonly<Record<string, number>>

/** Finest fraction that can be asked for: one call in a hundred. */
const finest = 100

/**
 * The fewest iterations of which all the fractions are whole numbers of calls.
 *
 * @throws RangeError for a fraction that is no multiple of a hundredth
 */
export function wholeStep(fractions: readonly number[]): number {
  const isWhole = (calls: number): boolean => Math.abs(calls - Math.round(calls)) < 1e-9
  for (let step = 1; step <= finest; step++) {
    if (fractions.every((fraction) => isWhole(step * fraction))) return step
  }
  throw new RangeError(`no ${finest} calls hold whole fractions of ${fractions.join(', ')}`)
}

/**
 * The slowest call that rounds with these fractions still measure as any round does, in seconds.
 *
 * Whole calls need many iterations a slice. Of slower calls that would make slices so long that a busy neighbour no
 * longer meets both arms alike: such rounds would say nothing of the usual ones.
 */
export function longestCallSeconds(
  fractions: readonly number[],
  { sliceMs }: Pick<SliceSettings, 'sliceMs'>,
): number {
  return (longestSlice * sliceMs) / 1000 / wholeStep(fractions)
}

/** How long a slice may get, in usual slices: as long as with arms of different speed. */
const longestSlice = 8
