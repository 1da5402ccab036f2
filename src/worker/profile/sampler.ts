import { readFileSync, statSync } from 'node:fs'
import { Session, type Profiler } from 'node:inspector'
import { findSourceMap } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import type { ProfileSettings } from '../protocol.ts'
import { sitesIn, type LoggedSite } from './engine-log.ts'
import { sampledCalls, type Origin, type SampledFrame } from './sampled.ts'

/** What of a benchmark was sampled and logged. */
export interface BenchmarkProfile {
  readonly frames: readonly SampledFrame[]
  /** Empty also where this runtime logs nothing. */
  readonly sites: readonly LoggedSite[]
}

/** Samples what runs in this process between its start and its stop. */
export interface Sampler {
  /** A benchmark begins to warm up, in which V8 learns what comes to each place of it. */
  warm(): void
  start(): void
  /** @returns null where this runtime tells nothing */
  stop(): BenchmarkProfile | null
}

/** Nothing waits: V8 answers at once. */
export function openSampler({ intervalMicroseconds, program, log }: ProfileSettings): Sampler {
  const path = log === null ? null : `${log}-${process.pid}`
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.setSamplingInterval', { interval: intervalMicroseconds })
  const stop = (): Profiler.Profile | null => {
    let profile: Profiler.Profile | null = null
    session.post('Profiler.stop', (error, stopped) => {
      if (error === null) ({ profile } = stopped)
    })
    return profile
  }
  let runs = false
  let logged = 0
  return {
    warm() {
      if (path === null) return
      logged = sizeOf(path)
      setFlagsFromString('--log-ic')
    },
    start() {
      // A site that stays megamorphic is logged again and again, which would be sampled.
      if (path !== null) setFlagsFromString('--no-log-ic')
      // Another arm's failure may have kept it from being stopped.
      if (runs) stop()
      runs = true
      session.post('Profiler.start')
    },
    stop() {
      runs = false
      const profile = stop()
      if (profile === null) return null
      const originOf = originIn(new Map())
      const isRead = path !== null && logged > 0 && sizeOf(path) <= mostLogged
      const text = isRead ? readFileSync(path, 'latin1') : ''
      return {
        frames: sampledCalls(profile.nodes, program, originOf),
        sites: sitesIn({ text, from: logged }, program, originOf),
      }
    },
  }
}

/** Bytes; V8 logs some two megabytes while Node.js starts and a framework is loaded. */
const mostLogged = 2 ** 27

/** In bytes; 0 where there is no such file. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** By the source maps that Node.js has read, if it was told to. */
function originIn(known: Map<string, ReturnType<typeof findSourceMap>>): Origin {
  return (url, line, column) => {
    const here = { url, line, column }
    if (!known.has(url)) known.set(url, findSourceMap(url))
    const entry = known.get(url)?.findEntry(line - 1, column - 1)
    if (entry === undefined || !('originalSource' in entry)) return here
    return {
      url: entry.originalSource,
      line: entry.originalLine + 1,
      column: entry.originalColumn + 1,
    }
  }
}
