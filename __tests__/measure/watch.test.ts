import { expect, it, onTestFinished, vi } from 'vitest'
import { alertWarnings, startWatch, trafficWarnings, watchedOf } from '../../src/measure/index.ts'
import type { Traffic } from '../../src/measure/traffic.ts'
import { othersShare } from '../../src/measure/watch.ts'
import { mostWatchedPoints, usualAlerts } from '../../src/model/index.ts'
import type { CpuUsage, Machine } from '../../src/platform/ports.ts'
import { ports } from './project.ts'

/** A second of two CPUs. */
const second = ({ own, idle }: { readonly own: number; readonly idle: number }): CpuUsage => ({
  seconds: 102,
  ownSeconds: 50 + own,
  idleSeconds: 40 + idle,
  cpus: 2,
})
const before: CpuUsage = { seconds: 100, ownSeconds: 50, idleSeconds: 40, cpus: 2 }

it.each([
  ['an idle machine', { own: 0, idle: 2 }, 0],
  ['a machine that this run alone keeps busy', { own: 2, idle: 0 }, 0],
  ['one CPU of ours, the other idle', { own: 1, idle: 1 }, 0],
  ['one CPU of ours, the other taken', { own: 1, idle: 0 }, 1],
  ['one CPU of ours, half of the other taken', { own: 1, idle: 0.5 }, 0.5],
  ['a CPU that somebody takes half of', { own: 1.5, idle: 0 }, 1],
  ['a tick of somebody where we take all', { own: 1.98, idle: 0 }, 0.04],
  ['all taken by others', { own: 0, idle: 0 }, 1],
  ['clocks that do not agree', { own: 2.5, idle: 0.1 }, 0],
] as const)('tells what others used of what was left: %s', (_, used, share) => {
  expect(othersShare(before, second(used))).toBeCloseTo(share)
})

it('tells nothing where the platform does not, or no time went by', () => {
  expect(othersShare(null, before)).toBeNull()
  expect(othersShare(before, null)).toBeNull()
  expect(othersShare(before, before)).toBeNull()
})

it('looks at the machine every second until it is stopped', () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  let looks = 0
  const machine: Machine = {
    ...ports().machine,
    usage: () => ({
      cpu: { seconds: looks++, ownSeconds: 0, idleSeconds: 0, cpus: 1 },
      memory: 0.5,
      eventLoopSeconds: 0.01,
    }),
  }
  const watch = startWatch({ machine })
  vi.advanceTimersByTime(2500)
  const sample = { cpu: 1, memory: 0.5, eventLoopSeconds: 0.01 }
  expect(watch.stop()).toEqual([sample, sample])
  vi.advanceTimersByTime(5000)
  expect(looks).toBe(3)
})

const traffic = (over: Partial<Traffic>): Traffic => ({
  id: 'api > GET / > 10 connections',
  arm: 'head',
  requests: 100,
  failures: {},
  meanSeconds: 0.01,
  guard: { state: 'closed', opened: 0, halfOpened: 0 },
  busy: 0.3,
  ...over,
})

it('sums up what was seen, and how often it was beyond a limit', () => {
  const machine = [0.1, 0.3, 0.9, 0.9].map((cpu) => ({ cpu, memory: null, eventLoopSeconds: 0 }))
  const failures = { 'status 500': 8, ECONNRESET: 1, 'no answer': 1 }
  const driven = [traffic({}), traffic({ failures, meanSeconds: 0.03 })]
  const watched = watchedOf(machine, driven, usualAlerts)
  expect(watched).toEqual({
    cpu: { samples: 4, mean: expect.closeTo(0.55), peak: 0.9, limit: 0.8, beyond: 0.5 },
    memory: null,
    eventLoop: { samples: 4, mean: 0, peak: 0, limit: null, beyond: 0 },
    responseTime: { samples: 2, mean: 0.02, peak: 0.03, limit: 2, beyond: 0 },
    errorRate: { samples: 2, mean: 0.05, peak: 0.1, limit: 0.05, beyond: 0.5 },
    connectionErrors: { samples: 2, mean: 0.01, peak: 0.02, limit: null, beyond: 0 },
    course: [
      { what: 'cpu', version: null, means: [0.1, 0.3, 0.9, 0.9] },
      { what: 'eventLoop', version: null, means: [0, 0, 0, 0] },
      { what: 'responseTime', version: 'head', means: [0.01, 0.03] },
      { what: 'errorRate', version: 'head', means: [0, 0.1] },
      { what: 'guard', version: 'head', means: [0, 0] },
    ],
  })
  expect(alertWarnings(watched).map(({ code }) => code)).toEqual(['alert-cpu', 'alert-error-rate'])
})

