import { interquartileRange, mean } from 'simple-statistics'

/**
 * The mean of the middle half (the interquartile mean): as robust as the median against up to a quarter of outliers on either side, and steadier.
 *
 * @param values at least one
 */
export function midmean(values: readonly number[]): number {
  const cut = Math.floor(values.length / 4)
  const sorted = values.toSorted((a, b) => a - b)
  return mean(sorted.slice(cut, sorted.length - cut))
}

/**
 * The standard deviation of normal values whose middle half is as wide as that of these.
 *
 * @param values at least one
 */
export function midSpread(values: readonly number[]): number {
  return interquartileRange([...values]) / 1.349
}
