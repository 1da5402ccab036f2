import type { Notice } from '../../model/index.ts'
import { failedRequests, failureKinds, type Traffic } from '../traffic.ts'

/** What to know of figures of servers: of which the guard had opened, and where the load generator was the limit. */
export function trafficWarnings(traffic: readonly Traffic[]): Notice[] {
  const byBenchmark = Map.groupBy(traffic, ({ id }) => id)
  const guarded = [...byBenchmark].flatMap(([id, own]) =>
    [...Map.groupBy(own, ({ arm }) => arm)].flatMap(([arm, rounds]) => guardOf(id, arm, rounds)),
  )
  const busy = [...byBenchmark].filter(([, own]) => middle(own.map((one) => one.busy)) > mostBusy)
  return [...guarded, ...(busy.length === 0 ? [] : [generatorBusy(busy.map(([id]) => id))])]
}

function guardOf(id: string, arm: string, rounds: readonly Traffic[]): Notice[] {
  const opened = rounds.filter(({ guard }) => guard.opened > 0)
  const worst = opened.toSorted((a, b) => errorRate(b) - errorRate(a))[0]
  const last = opened.at(-1)
  if (worst === undefined || last === undefined) return []
  const tries = opened.reduce((sum, { guard }) => sum + guard.halfOpened, 0)
  return [
    {
      code: 'guard-opened',
      benchmark: id,
      version: arm,
      opened: opened.length,
      rounds: rounds.length,
      errorRate: errorRate(worst),
      failures: failureKinds(worst),
      tries,
      state: last.guard.state,
    },
  ]
}

function errorRate(traffic: Traffic): number {
  return traffic.requests === 0 ? 0 : failedRequests(traffic) / traffic.requests
}

/** Of the time: more, and it is the load generator that is measured. */
const mostBusy = 0.9

function generatorBusy(benchmarks: readonly string[]): Notice {
  return { code: 'load-generator-busy', benchmarks }
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
