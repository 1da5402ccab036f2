import { typicalValue, type ParsedBenchmark, type ResultMetric } from '../../../formats/index.ts'
import {
  foreignMetric,
  metricNames,
  metrics,
  type Measured,
  type Metric,
  type MetricName,
  type OwnMetricName,
  type ResultsDefinition,
} from '../../../model/index.ts'

type Directions = ResultsDefinition['better']

/**
 * What a tool's metric is called here: as one of our own where name, unit and direction are the same, so that it can be
 * compared and configured like that; else by all that is known of it.
 *
 * @param better said by the user, who knows better than a tool
 * @returns null where nobody says what is better: then it cannot be judged
 */
export function metricNameOf(metric: ResultMetric, better: Directions): MetricName | null {
  const { name, unit } = metric
  const said = Object.hasOwn(better, name) ? better[name] : undefined
  const direction = said ?? metric.better
  if (direction === null) return null
  const own = owns.get(name)
  return own !== undefined && isSame(metrics[own], unit, direction)
    ? own
    : foreignMetric(name, unit, direction)
}

/** A benchmark's figures of the metrics that can be judged; of two that are called alike, the first. */
export function measuredOf({ measurements }: ParsedBenchmark, better: Directions): Measured {
  const measured: { [Name in MetricName]?: number } = {}
  for (const { metric, figures } of measurements) {
    const name = metricNameOf(metric, better)
    if (name !== null) measured[name] ??= typicalValue(figures)
  }
  return measured
}

function isSame(own: Metric, unit: string, better: Metric['better']): boolean {
  const isUnit = own.unit === unit || (own.unit === '1/s' && perSecond.has(unit))
  return isUnit && own.better === better
}

const perSecond: ReadonlySet<string> = new Set(['ops/s', 'iter/s', 'req/s'])

/** Our own names, and what other tools call the same. */
const owns: ReadonlyMap<string, OwnMetricName> = new Map([
  ...metricNames.map((name) => [name, name] as const),
  ['med', 'p50'],
  ['p(50)', 'p50'],
  ['p(95)', 'p95'],
  ['p(99)', 'p99'],
])
