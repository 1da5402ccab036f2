import { Session, type Profiler } from 'node:inspector'
import { findSourceMap } from 'node:module'
import type { ProfileSettings } from '../protocol.ts'
import { sampledCalls, type Origin, type SampledFrame } from './sampled.ts'

/** Samples what runs in this process between its start and its stop. */
export interface Sampler {
  start(): void
  /** @returns null where this runtime tells nothing */
  stop(): readonly SampledFrame[] | null
}

/** Nothing waits: V8 answers at once. */
export function openSampler({ intervalMicroseconds, program }: ProfileSettings): Sampler {
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
  return {
    start() {
      // Another arm's failure may have kept it from being stopped.
      if (runs) stop()
      runs = true
      session.post('Profiler.start')
    },
    stop() {
      runs = false
      const profile = stop()
      return profile === null ? null : sampledCalls(profile.nodes, program, originIn(new Map()))
    },
  }
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
