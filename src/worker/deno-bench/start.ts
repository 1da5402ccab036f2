import { Function } from '../intrinsics.ts'
import type { Start } from '../measure.ts'
import { countingProbe } from '../probes/counting.ts'
import { callerName } from '../probes/measured-code.ts'
import type { Probe } from '../probes/probe.ts'
import { isThenable, settled } from '../steps.ts'
import type { DenoContext, DenoDefinition, DenoFunction } from './definition.ts'

/** Calls it once, to see whether it is to be awaited, and whether it says which part of a call is its own. */
export function startDenoBench({ name, fn }: DenoDefinition, origin: string): Start {
  return function* () {
    const context = new Context(name, origin)
    context.expect(true)
    const returned = callOfBenchmark(fn, context)
    const asynchronous = isThenable(returned)
    yield* settled(returned)
    const hooked = context.isMarked
    context.expect(hooked)
    const run = hooked ? byParts(fn, context, asynchronous) : whole(fn, context, asynchronous)
    return { probe: countingProbe({ hooked, asynchronous, run }), operations: 1 }
  }
}

/** Named as `callerName` says, like all that call benchmarks. */
function callOfBenchmark(fn: DenoFunction, context: DenoContext): unknown {
  return fn(context)
}

const now = performance.now.bind(performance)
/** Results are kept here, so that no call is optimised away. */
const sink: { value: unknown } = { value: undefined }

/** A batch is timed as one. Compiled anew for every benchmark: a shared loop would be optimised for the first. */
function whole(fn: DenoFunction, context: DenoContext, asynchronous: boolean): Probe['run'] {
  const text = `return ${asynchronous ? 'async ' : ''}function ${callerName} (iterations) {
    const start = now()
    for (let i = 0; i < iterations; i++) sink.value = ${asynchronous ? 'await ' : ''}fn(context)
    return now() - start
  }`
  // oxlint-disable-next-line typescript/no-implied-eval -- our own text, no one else's
  return new Function('fn', 'context', 'now', 'sink', text)(fn, context, now, sink)
}

/** The parts between start and end are summed, call by call: what lies around them is run, and not measured. */
function byParts(fn: DenoFunction, context: Context, asynchronous: boolean): Probe['run'] {
  if (asynchronous)
    return async (iterations) => {
      let total = 0
      for (let i = 0; i < iterations; i++) {
        context.begin()
        await callOfBenchmark(fn, context)
        total += context.finish()
      }
      return total
    }
  return (iterations) => {
    let total = 0
    for (let i = 0; i < iterations; i++) {
      context.begin()
      sink.value = callOfBenchmark(fn, context)
      total += context.finish()
    }
    return total
  }
}

/** As Deno's, one call after the other: a call without `start` counts from its beginning, one without `end` to its end. */
class Context implements DenoContext {
  readonly name: string
  readonly origin: string
  #isExpected = false
  #begunMs = 0
  #startMs: number | null = null
  #endMs: number | null = null

  constructor(name: string, origin: string) {
    this.name = name
    this.origin = origin
  }

  start(): void {
    if (this.#startMs !== null)
      throw new TypeError('BenchContext::start() has already been invoked')
    if (!this.#isExpected) throw new TypeError(notBefore)
    this.#startMs = now()
  }

  end(): void {
    const ms = now()
    if (this.#endMs !== null) throw new TypeError('BenchContext::end() has already been invoked')
    if (!this.#isExpected) throw new TypeError(notBefore)
    this.#endMs = ms
  }

  get isMarked(): boolean {
    return this.#startMs !== null || this.#endMs !== null
  }

  /** Whether calls say which part of them counts: all do, or none does. */
  expect(marks: boolean): void {
    this.#isExpected = marks
    this.begin()
  }

  begin(): void {
    this.#startMs = null
    this.#endMs = null
    this.#begunMs = now()
  }

  /** @returns milliseconds of the call's own part */
  finish(): number {
    const ms = now()
    return (this.#endMs ?? ms) - (this.#startMs ?? this.#begunMs)
  }
}

const notBefore =
  'start() or end() was not called in the first call: a benchmark says in each of its calls what is measured, or in none'
