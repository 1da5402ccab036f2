/** What leads tinybench inside of a page. Its text is put into the page, so that it names nothing from outside of it. */

/** Under this name it stands in the page's global scope. */
export const leadName = 'benchgateLead'

export interface PageLead {
  /** The file has run to its end. */
  isReady: boolean
  /** The file has added no task so far. */
  isEmpty(): boolean
  /** In the order in which they were added. */
  tasks(): readonly {
    readonly bench: string
    readonly name: string
    readonly isConcurrent: boolean
  }[]
  /** Runs what comes before a task, and the task once. */
  start(task: number): Promise<LeadAnswer>
  /** @returns how many iterations fill a slice, more than 0 */
  warmUp(task: number, warmupMs: number, sliceMs: number): Promise<LeadAnswer>
  /** @returns milliseconds in the task, without its hooks */
  run(task: number, iterations: number): Promise<LeadAnswer>
  /** Runs what comes after a task. */
  finish(task: number): Promise<LeadAnswer>
}

/** A number, or the text of what was thrown. */
export type LeadAnswer = { readonly value: number } | { readonly error: string }

/** The package, as far as it is used here: what the versions 2 to 6 have in common. */
interface TinybenchInPage {
  readonly Bench: { readonly prototype: LedBench }
}

type Call = (...args: unknown[]) => unknown

interface LedBench {
  readonly name?: unknown
  readonly concurrency?: unknown
  readonly opts?: object
  readonly setup?: unknown
  readonly teardown?: unknown
  add(name: unknown, fn: unknown, options?: unknown): unknown
  getTask?(name: string): unknown
}

/**
 * Notes the tasks that Benches are given. Where the file itself runs a Bench, each of its tasks is run for a moment: what the
 * file makes of the results is there, and nothing is measured twice.
 */
