import { metricOf, type MetricName } from '../model/index.ts'

/**
 * A figure as a logarithm, turned so that larger is worse.
 *
 * @returns null where there is none, or none that a logarithm can be taken of
 */
export function levelOf(value: number | undefined, metric: MetricName): number | null {
  const { least, better } = metricOf(metric)
  if (value === undefined || !Number.isFinite(value) || Math.max(value, least) <= 0) return null
  const level = Math.log(Math.max(value, least))
  return better === 'lower' ? level : -level
}

/** The figure back, in the metric's unit. */
export function figureAt(level: number, metric: MetricName): number {
  const { better } = metricOf(metric)
  return Math.exp(better === 'lower' ? level : -level)
}
