/** The user's own benchmark.js, as far as it is used here: what the versions 1 and 2 have in common. */
import type { Copied } from '../copies.ts'

/** A benchmark of it; also one that nobody has given to a suite. */
export interface JsBenchmark {
  readonly id?: unknown
  readonly name?: unknown
  /** A function, or the text of one's body. */
  readonly fn: unknown
  readonly setup: unknown
  readonly teardown: unknown
  /** The function says itself when it is through. */
  readonly defer?: boolean
  readonly async?: boolean
  readonly options?: { readonly async?: boolean }
  /** Of a copy that benchmark.js makes to run it. */
  readonly _original?: object
  readonly stats: object
  readonly times: object
  running?: boolean
  reset(): unknown
  emit(event: string | object): unknown
}

export interface JsSuite {
  readonly name?: unknown
  readonly length: number
  readonly running: boolean
  readonly [place: number]: JsBenchmark
  on(event: 'complete', listener: () => void): unknown
}

interface RunOptions {
  readonly async?: boolean
}

/** What the package is, which is its class. */
export interface Benchmarkjs {
  readonly prototype: {
    run(this: JsBenchmark, options?: RunOptions): JsBenchmark
    readonly setup: unknown
  }
  readonly Event: new (type: string) => { readonly cancelled?: boolean }
  readonly Suite: {
    readonly prototype: {
      add(this: JsSuite, ...args: unknown[]): JsSuite
      run(this: JsSuite, ...args: unknown[]): JsSuite
    }
  }
}

export const benchmarkjsPackage: Copied<Benchmarkjs> = {
  name: 'benchmark',
  isCopy,
  identity: ({ prototype }) => prototype,
}

function isCopy(loaded: unknown): loaded is Benchmarkjs {
  return hasMethods(loaded, 'run', 'emit') && hasMethods(Reflect.get(loaded, 'Suite'), 'run', 'add')
}

function hasMethods(value: unknown, ...names: readonly string[]): value is { prototype: object } {
  if (typeof value !== 'function') return false
  const prototype: unknown = value.prototype
  if (typeof prototype !== 'object' || prototype === null) return false
  return names.every((name) => typeof Reflect.get(prototype, name) === 'function')
}
