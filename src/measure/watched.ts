import type { Alerts, Watched, WatchedFigure } from '../model/index.ts'
import { failedRequests, lostRequests, type Traffic } from './traffic.ts'
import type { MachineSample } from './watch.ts'

/** What was seen while a run measured, held against the limits. */
export function watchedOf(
  machine: readonly MachineSample[],
  traffic: readonly Traffic[],
  limits: Alerts,
): Watched {
  const times = traffic.flatMap(({ meanSeconds }) => meanSeconds ?? [])
  const driven = traffic.filter(({ requests }) => requests > 0)
  const shareOf = (failed: (one: Traffic) => number): number[] =>
    driven.map((one) => failed(one) / one.requests)
  return {
    cpu: figure(
      machine.flatMap(({ cpu }) => cpu ?? []),
      limits.cpu,
    ),
    memory: figure(
      machine.flatMap(({ memory }) => memory ?? []),
      limits.memory,
    ),
    eventLoop: figure(
      machine.map(({ eventLoopSeconds }) => eventLoopSeconds),
      null,
    ),
    responseTime: figure(times, limits.responseTime),
    errorRate: figure(shareOf(failedRequests), limits.errorRate),
    connectionErrors: figure(shareOf(lostRequests), null),
  }
}

function figure(values: readonly number[], limit: number | null): WatchedFigure | null {
  if (values.length === 0) return null
  const beyond = limit === null ? 0 : values.filter((value) => value > limit).length
  return {
    samples: values.length,
    mean: values.reduce((sum, each) => sum + each, 0) / values.length,
    peak: values.reduce((most, each) => Math.max(most, each), 0),
    limit,
    beyond: beyond / values.length,
  }
}