export function leadTinybench({ Bench: { prototype } }: TinybenchInPage): PageLead {
  interface Led {
    readonly bench: LedBench
    readonly name: string
    readonly fn: Call
    readonly options: Readonly<Record<string, unknown>>
  }
  type Loop = (iterations: number) => number | Promise<number>
  const all: Led[] = []
  const started = new Map<number, Loop>()
  const now = performance.now.bind(performance)
  const sink: { value: unknown } = { value: undefined }
  const isThenable = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'then' in value
  const isCall = (value: unknown): value is Call => typeof value === 'function'
  const asCall = (value: unknown): Call | null => (isCall(value) ? value : null)

  const add = asCall(Reflect.get(prototype, 'add'))
  Reflect.set(prototype, 'add', function (this: LedBench, ...args: unknown[]) {
    const [name, fn, options] = args
    if (!isCall(fn)) return add?.apply(this, args)
    const own = typeof options === 'object' && options !== null ? { ...options } : {}
    let isAdded = false
    // From version 4 on, tinybench calls a function that it is given, to see whether it returns a promise.
    const standIn = function (this: unknown, ...given: unknown[]): unknown {
      if (!isAdded) return undefined
      const result = fn.apply(this, given)
      if (result instanceof Promise) result.catch(() => undefined)
      return result
    }
    const isAsync = fn.constructor.name === 'AsyncFunction'
    const result = add?.call(this, name, standIn, isAsync ? { async: true, ...own } : own)
    isAdded = true
    all.push({ bench: this, name: String(name), fn, options: own })
    return result
  })
  const remove = asCall(Reflect.get(prototype, 'remove'))
  Reflect.set(prototype, 'remove', function (this: LedBench, ...args: unknown[]) {
    const at = all.findIndex(({ bench, name }) => bench === this && name === args[0])
    if (at >= 0) all.splice(at, 1)
    return remove?.apply(this, args)
  })

  const brief: Readonly<Record<string, unknown>> = {
    time: 0,
    iterations: 1,
    warmup: false,
    warmupTime: 0,
    warmupIterations: 1,
  }
  for (const method of ['run', 'runSync', 'runConcurrently', 'warmup', 'warmupConcurrently']) {
    const original = asCall(Reflect.get(prototype, method))
    if (original === null) continue
    Reflect.set(prototype, method, function (this: LedBench, ...args: unknown[]) {
      const restore: (() => void)[] = []
      // Where the versions keep them: on the Bench (2, 6) or in its `opts` (3 to 5).
      for (const holder of [this, this.opts]) {
        for (const [key, value] of Object.entries(brief)) {
          if (holder === undefined || !Object.hasOwn(holder, key)) continue
          const own: unknown = Reflect.get(holder, key)
          restore.push(() => void Reflect.set(holder, key, own))
          Reflect.set(holder, key, value)
        }
      }
      const close = (): void => restore.forEach((each) => each())
      try {
        const result = original.apply(this, args)
        if (!(result instanceof Promise)) {
          close()
          return result
        }
        return result.finally(close)
      } catch (error) {
        close()
        throw error
      }
    })
  }

  const hookOf = (bench: LedBench, name: 'setup' | 'teardown'): Call | null =>
    asCall(Reflect.get(bench, name)) ??
    asCall(bench.opts === undefined ? null : Reflect.get(bench.opts, name))
  const overridden = (result: unknown): number | null => {
    if (typeof result !== 'object' || result === null) return null
    const ms: unknown = Reflect.get(result, 'overriddenDuration')
    return typeof ms === 'number' ? ms : null
  }

  async function begin({ bench, name, fn, options }: Led): Promise<Loop> {
    const self = bench.getTask?.(name)
    const [before, after] = [asCall(options['beforeEach']), asCall(options['afterEach'])]
    await hookOf(bench, 'setup')?.call(bench, self, 'run')
    await asCall(options['beforeAll'])?.call(self, 'run')
    await before?.call(self, 'run')
    const returned = fn.call(self)
    const result: unknown = await returned
    await after?.call(self, 'run')
    const isAsync = typeof options['async'] === 'boolean' ? options['async'] : isThenable(returned)
    if (before === null && after === null && overridden(result) === null) {
      // Compiled anew for every task: one shared loop would be optimised for the first and deoptimised by the next.
      const wait = isAsync ? 'await ' : ''
      const source = `return ${isAsync ? 'async ' : ''}function (iterations) {
        const start = now()
        for (let i = 0; i < iterations; i++) sink.value = ${wait}fn.call(self)
        return now() - start
      } // ${started.size}`
      // oxlint-disable-next-line typescript/no-implied-eval -- our own text, no one else's
      return new Function('fn', 'self', 'now', 'sink', source)(fn, self, now, sink)
    }
    return async (iterations) => {
      let total = 0
      for (let i = 0; i < iterations; i++) {
        await before?.call(self, 'run')
        const start = now()
        const value = isAsync ? await fn.call(self) : fn.call(self)
        const elapsed = now() - start
        total += overridden(value) ?? elapsed
        await after?.call(self, 'run')
      }
      return total
    }
  }

  async function untilWarm(task: number, warmupMs: number, sliceMs: number): Promise<number> {
    const run = runOf(task)
    const end = now() + warmupMs
    const recent: number[] = []
    for (let iterations = 1; ;) {
      const from = now()
      const inside = await run(iterations)
      const elapsed = now() - from
      // Expensive hooks count a quarter, so that a slice cannot take for ever; and no clock here tells less than 5 µs.
      recent.push(Math.max(inside, elapsed / 4, 0.0005) / iterations)
      const last = recent.slice(-5).toSorted((a, b) => a - b)
      // Tenfold at most, since the first calls run cold.
      const fit = Math.min(sliceMs / (last[last.length >> 1] ?? sliceMs), iterations * 10)
      if (now() >= end) return fit
      iterations = Math.max(1, Math.round(fit))
    }
  }

  const runOf = (task: number): Loop => {
    const loop = started.get(task)
    if (loop === undefined) throw new Error('it was not begun')
    return loop
  }
  const ledOf = (task: number): Led => {
    const one = all[task]
    if (one === undefined) throw new Error('the file has no such task any more')
    return one
  }
  const told = async (body: () => unknown): Promise<LeadAnswer> => {
    try {
      const value = await body()
      return { value: typeof value === 'number' ? value : 0 }
    } catch (error) {
      const text =
        error instanceof Error ? (error.stack ?? String(error)) : `threw ${String(error)}`
      return { error: text.slice(0, 10_000) }
    }
  }

  return {
    isReady: false,
    isEmpty: () => all.length === 0,
    tasks: () =>
      all.map(({ bench, name }) => ({
        bench: typeof bench.name === 'string' ? bench.name : '',
        name,
        isConcurrent: typeof bench.concurrency === 'string',
      })),
    start: (task) => told(async () => void started.set(task, await begin(ledOf(task)))),
    warmUp: (task, warmupMs, sliceMs) => told(() => untilWarm(task, warmupMs, sliceMs)),
    run: (task, iterations) => told(() => runOf(task)(iterations)),
    finish: (task) =>
      told(async () => {
        const { bench, name, options } = ledOf(task)
        const self = bench.getTask?.(name)
        await asCall(options['afterAll'])?.call(self, 'run')
        await hookOf(bench, 'teardown')?.call(bench, self, 'run')
      }),
  }
}
