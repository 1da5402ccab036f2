import {
  mostWatchedPoints,
  type Alerts,
  type Watched,
  type WatchedCourse,
  type WatchedFigure,
  type WatchedThing,
} from '../model/index.ts'
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
    course: [...ofMachine(machine), ...ofServers(traffic)],
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

function ofMachine(machine: readonly MachineSample[]): WatchedCourse[] {
  return [
    ...courseOf(
      'cpu',
      null,
      machine.flatMap(({ cpu }) => cpu ?? []),
    ),
    ...courseOf(
      'memory',
      null,
      machine.flatMap(({ memory }) => memory ?? []),
    ),
    ...courseOf(
      'eventLoop',
      null,
      machine.map(({ eventLoopSeconds }) => eventLoopSeconds),
    ),
  ]
}

/** Of each version's servers, in the order in which they were driven. */
function ofServers(traffic: readonly Traffic[]): WatchedCourse[] {
  const byArm = Map.groupBy(
    traffic.filter(({ requests }) => requests > 0),
    ({ arm }) => arm,
  )
  return [...byArm].flatMap(([arm, own]) => [
    ...courseOf(
      'responseTime',
      arm,
      own.flatMap(({ meanSeconds }) => meanSeconds ?? []),
    ),
    ...courseOf(
      'errorRate',
      arm,
      own.map((one) => failedRequests(one) / one.requests),
    ),
    ...courseOf(
      'guard',
      arm,
      own.map(({ guard }) => Number(guard.opened > 0)),
    ),
  ])
}

/** @returns none of what was seen once: that is no course */
function courseOf(
  what: WatchedThing,
  version: string | null,
  values: readonly number[],
): WatchedCourse[] {
  if (values.length < 2) return []
  const points = Math.min(values.length, mostWatchedPoints)
  const means = Array.from({ length: points }, (_, at) => {
    const from = Math.floor((at * values.length) / points)
    const stretch = values.slice(from, Math.floor(((at + 1) * values.length) / points))
    const mean = stretch.reduce((sum, each) => sum + each, 0) / stretch.length
    return Number(mean.toPrecision(3))
  })
  return [{ what, version, means }]
}
