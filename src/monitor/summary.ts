import { mean, quantileSorted } from 'simple-statistics'
import type { Alert } from '../live/index.ts'
import type { Leak } from './leak.ts'
import { isAnswer, type MonitorSample } from './sample.ts'

/** What a server was like while it was watched. */
export interface MonitorSummary {
  readonly seconds: number
  /** Those that were made: a guard that is open lets none through. */
  readonly requests: number
  readonly failed: number
  /** How requests failed and how often, the most frequent first: hostile text. */
  readonly failures: readonly { readonly what: string; readonly times: number }[]
  /** Seconds; null where nothing was answered. */
  readonly responseTime: {
    readonly mean: number
    readonly p50: number
    readonly p95: number
    readonly p99: number
    readonly longest: number
  } | null
  /** Null what the platform does not tell, and of a server that was not started here. */
  readonly cpu: Span | null
  readonly memory: Span | null
  readonly serverCpu: Span | null
  readonly serverBytes: Span | null
  readonly leak: Leak | null
  /** That fired, in the order in which they did. */
  readonly alerts: readonly Alert[]
}

export interface Span {
  readonly mean: number
  readonly peak: number
}

export function summaryOf(
  samples: readonly MonitorSample[],
  { seconds, alerts, leak }: Pick<MonitorSummary, 'seconds' | 'alerts' | 'leak'>,
): MonitorSummary {
  const asked = samples.filter((one) => one.seconds !== null || one.failure !== null)
  const failed = asked.filter((one) => !isAnswer(one))
  const times = asked.flatMap((one) => one.seconds ?? []).toSorted((a, b) => a - b)
  const kinds = Object.entries(
    Object.groupBy(failed, (one) => one.failure ?? `status ${one.status}`),
  )
  return {
    seconds,
    requests: asked.length,
    failed: failed.length,
    failures: kinds
      .map(([what, all = []]) => ({ what, times: all.length }))
      .toSorted((a, b) => b.times - a.times),
    responseTime:
      times.length === 0
        ? null
        : {
            mean: mean(times),
            p50: quantileSorted(times, 0.5),
            p95: quantileSorted(times, 0.95),
            p99: quantileSorted(times, 0.99),
            longest: times.at(-1) ?? 0,
          },
    cpu: spanOf(samples.flatMap((one) => one.cpu ?? [])),
    memory: spanOf(samples.flatMap((one) => one.memory ?? [])),
    serverCpu: spanOf(samples.flatMap((one) => one.serverCpu ?? [])),
    serverBytes: spanOf(samples.flatMap((one) => one.serverBytes ?? [])),
    leak,
    alerts,
  }
}

function spanOf(values: readonly number[]): Span | null {
  if (values.length === 0) return null
  return { mean: mean([...values]), peak: values.reduce((most, each) => Math.max(most, each)) }
}
