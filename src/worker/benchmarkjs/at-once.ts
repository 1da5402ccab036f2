/**
 * How benchmark.js runs a function that returns when it is through: as it is, or, where it has a `setup` or `teardown`, as
 * text between theirs, whose variables it may use then. A batch has one of each, around its calls.
 */
import { Function } from '../intrinsics.ts'
import { isThenable } from '../steps.ts'
import type { JsBenchmark } from './benchmarkjs.ts'
import { bodyOf, saysItsText } from './body-of.ts'

/** @returns milliseconds that so many calls took, without `setup` and `teardown` */
type Loop = (this: void, iterations: number) => number

/**
 * @param isHooked whether it has a `setup` or a `teardown`
 * @throws what the function throws when it is called
 */
export function atOnceLoop(bench: JsBenchmark, isHooked: boolean): Loop {
  const { fn } = bench
  if (typeof fn === 'function' && !isHooked && !saysItsText(fn)) {
    if (isThenable(fn.call(bench))) throw new Error(unawaited)
    return compiled(bench, { setup: '', call: byCall, teardown: '' })
  }
  const call = bodyOf(fn)
  if (call === '') throw new Error(empty)
  const hooks = { setup: bodyOf(bench.setup), teardown: bodyOf(bench.teardown) }
  const inline = compiled(bench, { ...hooks, call })
  let failure: { readonly error: unknown } | null = null
  try {
    // A text that returns ends the loop, and tells no time.
    if (Number.isFinite(inline(1))) return inline
  } catch (error) {
    failure = { error }
  }
  const other =
    failure !== null && typeof fn === 'function'
      ? compiled(bench, { ...hooks, call: byCall })
      : compiled(bench, { ...hooks, setup: `${asFunction(call)}\n${hooks.setup}`, call: byName })
  try {
    other(1)
  } catch (error) {
    throw failure === null ? error : failure.error
  }
  return other
}

/** Texts, where benchmark.js puts them. */
interface Texts {
  readonly setup: string
  readonly call: string
  readonly teardown: string
}

/** Results are kept, so that no call is optimised away. */
const byCall = 'benchgate.sink = benchgate.bench.fn()'
const byName = 'benchgate.sink = benchgate.fn.call(benchgate.bench)'
const asFunction = (text: string): string => `benchgate.fn = function () {${text}\n}`

/** Compiled in the global scope, with the names that benchmark.js has there. */
function compiled(bench: JsBenchmark, { setup, call, teardown }: Texts): Loop {
  // oxlint-disable-next-line typescript/no-implied-eval -- the file's own text, of which benchmark.js makes the same
  const loop = new Function(
    'window',
    'benchgate',
    'benchgateLeft',
    `var global = window, clearTimeout = global.clearTimeout, setTimeout = global.setTimeout
${setup}
var benchgateStart = benchgate.now()
while (benchgateLeft--) {${call}
}
var benchgateMs = benchgate.now() - benchgateStart
${teardown}
return { benchgateMs: benchgateMs }`,
  )
  const benchgate = { bench, now, sink: undefined, fn: undefined }
  return function callOfBenchmark(iterations) {
    const ran: unknown = loop.call(bench, globalThis, benchgate, iterations)
    return typeof ran === 'object' && ran !== null && 'benchgateMs' in ran
      ? Number(ran.benchgateMs)
      : Number.NaN
  }
}

const now = performance.now.bind(performance)
const empty =
  'it is empty: of a benchmark with a `setup` or a `teardown` benchmark.js takes the text between its braces'
const unawaited =
  'it returns a promise, for which benchmark.js does not wait: say `defer: true`, and call `deferred.resolve()` when it is through'
