import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import { mean, sampleVariance } from 'simple-statistics'
import type { Answer } from './answer.ts'

/** Samples it takes at first, and then between looks. Its own default is 50 at first, more than the budget pays for. */
export const firstSamples = 20
const samplesBetweenLooks = 10

/**
 * Tachometer's rule with its default horizon of 0 %: samples of both versions in turn, and more of them until the 95 %
 * interval of the relative difference of means leaves zero out.
 *
 * @param base one value a fresh process
 * @param head as many
 * @returns the answer and how many samples of each it took
 */
export function untilHorizon(
  base: readonly number[],
  head: readonly number[],
): Answer & { readonly samples: number } {
  for (let taken = firstSamples; ; taken += samplesBetweenLooks) {
    const samples = Math.min(taken, base.length)
    const { change, margin } = difference(base.slice(0, samples), head.slice(0, samples))
    const isResolved = Math.abs(change) > margin
    if (isResolved || samples >= base.length)
      return { alarm: isResolved && change > 0, change, samples }
  }
}

/** Relative difference of means, with half the width of its interval as tachometer computes it. */
export function difference(
  base: readonly number[],
  head: readonly number[],
): { readonly change: number; readonly margin: number } {
  const [a, b] = [mean([...base]), mean([...head])]
  const varianceA = sampleVariance([...base]) / base.length
  const varianceB = sampleVariance([...head]) / head.length
  const variance = (varianceA * b ** 2 + varianceB * a ** 2) / a ** 4
  const freedom = Math.min(base.length, head.length) - 1
  return { change: (b - a) / a, margin: tQuantile(0.975, freedom) * Math.sqrt(variance) }
}
