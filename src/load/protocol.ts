/**
 * What the gate and the process that drives servers say to each other: a spec on its standard input, so that no server
 * can change it, and lines of JSON on descriptor 3.
 */
import type { Measured } from '../model/index.ts'
import type { GuardLog } from './guard.ts'

export interface LoadSpec {
  /** In the order of their turns. */
  readonly targets: readonly LoadTarget[]
  /** In the order in which it is done. */
  readonly work: readonly LoadWork[]
  readonly slicing: LoadSlicing
  /** Share of a target's requests beyond which it is left alone. */
  readonly maxErrorRate: number
  /** After so long a request counts as failed. */
  readonly requestSeconds: number
}

export interface LoadTarget {
  /** Such as `http://127.0.0.1:3000`. */
  readonly origin: string
  /** The process of the server, or of the shell that has started it; null where that is not known. */
  readonly pid: number | null
}

/** A benchmark. */
export interface LoadWork {
  readonly id: string
  /** One for each target: the same for all, but where two requests are compared. */
  readonly requests: readonly LoadRequest[]
}

/** One request, made again and again on some connections. */
export interface LoadRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  readonly connections: number
}

/** For each target and benchmark. */
export interface LoadSlicing {
  /** Driven for so long, in slices with which the targets take turns. */
  readonly windowSeconds: number
  /** The shortest slice. */
  readonly sliceSeconds: number
  /** Driven for so long before that. */
  readonly warmupSeconds: number
}

export type LoadMessage =
  | { readonly type: 'begin'; readonly id: string }
  /** Alive: sent once a second. */
  | { readonly type: 'beat' }
  | {
      readonly type: 'driven'
      readonly id: string
      readonly seconds: number
      /** Share of the time that this process itself was busy. */
      readonly busy: number
      /** In the spec's order. */
      readonly targets: readonly Driven[]
    }
  | { readonly type: 'done' }

/** How it went with one target. */
export interface Driven {
  readonly figures: Measured
  readonly requests: number
  /** How often requests failed, by what became of them, such as `status 500`. */
  readonly failures: Readonly<Record<string, number>>
  /** The mean time of the requests that succeeded; null where none did. */
  readonly meanSeconds: number | null
  /** The same of each slice, in the order of the slices; 0 of one in which none counted. */
  readonly sliceSeconds: readonly number[]
  /** The most frequent of those that succeeded; null where none did. */
  readonly usualStatus: number | null
  readonly guard: GuardLog
}
