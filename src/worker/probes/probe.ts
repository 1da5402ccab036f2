/** One benchmark's loop: runs a number of iterations and tells how long the benchmarked function took. */
import { Function } from '../intrinsics.ts'
import { isThenable, settled, type Steps } from '../steps.ts'
import { callerName } from './measured-code.ts'
import { benchHook, type Hook, type Task } from '../tinybench/tinybench.ts'

export interface Probe {
  /** The user's own code runs around each iteration. */
  readonly hooked: boolean
  /** Each iteration is awaited. */
  readonly asynchronous: boolean
  /** How many have been run. */
  readonly iterations: number
  /** Runs `iterations` of the function. @returns milliseconds spent in it, hooks excluded */
  run(iterations: number): number | Promise<number>
  /** What tinybench runs after a task. */
  finish(): Steps<void>
}

/** Runs what tinybench runs before a task, and calls it once to see which kind of loop it needs. */
export function* startProbe(task: Task): Steps<Probe> {
  const self = task.bench.getTask(task.name)
  const call = (hook: Hook | undefined): unknown => hook?.call(self, 'run')
  yield* settled(benchHook(task.bench, 'setup')?.call(task.bench, self, 'run'))
  yield* settled(call(task.options.beforeAll))

  const before = call(task.options.beforeEach)
  yield* settled(before)
  const returned = callOfBenchmark(task, self)
  const result = yield* settled(isThenable(returned) ? awaitedCallOfBenchmark(returned) : returned)
  const after = call(task.options.afterEach)
  yield* settled(after)

  const hooked = task.options.beforeEach ?? task.options.afterEach
  const asynchronous = task.options.async ?? isThenable(returned)
  const traits = {
    asynchronous,
    hooked: hooked !== undefined,
    hooksWait: isThenable(before) || isThenable(after),
    overrides: overriddenMs(result) !== undefined,
  }
  const loop = loopFor(traits, task, self)
  let iterations = 0
  return {
    hooked: traits.hooked,
    asynchronous,
    get iterations() {
      return iterations
    },
    run(count) {
      iterations += count
      return loop(count)
    },
    *finish() {
      yield* settled(call(task.options.afterAll))
      yield* settled(benchHook(task.bench, 'teardown')?.call(task.bench, self, 'run'))
    },
  }
}

/** Named as `callerName` says, like all that call benchmarks. */
function callOfBenchmark({ fn }: Task, self: unknown): unknown {
  return fn.call(self)
}

async function awaitedCallOfBenchmark(returned: PromiseLike<unknown>): Promise<unknown> {
  return await returned
}

interface Traits {
  readonly asynchronous: boolean
  readonly hooked: boolean
  readonly hooksWait: boolean
  readonly overrides: boolean
}

/**
 * A batch is timed as one, so that the clock's cost does not dilute a nanosecond function. Hooks and durations that
 * the function itself reports have to be taken iteration by iteration.
 */
function loopFor(traits: Traits, task: Task, self: unknown): Probe['run'] {
  if (!traits.hooked && !traits.overrides) return batchLoop(traits.asynchronous, task, self)
  return traits.asynchronous || traits.hooksWait ? singlyAwaited(task, self) : singly(task, self)
}

/** Compiled anew for every benchmark: one shared loop would be optimised for the first and deoptimised by the next. */
function batchLoop(asynchronous: boolean, task: Task, self: unknown): Probe['run'] {
  const wait = asynchronous ? 'await ' : ''
  const source = `return ${asynchronous ? 'async ' : ''}function ${callerName} (iterations) {
    const start = now()
    for (let i = 0; i < iterations; i++) sink.value = ${wait}fn.call(self)
    return now() - start
  } // ${task.name.replaceAll(/[^\w ]/g, '_')} ${compiled++}`
  // oxlint-disable-next-line typescript/no-implied-eval -- our own text, no one else's
  return new Function('fn', 'self', 'now', 'sink', source)(task.fn, self, now, sink)
}

let compiled = 0
const now = performance.now.bind(performance)
/** Results are kept here, so that no call is optimised away. */
const sink: { value: unknown } = { value: undefined }

function singly({ fn, options }: Task, self: unknown): Probe['run'] {
  return function callOfBenchmarks(iterations) {
    let total = 0
    for (let i = 0; i < iterations; i++) {
      options.beforeEach?.call(self, 'run')
      const start = now()
      const result = fn.call(self)
      const elapsed = now() - start
      total += overriddenMs(result) ?? elapsed
      options.afterEach?.call(self, 'run')
    }
    return total
  }
}

function singlyAwaited({ fn, options }: Task, self: unknown): Probe['run'] {
  return async function callOfBenchmarks(iterations) {
    let total = 0
    for (let i = 0; i < iterations; i++) {
      await options.beforeEach?.call(self, 'run')
      const start = now()
      const result = await fn.call(self)
      const elapsed = now() - start
      total += overriddenMs(result) ?? elapsed
      await options.afterEach?.call(self, 'run')
    }
    return total
  }
}

/** tinybench lets a function time itself: it returns `{ overriddenDuration }`, in milliseconds. */
function overriddenMs(result: unknown): number | undefined {
  if (typeof result !== 'object' || result === null) return undefined
  if (!('overriddenDuration' in result)) return undefined
  return typeof result.overriddenDuration === 'number' ? result.overriddenDuration : undefined
}
