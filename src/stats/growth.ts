import { median } from 'simple-statistics'

export interface Growth {
  /** The median of the slopes between all pairs of points (Theil and Sen), in values a unit of time. */
  readonly slope: number
  /** How much more pairs rise than fall, as a standard normal score: 0 where nothing grows (Mann and Kendall). */
  readonly score: number
}

/**
 * How a series grows, whatever its single points do.
 *
 * @param points time and value, at least three, in the order of time; what is done is quadratic in their number
 *
 * Source: Sen, Estimates of the regression coefficient based on Kendall's tau (1968)
 */
export function growth(points: readonly (readonly [at: number, value: number])[]): Growth {
  const slopes: number[] = []
  let rising = 0
  points.forEach(([at, value], i) => {
    for (const [later, other] of points.slice(i + 1)) {
      rising += Math.sign(other - value)
      if (later > at) slopes.push((other - value) / (later - at))
    }
  })
  const n = points.length
  const deviation = Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)
  return { slope: slopes.length === 0 ? 0 : median(slopes), score: rising / deviation }
}
