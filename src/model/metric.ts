/** What is measured of a benchmark. `lower` is better for a cost, `higher` for a throughput. */
export interface Metric {
  readonly title: string
  /** Its name in a sentence, after the benchmark's. */
  readonly noun: string
  readonly unit: 's' | 'B'
  readonly better: 'lower' | 'higher'
  /** The smallest change worth failing for, as a fraction; null for the one that the run is configured with. */
  readonly threshold: number | null
  /** Whether a change of it may fail a run that does not say what may. */
  readonly gates: boolean
  /** Smaller figures are not told apart: they count as this much. 0 where a figure must be above zero. */
  readonly least: number
}

/**
 * Every metric the gate knows, the most important first. To add one: a line here and its figure in the worker.
 *
 * The 99th percentile is measured on few iterations and not in slices that take turns: its threshold is wider. Bytes
 * are counted, not timed: theirs is narrow, and an operation that allocates nothing can be compared with one that does.
 */
export const metrics = {
  time: {
    title: 'time per operation',
    noun: 'time',
    unit: 's',
    better: 'lower',
    threshold: null,
    gates: true,
    least: 0,
  },
  cpu: {
    title: 'CPU time per operation',
    noun: 'CPU time',
    unit: 's',
    better: 'lower',
    threshold: null,
    gates: false,
    least: 0,
  },
  p99: {
    title: '99th percentile of the time of an operation',
    noun: '99th percentile',
    unit: 's',
    better: 'lower',
    threshold: 0.1,
    gates: false,
    least: 0,
  },
  allocated: {
    title: 'bytes allocated per operation',
    noun: 'bytes allocated',
    unit: 'B',
    better: 'lower',
    threshold: 0.01,
    gates: false,
    least: 1,
  },
} as const satisfies Record<string, Metric>

export type MetricName = keyof typeof metrics

/** In the table's order. */
export const metricNames: readonly MetricName[] = Object.keys(metrics).filter(
  (name): name is MetricName => name in metrics,
)

/** A worker's figures for one benchmark in one round, in the metrics' base units: those that could be measured. */
export type Measured = { readonly [Name in MetricName]?: number }
