/** When a figure is too much: from the lower limit on it is a warning, from the upper one critical. */
interface BottleneckLimits {
  /** The unit of its figures, as of a metric. */
  readonly unit: string
  readonly warning: number
  /** Null where it is never more than a warning. */
  readonly critical: number | null
}

/**
 * What can hold measured code up, as far as figures tell, the gravest first. None of them changes a verdict.
 *
 * A task that keeps an event loop for 50 ms is a long one. Source: W3C, Long Tasks
 */
export const bottleneckRules = {
  'connection-errors': { unit: 'share', warning: 0.001, critical: 0.05 },
  'event-loop-blocked': { unit: 's', warning: 0.05, critical: 0.2 },
  'synchronous-files': { unit: 'count', warning: 1, critical: 10 },
  'server-queueing': { unit: 'times', warning: 2, critical: 5 },
  'retained-growth': { unit: 'B', warning: 16, critical: 1000 },
  'collection-share': { unit: 'share', warning: 0.1, critical: 0.3 },
  'cpu-bound': { unit: 'share', warning: 0.95, critical: null },
} as const satisfies Record<string, BottleneckLimits>

export type BottleneckRule = keyof typeof bottleneckRules

export const bottleneckSeverities = ['critical', 'warning', 'ok'] as const

export type BottleneckSeverity = (typeof bottleneckSeverities)[number]

/** How the worst of a run's figures stand to a rule. */
export interface Bottleneck {
  readonly rule: BottleneckRule
  readonly severity: BottleneckSeverity
  /** The id of the benchmark with the worst figure, and the label of its head; null where it is about the whole run. */
  readonly benchmark: string | null
  readonly version: string | null
  /** In the rule's unit. */
  readonly current: number
  /** The base's figure of the same benchmark; null where there is none. */
  readonly base: number | null
  readonly limits: { readonly warning: number; readonly critical: number | null }
  /** How many other benchmarks are beyond the lower limit. */
  readonly others: number
}
