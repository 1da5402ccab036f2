/** Runs a benchmark file as a script until it has nothing left to do, whatever way it goes about it. */
import { pathToFileURL } from 'node:url'
import type { LoadFailure } from './protocol.ts'

export class LoadError extends Error {
  readonly code: LoadFailure

  constructor(code: LoadFailure, message: string) {
    super(message)
    this.code = code
  }
}

/** Thrown in the file's place where it ends the process by itself, as scripts do after printing their table. */
class ExitDuringLoad extends Error {
  readonly exitCode: number

  constructor(exitCode: number) {
    super(`the file called process.exit(${exitCode}) while it was loaded`)
    this.exitCode = exitCode
  }
}

/** How often a file that keeps the event loop busy (a server, a timer) is asked whether it still adds benchmarks. */
const pollMs = 50

/**
 * Imports the file, calls its default export where the import alone defined nothing, and waits for what it started.
 *
 * @param empty true while no benchmark has been defined
 * @param busy true while the file still runs or defines benchmarks
 * @param onGuarded told how to do without the guard while a benchmark runs: what it does to the process is its own doing
 * @param given what the default export is called with
 * @throws LoadError where the file fails, or waits for what never comes
 */
export async function evaluate(
  file: string,
  empty: () => boolean,
  busy: () => boolean,
  onGuarded: (unguarded: Unguarded) => void = () => undefined,
  given: () => readonly unknown[] = () => [],
): Promise<void> {
  const guard = guardProcess()
  onGuarded(guard.without)
  try {
    const importing = import(/* webpackIgnore: true */ pathToFileURL(file).href).catch(
      guard.unlessExit,
    )
    const namespace = await guard.orStopped(importing)
    if (namespace === 'idle') throw new LoadError('never-settles', neverSettles)
    if (empty() && typeof namespace?.default === 'function') {
      const defining = Promise.resolve(namespace.default(...given())).catch(guard.unlessExit)
      if ((await guard.orStopped(defining)) === 'idle') {
        throw new LoadError('never-settles', neverSettles)
      }
    }
    await guard.orStopped(untilNot(() => empty() || busy()))
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError('threw', describe(error))
  } finally {
    guard.release()
  }
}

const neverSettles = 'it waits for a promise that never settles'

export interface Unguarded {
  inTime<T>(this: void, run: () => Promise<T>): Promise<T>
  atOnce<T>(this: void, run: () => T): T
}

interface Guard {
  readonly without: Unguarded
  /** The promise's value, or 'idle' once the event loop has nothing left to do; throws what the file throws. */
  orStopped<T>(promise: Promise<T>): Promise<T | 'idle'>
  /** Turns the file's own `process.exit(0)` into a quiet end. */
  unlessExit(this: void, error: unknown): undefined
  release(): void
}

function guardProcess(): Guard {
  const exit = process.exit.bind(process)
  const failed = deferredFailure()
  failed.promise.catch(() => undefined) // looked at in orStopped

  // A file may take what is thrown here for a failure of its own, and exit once more: the first is the one that counts.
  let first: ExitDuringLoad | undefined
  const refuse: typeof process.exit = (code) => {
    first ??= new ExitDuringLoad(Number(code ?? process.exitCode ?? 0))
    throw first
  }
  const thrown = (error: unknown): void => {
    if (!(error instanceof ExitDuringLoad && error.exitCode === 0)) failed.reject(error)
  }
  const guard = (): void => {
    process.exit = refuse
    process.on('uncaughtException', thrown)
    process.on('unhandledRejection', thrown)
  }
  const release = (): void => {
    process.exit = exit
    process.off('uncaughtException', thrown)
    process.off('unhandledRejection', thrown)
  }
  guard()

  return {
    without: {
      async inTime(run) {
        release()
        try {
          return await run()
        } finally {
          guard()
        }
      },
      atOnce(run) {
        release()
        try {
          return run()
        } finally {
          guard()
        }
      },
    },
    async orStopped(promise) {
      let idle: (() => void) | undefined
      const stopped = new Promise<'idle'>((resolve) => {
        // A fresh turn of the loop, because `beforeExit` runs when there would be none.
        idle = () => setImmediate(resolve, 'idle')
        process.once('beforeExit', idle)
      })
      try {
        return await Promise.race([promise, stopped, failed.promise])
      } finally {
        if (idle !== undefined) process.off('beforeExit', idle)
      }
    },
    unlessExit(error) {
      if (error instanceof ExitDuringLoad && error.exitCode === 0) return undefined
      throw error
    },
    release,
  }
}

/** `Promise.withResolvers` came with Node.js 22; this runs under older ones, too. */
function deferredFailure(): { promise: Promise<never>; reject(this: void, error: unknown): void } {
  const rejects: ((error: unknown) => void)[] = []
  const promise = new Promise<never>((_, reject) => rejects.push(reject))
  return { promise, reject: (error) => rejects.forEach((reject) => reject(error)) }
}

/** Polls without keeping the event loop alive. */
function untilNot(waiting: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const poll = setInterval(() => {
      if (waiting()) return
      clearInterval(poll)
      resolve()
    }, pollMs).unref()
    process.once('beforeExit', () => clearInterval(poll))
  })
}

/** A thrown value as the user should read it. What comes from another process has an error's fields, and is none. */
export function describe(thrown: unknown, depth = 0): string {
  if (thrown instanceof LoadError) return thrown.message
  if (!isErrorLike(thrown)) return `threw ${typeof thrown}: ${String(thrown)}`
  const { name = 'Error', message, stack, cause } = thrown
  if (cause === undefined || cause === null || depth === mostCauses) {
    return typeof stack === 'string' ? stack : `${String(name)}: ${message}`
  }
  // Where the cause was thrown says more than where it was wrapped.
  return `${String(name)}: ${message}\ncaused by ${describe(cause, depth + 1)}`
}

const mostCauses = 4

interface ErrorLike {
  readonly name?: unknown
  readonly message: string
  readonly stack?: unknown
  readonly cause?: unknown
}

function isErrorLike(thrown: unknown): thrown is ErrorLike {
  if (typeof thrown !== 'object' || thrown === null) return false
  return 'message' in thrown && typeof thrown.message === 'string'
}
