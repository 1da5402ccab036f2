import { LedTask } from './led-task.ts'
import type { Bench, Copy, Task, TaskFunction } from './tinybench.ts'

/** Who is told what a file does with tinybench. */
export interface Observer {
  /** @returns null to keep the task from tinybench, which may throw for a name it has */
  adding(task: Task): LedTask | null
  /** tinybench took it. */
  added(task: LedTask): void
  /** Whether this is called by a benchmark that is being measured: what it adds and runs is its own affair. */
  isBenchmarks(): boolean
  /** The file runs a Bench. Its Benches run one after the other, as the file began them. */
  running<T>(bench: Bench, run: () => Promise<T>): Promise<T>
  /** tinybench runs a task: one at a time. */
  runningTask<T>(this: void, run: () => Promise<T>): Promise<T>
}

/** Makes a copy of tinybench bring its tasks to the gate. One patch fits the versions 2 to 6. */
export function patch({ Bench, Task }: Copy, observer: Observer): void {
  const led = new WeakMap<object, LedTask>()
  const leading = new WeakSet<Bench>()
  patchBench(Bench.prototype, observer, leading, led)
  patchTask(Task.prototype, observer, led)
}

function patchBench(
  prototype: Copy['Bench']['prototype'],
  observer: Observer,
  leading: WeakSet<Bench>,
  led: WeakMap<object, LedTask>,
): void {
  const { add, run } = prototype
  prototype.add = function (name, fn, options) {
    // What tinybench will refuse, it says best itself.
    const isTask = typeof name === 'string' && isFunction(fn)
    if (!isTask || observer.isBenchmarks()) return add.call(this, name, fn, options)
    const own = typeof options === 'object' ? { ...options } : {}
    const task = observer.adding({ bench: this, name, fn, options: own })
    if (task === null) return this
    const returned = add.call(this, name, task.standIn, withoutHooks(own))
    const theirs = this.getTask(name)
    if (typeof theirs === 'object' && theirs !== null) led.set(theirs, task)
    leading.add(this)
    observer.added(task)
    return returned
  }
  prototype.run = function (...args) {
    if (!leading.has(this)) return run.apply(this, args)
    return observer.running(this, () => withoutConcurrency(this, async () => run.apply(this, args)))
  }
  if (prototype.runConcurrently !== undefined) {
    prototype.runConcurrently = function (threshold, mode = 'bench') {
      Object.assign(this, { threshold, concurrency: mode })
      return prototype.run.call(this)
    }
  }
  if (prototype.warmupConcurrently !== undefined) {
    prototype.warmupConcurrently = function (threshold, mode = 'bench') {
      Object.assign(this, { threshold, concurrency: mode })
      return withoutConcurrency(this, async () => prototype.warmup?.call(this))
    }
  }
}

function patchTask(
  prototype: Copy['Task']['prototype'],
  { runningTask }: Observer,
  led: WeakMap<object, LedTask>,
): void {
  const { run, warmup, runSync, warmupSync } = prototype
  prototype.run = function (...args) {
    const own = async (): Promise<unknown> => run.apply(this, args)
    const task = led.get(this)
    return task === undefined ? own() : runningTask(() => task.going('in-time', own))
  }
  prototype.warmup = function (...args) {
    const own = async (): Promise<unknown> => warmup.apply(this, args)
    const task = led.get(this)
    return task === undefined ? own() : runningTask(() => task.going('warmup', own))
  }
  if (runSync === undefined || warmupSync === undefined) return
  prototype.runSync = function (...args) {
    const own = (): unknown => runSync.apply(this, args)
    const task = led.get(this)
    return task === undefined ? own() : task.goingAtOnce('at-once', own)
  }
  prototype.warmupSync = function (...args) {
    const own = (): unknown => warmupSync.apply(this, args)
    const task = led.get(this)
    return task === undefined ? own() : task.goingAtOnce('warmup', own)
  }
}

function isFunction(value: unknown): value is TaskFunction {
  return typeof value === 'function'
}

/** The gate calls the hooks, around the function that it runs; and it does not let a signal cut the times short. */
function withoutHooks(options: object): object {
  const hooks = { beforeAll: undefined, beforeEach: undefined, afterEach: undefined }
  return { ...options, ...hooks, afterAll: undefined, signal: undefined, async: true }
}

/** Measured at a time, benchmarks would be each other's noise. */
async function withoutConcurrency<T>(bench: Bench, run: () => Promise<T>): Promise<T> {
  const { concurrency } = bench
  Reflect.set(bench, 'concurrency', null)
  try {
    return await run()
  } finally {
    Reflect.set(bench, 'concurrency', concurrency)
  }
}