it('keeps of a long run a course that a small drawing has room for', () => {
  const machine = Array.from({ length: 1000 }, (_, at) => {
    return { cpu: at < 500 ? 0 : 1, memory: null, eventLoopSeconds: 0 }
  })
  const [cpu] = watchedOf(machine, [], usualAlerts).course
  expect(cpu?.means).toHaveLength(mostWatchedPoints)
  expect(new Set(cpu?.means.slice(0, 60))).toEqual(new Set([0]))
  expect(new Set(cpu?.means.slice(60))).toEqual(new Set([1]))
})

it('tells the course of each version by itself, in the order of its drives', () => {
  const { guard } = traffic({})
  const driven = [
    traffic({ arm: 'main' }),
    traffic({ guard: { ...guard, opened: 1 } }),
    traffic({ arm: 'main', meanSeconds: 0.02 }),
    traffic({}),
  ]
  const { course } = watchedOf([], driven, usualAlerts)
  expect(course).toContainEqual({ what: 'responseTime', version: 'main', means: [0.01, 0.02] })
  expect(course).toContainEqual({ what: 'guard', version: 'head', means: [1, 0] })
})

it('has nothing where nothing was seen', () => {
  const { course, ...watched } = watchedOf([], [], usualAlerts)
  expect(new Set(Object.values(watched))).toEqual(new Set([null]))
  expect(course).toEqual([])
  expect(alertWarnings({ ...watched, course })).toEqual([])
})

it('does not warn of a second in which something else woke up', () => {
  const machine = Array.from({ length: 30 }, (_, i) => ({
    cpu: i === 7 ? 1 : 0.1,
    memory: i === 7 ? 0.9 : 0.4,
    eventLoopSeconds: 0,
  }))
  const warnings = alertWarnings(watchedOf(machine, [], usualAlerts))
  expect(warnings).toEqual([
    { code: 'alert-memory', limit: 0.85, peak: 0.9, beyond: 1 / 30, samples: 30 },
  ])
})

it('tells of the guard how often it opened, why, and how it was in the end', () => {
  const opened = { state: 'closed', opened: 1, halfOpened: 1 } as const
  const warnings = trafficWarnings([
    traffic({}),
    traffic({ guard: opened, failures: { 'status 500': 30, ECONNRESET: 1 } }),
    traffic({ guard: opened, failures: { 'status 500': 10 } }),
    traffic({ arm: 'base' }),
  ])
  expect(warnings).toEqual([
    {
      code: 'guard-opened',
      benchmark: 'api > GET / > 10 connections',
      version: 'head',
      opened: 2,
      rounds: 3,
      errorRate: 0.31,
      failures: [
        { what: 'status 500', times: 30 },
        { what: 'ECONNRESET', times: 1 },
      ],
      tries: 2,
      state: 'closed',
    },
  ])
})

it('warns where the load generator was the limit, and not of one round', () => {
  const busy = [0.95, 0.97, 0.2].map((share) => traffic({ busy: share }))
  const idle = [0.95, 0.3, 0.2].map((share) => traffic({ id: 'other', busy: share }))
  const warnings = trafficWarnings([...busy, ...idle])
  expect(warnings).toMatchObject([
    { code: 'load-generator-busy', benchmarks: [expect.not.stringMatching('other')] },
  ])
})
