import { longestSeries, shortestSegment, type Level } from './largest-t.ts'

/**
 * How large the largest statistic over all cuts has to be: that of the rank test and that of the step fit.
 *
 * @param points length of the stretch
 * @returns infinite for a stretch so short that noise comes as far
 * @throws RangeError for one that is longer than is judged
 */
export function criticalSize(test: 'rank' | 'fit', points: number, level: Level): number {
  if (points > longestSeries) throw new RangeError(`no quantile for ${points} points`)
  if (points < 2 * shortestSegment) return Infinity
  const after = nullSizes.findIndex(([length]) => length >= points)
  const [upper, lower] = [nullSizes[after], nullSizes[Math.max(0, after - 1)]]
  if (upper === undefined || lower === undefined) return Infinity
  const column = (test === 'rank' ? 1 : 3) + (level === 0.05 ? 0 : 1)
  const [high = Infinity, low = Infinity] = [upper[column], lower[column]]
  if (upper === lower || upper[0] === points) return high
  const share = (1 / lower[0] - 1 / points) / (1 / lower[0] - 1 / upper[0])
  return low + share * (high - low)
}

/** Length, rank test at 95 % and 99 %, step fit at 95 % and 99 %. */
type Row = readonly [points: number, rank95: number, rank99: number, fit95: number, fit99: number]

/**
 * Quantiles of both statistics over normal noise, from a million series each up to 20 values and a quarter of one beyond;
 * the rank test's hold for noise of any shape. The test draws some of them again. Ranks of few values can lie in few orders: every length up to 20 has a row.
 */
const nullSizes: readonly Row[] = [
  [6, Infinity, Infinity, 1.914, 3.189],
  [7, Infinity, Infinity, 1.858, 2.699],
  [8, 2.309, Infinity, 1.838, 2.496],
  [9, 2.449, Infinity, 1.712, 2.222],
  [10, 2.402, 2.611, 1.665, 2.093],
  [11, 2.457, 2.739, 1.582, 1.939],
  [12, 2.402, 2.722, 1.544, 1.852],
  [13, 2.489, 2.781, 1.488, 1.755],
  [14, 2.492, 2.84, 1.461, 1.702],
  [15, 2.546, 2.893, 1.421, 1.634],
  [16, 2.521, 2.91, 1.399, 1.595],
  [17, 2.537, 2.928, 1.369, 1.548],
  [18, 2.577, 2.943, 1.352, 1.518],
  [19, 2.592, 2.963, 1.328, 1.481],
  [20, 2.593, 3.001, 1.315, 1.458],
  [25, 2.663, 3.066, 1.249, 1.355],
  [30, 2.699, 3.124, 1.209, 1.295],
  [40, 2.773, 3.209, 1.158, 1.22],
  [50, 2.82, 3.265, 1.127, 1.174],
  [60, 2.856, 3.308, 1.107, 1.146],
  [80, 2.903, 3.359, 1.081, 1.11],
  [100, 2.941, 3.413, 1.066, 1.089],
]
