import type { Measured } from '../model/index.ts'
import type { Child, Finished } from '../platform/ports.ts'
import type { Slicing, WorkerMessage } from '../worker/protocol.ts'

/** What one arm's process has said so far. */
export interface ArmLog {
  readonly measured: Map<string, Measured>
  readonly seconds: Map<string, number>
  readonly slicing: Map<string, Slicing>
  readonly failed: Map<string, string>
  /** Why the file could not be loaded this time. */
  loadFailure: string | null
  /** What it threw after its benchmarks, or some of them. */
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
    failed: new Map(),
    loadFailure: null,
    threw: null,
    at: { phase: 'loading' },
  }
}

/** Reads a process's messages into the log until it ends. */
export async function follow(child: Child, log: ArmLog, onSign: () => void): Promise<Finished> {
  for await (const line of child.messages) {
    onSign()
    note(log, parseMessage(line))
  }
  return child.finished
}

/**
 * One line of the report channel. The worker is ours, but shares its process with the user's code, so a line may be
 * anything; figures are checked again where they are compared.
 */
export function parseMessage(line: string): WorkerMessage | null {
  try {
    const message: WorkerMessage | null = JSON.parse(line)
    return typeof message?.type === 'string' ? message : null
  } catch {
    return null // not ours
  }
}

function note(log: ArmLog, message: WorkerMessage | null): void {
  switch (message?.type) {
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
      log.measured.set(message.id, message.measured)
      log.seconds.set(message.id, message.seconds)
      log.slicing.set(message.id, message.slicing)
      log.at = { phase: 'between' }
      return
    case 'failed':
      log.failed.set(message.id, message.message)
      log.at = { phase: 'between' }
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
    case undefined:
      return
  }
}
