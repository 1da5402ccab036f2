import type { Gait } from '../../model/index.ts'
import { midSpread } from '../../stats/index.ts'
import type { Slicing } from '../../worker/protocol.ts'
import { logRatios } from '../paired-times.ts'

/**
 * What the slices of a round say of how to measure its benchmark.
 *
 * @param seconds of the round that the benchmark took in all arms together
 * @param slices as planned
 * @returns null where the arms do not have the same slices
 */
export function gaitOf(arms: readonly Slicing[], seconds: number, slices: number): Gait | null {
  const [first, ...others] = arms
  const ratios = others.map((other) =>
    first === undefined ? null : logRatios(other.perOperationMs, first.perOperationMs),
  )
  if (first === undefined || ratios.length === 0) return null
  const variances = ratios.flatMap((each) => (each === null ? [] : [varianceOfMidmean(each)]))
  if (variances.length < ratios.length) return null
  return {
    slices,
    withinVariance: Math.max(...variances),
    settledMs: Math.max(...arms.map(({ settledMs }) => settledMs)),
    secondsPerSlice: first.seconds / slices / arms.length,
    secondsBeside: Math.max(0, seconds - first.seconds) / arms.length,
  }
}

/**
 * Of normal values the midmean has 1.2 times the variance of the mean. Values are taken two at a time: an arm runs two slices in a
 * row, of which the second finds its caches warm.
 */
function varianceOfMidmean(ratios: readonly number[]): number {
  const twos = Array.from({ length: Math.floor(ratios.length / 2) }, (_, i) => {
    return ((ratios[2 * i] ?? 0) + (ratios[2 * i + 1] ?? 0)) / 2
  })
  return twos.length === 0 ? 0 : (1.2 * midSpread(twos) ** 2) / twos.length
}
