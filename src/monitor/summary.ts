import { createHistogram } from 'node:perf_hooks'
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
  readonly cpu: UsageSpan | null
  readonly memory: UsageSpan | null
  readonly serverCpu: UsageSpan | null
  readonly serverBytes: UsageSpan | null
  readonly leak: Leak | null
  /** That fired, in the order in which they did. */
  readonly alerts: readonly Alert[]
}

export interface UsageSpan {
  readonly mean: number
  readonly peak: number
}

/** Adds up samples in as much room as one takes, for a server may be watched for weeks. */
export interface MonitorTally {
  note(sample: MonitorSample): void
  summary(rest: Pick<MonitorSummary, 'seconds' | 'alerts' | 'leak'>): MonitorSummary
}

/** Further kinds of failures are counted, and not named. */
const mostKinds = 100

export function monitorTally(): MonitorTally {
  // Percentiles of three digits.
  const times = createHistogram()
  const failures = new Map<string, number>()
  const [cpu, memory, serverCpu, serverBytes] = [span(), span(), span(), span()]
  let requests = 0
  let failed = 0
  return {
    note(sample) {
      cpu.note(sample.cpu)
      memory.note(sample.memory)
      serverCpu.note(sample.serverCpu)
      serverBytes.note(sample.serverBytes)
      if (sample.seconds === null && sample.failure === null) return
      requests += 1
      if (sample.seconds !== null) times.record(Math.max(1, Math.round(sample.seconds / tick)))
      if (isAnswer(sample)) return
      failed += 1
      const what = sample.failure ?? `status ${sample.status}`
      const kind = failures.has(what) || failures.size < mostKinds ? what : 'other failures'
      failures.set(kind, (failures.get(kind) ?? 0) + 1)
    },
    summary: (rest) => ({
      ...rest,
      requests,
      failed,
      failures: [...failures]
        .map(([what, count]) => ({ what, times: count }))
        .toSorted((a, b) => b.times - a.times),
      responseTime:
        times.count === 0
          ? null
          : {
              mean: times.mean * tick,
              p50: times.percentile(50) * tick,
              p95: times.percentile(95) * tick,
              p99: times.percentile(99) * tick,
              longest: times.max * tick,
            },
      cpu: cpu.read(),
      memory: memory.read(),
      serverCpu: serverCpu.read(),
      serverBytes: serverBytes.read(),
    }),
  }
}

/** Seconds: a histogram counts in whole numbers. */
const tick = 1e-6

function span() {
  let [count, sum, peak] = [0, 0, 0]
  return {
    note(value: number | null): void {
      if (value === null) return
      count += 1
      sum += value
      peak = Math.max(peak, value)
    },
    read: (): UsageSpan | null => (count === 0 ? null : { mean: sum / count, peak }),
  }
}
