/** Shortest stretch that counts as a level of its own: two values in a row can be a neighbour's doing. */
export const shortestSegment = 3

/** Longest series that is judged: what the table below reaches to. */
export const longestSeries = 100

/** How seldom the largest t of pure noise gets so far. */
export type Level = 0.05 | 0.01

/**
 * How large the largest |t| has to be.
 *
 * A series is cut where it differs most, so the t of that cut is the largest of many and cannot be held against a t
 * table: at 50 values, t = 2.7 would pass there for one in a hundred, and it is one in eight.
 *
 * @param points length of the whole stretch, at least two shortest segments, at most the longest series
 * @throws RangeError for other lengths
 */
export function criticalT(points: number, level: Level): number {
  const after = nullQuantiles.findIndex(([length]) => length >= points)
  const [upper, lower] = [nullQuantiles[after], nullQuantiles[Math.max(0, after - 1)]]
  if (upper === undefined || lower === undefined || points < 2 * shortestSegment) {
    throw new RangeError(`no quantile for ${points} points`)
  }
  const column = level === 0.05 ? 1 : 2
  // In 1 / length the quantiles run almost straight between the rows.
  const share = lower === upper ? 0 : (1 / lower[0] - 1 / points) / (1 / lower[0] - 1 / upper[0])
  return lower[column] + share * (upper[column] - lower[column])
}

/**
 * Quantiles of the largest |t| over all cuts of normal noise: length, 95 %, 99 %. From four million series each and ten
 * million of the short ones, so that the last digit is uncertain; the test draws some of them again. The first row is
 * exact, for six values have one cut.
 */
const nullQuantiles: readonly (readonly [points: number, at95: number, at99: number])[] = [
  [6, 2.776, 4.604],
  [7, 3.09, 4.775],
  [8, 3.178, 4.673],
  [9, 3.197, 4.551],
  [10, 3.196, 4.436],
  [11, 3.187, 4.337],
  [12, 3.176, 4.26],
  [13, 3.166, 4.194],
  [14, 3.155, 4.137],
  [16, 3.137, 4.047],
  [18, 3.124, 3.98],
  [20, 3.112, 3.929],
  [25, 3.098, 3.847],
  [30, 3.089, 3.791],
  [40, 3.086, 3.74],
  [50, 3.088, 3.712],
  [60, 3.092, 3.695],
  [80, 3.104, 3.684],
  [100, 3.115, 3.68],
]
