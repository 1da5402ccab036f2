import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import { mean, sampleStandardDeviation } from 'simple-statistics'

/** Fewer tell too little of how the others spread. */
export const fewestForOutliers = 10

/**
 * Those values that are not of a kind with the others: the generalized extreme Studentized deviate test, which also
 * finds several that hide each other.
 *
 * @param values finite, in any order; the others about normal
 * @param alpha how often values that are all of a kind have an outlier
 * @returns indexes, ascending; none of fewer values than are needed
 * Source: Rosner (1983)
 */
export function outliers(values: readonly number[], alpha: number): number[] {
  if (values.length < fewestForOutliers) return []
  let rest: readonly number[] = [...values.keys()]
  let kept = rest
  // Where more than a quarter are unlike the others, there is no telling who the others are.
  for (let removed = 0; removed < Math.floor(values.length / 4); removed++) {
    const { index, deviate } = mostExtreme(values, rest)
    const isOutlier = deviate > criticalDeviate(rest.length, alpha)
    rest = rest.filter((each) => each !== index)
    if (isOutlier) kept = rest
  }
  return [...values.keys()].filter((index) => !kept.includes(index))
}

function mostExtreme(
  values: readonly number[],
  indexes: readonly number[],
): { readonly index: number; readonly deviate: number } {
  const each = indexes.map((index) => ({ index, value: values[index] ?? NaN }))
  const all = each.map(({ value }) => value)
  const centre = mean(all)
  const spread = sampleStandardDeviation(all)
  const distance = ({ value }: { readonly value: number }): number => Math.abs(value - centre)
  const farthest = each.reduce((a, b) => (distance(b) > distance(a) ? b : a))
  const deviate = distance(farthest) === 0 ? 0 : distance(farthest) / spread
  return { index: farthest.index, deviate }
}

/** What the largest deviate of so many normal values stays below, but for `alpha`. */
function criticalDeviate(count: number, alpha: number): number {
  const freedom = count - 2
  const t = tQuantile(1 - alpha / (2 * count), freedom)
  return ((count - 1) * t) / Math.sqrt((freedom + t * t) * count)
}
