import type { MetricName } from '../model/index.ts'
import { metricOf } from '../model/index.ts'
import type { KnownChange } from './contract.ts'
import type { LinePoint } from './lines.ts'

/**
 * A change that nobody has asked about, one of many: by its 99.9 % interval, so that hardly any of a hundred benchmarks stands
 * out for nothing.
 */
export function amongMany({ ratio, low, high }: KnownChange): KnownChange {
  if (low === null || high === null) return { ratio, low: null, high: null }
  const wider = 3.29 / 1.96
  return {
    ratio,
    low: ratio * (low / ratio) ** wider,
    high: ratio * (high / ratio) ** wider,
  }
}

/**
 * How the level has changed from one point of a line to its newest. The steps between are independent, so that the
 * squares of their reaches add up.
 *
 * @param place of the point
 * @returns null for a line that has a gap since then, or none such point; without an interval where a step has none
 */
export function changeSince(
  points: readonly LinePoint[],
  place: number,
  metric: MetricName,
): KnownChange | null {
  const [first, newest] = [points[place], points.at(-1)]
  if (first === undefined || newest === undefined || place >= points.length - 1) return null
  let square: number | null = 0
  for (const { follows, step } of points.slice(place + 1)) {
    if (follows === 'gap') return null
    square = step === null || square === null ? null : square + step.reach ** 2
  }
  const power = metricOf(metric).better === 'lower' ? 1 : -1
  const ratio = (newest.level / first.level) ** power
  if (!Number.isFinite(ratio) || ratio <= 0) return null
  if (square === null) return { ratio, low: null, high: null }
  const reach = Math.exp(Math.sqrt(square))
  return { ratio, low: ratio / reach, high: ratio * reach }
}
