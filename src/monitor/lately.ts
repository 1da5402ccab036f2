import { quantileSorted } from 'simple-statistics'
import type { LiveEvent } from '../live/index.ts'
import { isAnswer, type MonitorSample } from './sample.ts'

/** Percentiles, rate and errors are those of so long a time. */
const windowSeconds = 60

/** Of fewer requests a percentile would be the time of one of them. */
const fewestFor = { p50: 5, p95: 60, p99: 300 } as const

/**
 * Tells a live page each sample, and what the latest minute comes to.
 */
export function lately(tell: (event: LiveEvent) => void): {
  note(at: number, sample: MonitorSample): void
} {
  let latest: { readonly at: number; readonly sample: MonitorSample }[] = []
  const figure = (name: FigureTold, value: number | null): void => {
    if (value !== null) tell({ kind: 'figure', figure: name, source: '', value })
  }
  let opened = 0
  let before: MonitorSample['guard'] = 'closed'
  return {
    note(at, sample) {
      latest = [...latest, { at, sample }].filter((one) => one.at > at - windowSeconds)
      const asked = latest.filter(
        ({ sample: { seconds, failure } }) => seconds !== null || failure !== null,
      )
      const times = asked.flatMap(({ sample: one }) => one.seconds ?? []).toSorted((a, b) => a - b)
      figure('machineCpu', sample.cpu)
      figure('memory', sample.memory)
      figure('serverCpu', sample.serverCpu)
      figure('serverMemory', sample.serverBytes)
      figure('responseTime', sample.seconds)
      const since = at - (latest[0]?.at ?? at)
      figure('rate', since > 0 ? (asked.length - 1) / since : null)
      for (const [name, share] of shares) {
        figure(name, times.length < fewestFor[name] ? null : quantileSorted(times, share))
      }
      const failed = asked.filter((one) => !isAnswer(one.sample)).length
      figure('errorRate', asked.length === 0 ? null : failed / asked.length)
      if (sample.guard === 'open' && before === 'closed') opened += 1
      before = sample.guard
      tell({ kind: 'guard', source: '', guard: { state: sample.guard, opened } })
    },
  }
}

const shares = [
  ['p50', 0.5],
  ['p95', 0.95],
  ['p99', 0.99],
] as const

type FigureTold = Extract<LiveEvent, { kind: 'figure' }>['figure']
