/** What is measured of a benchmark. `lower` is better for a cost, `higher` for a throughput. */
export interface Metric {
  readonly title: string
  readonly unit: 's'
  readonly better: 'lower' | 'higher'
}

/** Every metric the gate knows. To add one: a line here and a probe in the worker. */
export const metrics = {
  time: { title: 'time per operation', unit: 's', better: 'lower' },
} as const satisfies Record<string, Metric>

export type MetricName = keyof typeof metrics

/** A worker's figures for one benchmark in one round, in the metrics' base units. */
export type Measured = Readonly<Record<MetricName, number>>
