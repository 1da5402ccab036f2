import type { Measured } from '../../model/index.ts'
import type { Child, Finished } from '../../platform/ports.ts'
import type { Slicing, WorkerMessage } from '../../worker/protocol.ts'
import { workerMessages } from './worker-messages.ts'

/** What was sampled of a benchmark in one arm, in seconds of so many operations. */
export type CallSamples = Pick<
  Extract<WorkerMessage, { readonly type: 'profiled' }>,
  'frames' | 'sites' | 'seconds' | 'operations'
>

/** What one arm's process has said so far. */
export interface ArmLog {
  readonly measured: Map<string, Measured>
  readonly seconds: Map<string, number>
  readonly slicing: Map<string, Slicing>
  readonly profiles: Map<string, CallSamples>
  readonly failed: Map<string, string>
  /** The file's own ids of benchmarks that it came to, and that were left out. */
  readonly passed: Set<string>
  /** Files of the code that it has loaded, real paths; empty where it was not asked. */
  modules: readonly string[]
  /** Why the file could not be loaded this time. */
  loadFailure: string | null
  /** The error that it threw after its benchmarks, or some of them. */
  threw: string | null
  /** What it was last heard to do. */
  at: Position
}

/** While an arm loads or warms up, it alone works; slices take turns, so that any of the arms may be at work. */
export type Position =
  | { readonly phase: 'warming' | 'slicing'; readonly id: string }
  | { readonly phase: 'loading' | 'between' | 'done' }

export function emptyLog(): ArmLog {
  return {
    measured: new Map(),
    seconds: new Map(),
    slicing: new Map(),
    profiles: new Map(),
    failed: new Map(),
    passed: new Set(),
    modules: [],
    loadFailure: null,
    threw: null,
    at: { phase: 'loading' },
  }
}

/** Reads a process's messages into the log until it ends. @param key of its spec */
export async function follow(
  child: Child,
  key: string,
  log: ArmLog,
  onSign: () => void,
): Promise<Finished> {
  for await (const message of workerMessages(child, key)) {
    onSign()
    note(log, message)
  }
  return child.finished
}

/** The first result of a benchmark counts, between its beginning and its end; and after its last word, none. */
function note(log: ArmLog, message: WorkerMessage): void {
  if (log.at.phase === 'done') return
  switch (message.type) {
    case 'loaded':
      log.at = { phase: 'between' }
      return
    case 'begin':
      log.at = { phase: 'warming', id: message.id }
      return
    case 'warm':
      log.at = { phase: 'slicing', id: message.id }
      return
    case 'measured':
      if (log.at.phase !== 'slicing' || log.at.id !== message.id) return
      if (log.measured.has(message.id)) return
      log.measured.set(message.id, message.measured)
      log.seconds.set(message.id, message.seconds)
      log.slicing.set(message.id, message.slicing)
      log.at = { phase: 'between' }
      return
    case 'profiled': {
      if (log.at.phase !== 'slicing' || log.at.id !== message.id) return
      const { frames, sites, seconds, operations } = message
      log.profiles.set(message.id, { frames, sites, seconds, operations })
      return
    }
    case 'failed':
      log.failed.set(message.id, message.message)
      log.at = { phase: 'between' }
      return
    case 'passed':
      log.passed.add(message.id)
      return
    case 'modules':
      log.modules = message.paths
      return
    case 'load-failed':
      log.loadFailure = message.message
      return
    case 'threw':
      log.threw = message.message
      return
    case 'done':
      log.at = { phase: 'done' }
      return
    case 'beat':
    case 'collected':
    case 'counted':
    case 'covered':
    case 'cannot-cover':
      return
  }
}
