/** How benchmark.js runs a function that says itself when it is through: the next call begins when it has. */
import { Function } from '../intrinsics.ts'
import type { JsBenchmark } from './benchmarkjs.ts'
import { bodyOf, firstParameterOf } from './body-of.ts'

/** What such a function gets. */
interface Deferred {
  readonly benchmark: JsBenchmark
  resolve(): void
}

/** A batch, whose `setup` was run. */
interface Opened {
  call(deferred: Deferred): unknown
  teardown(): void
}

/** @param isHooked whether it has a `setup` or a `teardown` */
export function deferredLoop(
  bench: JsBenchmark,
  isHooked: boolean,
): (this: void, iterations: number) => Promise<number> {
  let open = isHooked ? openedByText(bench) : () => plain(bench)
  let hasRun = false
  return async (iterations) => {
    try {
      return await batch(bench, open(), iterations)
    } catch (error) {
      // It uses what stands around it in its file: benchmark.js calls all of it then.
      if (hasRun || !isHooked) throw error
      open = () => openedByCall(bench)
      return await batch(bench, open(), iterations)
    } finally {
      hasRun = true
    }
  }
}

function batch(bench: JsBenchmark, opened: Opened, iterations: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const at = { left: iterations, isCalling: false, isThrough: true }
    const startMs = now()
    const end = (): void => {
      const ms = now() - startMs
      opened.teardown()
      resolve(ms)
    }
    const deferred: Deferred = {
      benchmark: bench,
      resolve() {
        at.left--
        at.isThrough = true
        if (!at.isCalling) proceed()
      },
    }
    const proceed = (): void => {
      try {
        // oxlint-disable-next-line no-unmodified-loop-condition -- the call resolves its deferred, which counts
        // In a loop, since one that is through at once would otherwise call itself over and over.
        for (at.isCalling = true; at.left > 0 && at.isThrough;) {
          at.isThrough = false
          callOfBenchmark(opened, deferred)
        }
        at.isCalling = false
        if (at.left <= 0) end()
      } catch (error) {
        reject(error)
      }
    }
    proceed()
  })
}

/** Named as `callerName` says, like all that call benchmarks. */
function callOfBenchmark(opened: Opened, deferred: Deferred): void {
  opened.call(deferred)
}

function plain(bench: JsBenchmark): Opened {
  return { call: (deferred) => called(bench, deferred), teardown: () => undefined }
}

function called(bench: JsBenchmark, deferred: Deferred): unknown {
  const { fn } = bench
  if (typeof fn !== 'function') throw new TypeError('expected a function, since it is deferred')
  return fn.call(bench, deferred)
}

/** Between the texts of `setup` and `teardown`, whose variables it may use. */
function openedByText(bench: JsBenchmark): () => Opened {
  const { fn, setup, teardown } = bench
  const parameter = firstParameterOf(fn) ?? 'deferred'
  // oxlint-disable-next-line typescript/no-implied-eval -- the file's own text, of which benchmark.js makes the same
  const open = new Function(
    'window',
    `var global = window, clearTimeout = global.clearTimeout, setTimeout = global.setTimeout
${bodyOf(setup)}
return {
call: function (${parameter}) {${bodyOf(fn)}
},
teardown: function () {${bodyOf(teardown)}
} }`,
  )
  return () => open.call(bench, globalThis)
}

function openedByCall(bench: JsBenchmark): Opened {
  const { setup, teardown } = bench
  if (typeof setup === 'function') setup()
  return {
    call: (deferred) => called(bench, deferred),
    teardown: () => {
      if (typeof teardown === 'function') teardown()
    },
  }
}

const now = performance.now.bind(performance)
