import type { Warning } from '../model/index.ts'
import { failedRequests, whatFailed, type Traffic } from './traffic.ts'

/** What to know of figures of servers: of which the guard had opened, and where the load generator was the limit. */
export function trafficWarnings(traffic: readonly Traffic[]): Warning[] {
  const byBenchmark = Map.groupBy(traffic, ({ id }) => id)
  const guarded = [...byBenchmark].flatMap(([id, own]) =>
    [...Map.groupBy(own, ({ arm }) => arm)].flatMap(([arm, rounds]) => guardOf(id, arm, rounds)),
  )
  const busy = [...byBenchmark].filter(([, own]) => middle(own.map((one) => one.busy)) > mostBusy)
  return [...guarded, ...(busy.length === 0 ? [] : [generatorOf(busy.map(([id]) => id))])]
}

function guardOf(id: string, arm: string, rounds: readonly Traffic[]): Warning[] {
  const opened = rounds.filter(({ guard }) => guard.opened > 0)
  const worst = opened.toSorted((a, b) => errorRate(b) - errorRate(a))[0]
  const last = opened.at(-1)
  if (worst === undefined || last === undefined) return []
  const tries = opened.reduce((sum, { guard }) => sum + guard.halfOpened, 0)
  const message = `${id}: in ${arm} the guard opened in ${opened.length} of ${rounds.length} rounds, as too many of the latest requests failed: of a round's up to ${Math.round(errorRate(worst) * 100)} %, by ${whatFailed(worst)}. Half-open, it tried again ${tries === 1 ? 'once' : `${tries} times`}; in the end it was ${last.guard.state}.`
  return [{ code: 'guard-opened', message }]
}

function errorRate(traffic: Traffic): number {
  return traffic.requests === 0 ? 0 : failedRequests(traffic) / traffic.requests
}

/** Of the time: more, and it is the load generator that is measured. */
const mostBusy = 0.9
const mostNamed = 3

function generatorOf(ids: readonly string[]): Warning {
  const named = ids.slice(0, mostNamed).join(', ')
  const others = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : ''
  const message = `The load generator was at its own limit for ${named}${others}: these servers answer faster than it can ask, so that a change of theirs shows as a smaller one, or not at all. Have a request do more, or look at the CPU time.`
  return { code: 'load-generator-busy', message }
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
