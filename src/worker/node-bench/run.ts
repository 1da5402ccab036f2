/**
 * Files of node:bench, run by Node.js's own runner, whose hooks, `only` and `skip` keep their meaning. Only what
 * declares is replaced: in a function's place the runner gets to call one that hands it to the gate.
 */
import { benchmark, joinedName, type Benchmark, type FileRemark } from '../../model/index.ts'
import type { Attendance, Failure } from '../attendance.ts'
import { evaluate, LoadError, type Unguarded } from '../evaluate.ts'
import { failing, notThere } from '../measure.ts'
import { isNodeBench, replaceNodeBench, type Call, type Declarations } from './module.ts'
import type { BenchRecord, NodeBench, Stream } from './module.ts'
import type { FileTask } from '../protocol.ts'
import { startSampled, type Context, type SampledFunction } from '../sampled.ts'

/** @throws LoadError where the file cannot be loaded, or holds nothing to measure */
export async function runNodeBench(
  { file, suite }: Pick<FileTask, 'file' | 'suite'>,
  attendance: Attendance,
): Promise<void> {
  const real = process.getBuiltinModule('node:bench')
  if (!isNodeBench(real)) throw new LoadError('threw', 'this Node.js has no node:bench')
  const runs = new Runs(suite, attendance)
  replaceNodeBench(observedModule(real, runs))
  await evaluate(
    file,
    () => runs.begun === 0,
    () => runs.ended < runs.begun,
    (unguarded) => {
      runs.unguarded = unguarded
    },
  )
  await attendance.end(runs)
}

/** What the runners of a file are at, and what became of it. */
class Runs {
  begun = 0
  ended = 0
  unguarded: Unguarded = { inTime: (run) => run(), atOnce: (run) => run() }
  readonly failures: Failure[] = []
  readonly remarks: FileRemark[] = []
  readonly #suite: string
  readonly #attendance: Attendance
  readonly #met = new Set<string>()

  constructor(suite: string, attendance: Attendance) {
    this.#suite = suite
    this.#attendance = attendance
  }

  /** Its events tell them apart: a benchmark's function is told its name alone. */
  follow(stream: Stream, runner: Runner): Stream {
    this.begun++
    stream.on('bench:start', (record) => {
      runner.at = { benchmark: this.#named(record), isHandedOver: false }
    })
    stream.on('bench:complete', (record) => this.#complete(record, runner))
    stream.on('bench:diagnostic', ({ level, message }) => {
      if (level !== 'error') return
      this.remarks.push({ what: 'hook-failed', suite: this.#suite, reason: message })
    })
    stream.on('bench:summary', () => {
      this.ended++
    })
    return stream
  }

  async handOver({ at }: Runner, fn: SampledFunction, context: Context): Promise<void> {
    if (at === null || at.isHandedOver) return
    at.isHandedOver = true
    this.#met.add(at.benchmark.id)
    const start = (): ReturnType<typeof startSampled> => startSampled(fn, context)
    await this.unguarded.inTime(() => this.#attendance.at(at.benchmark, start))
  }

  #complete(record: BenchRecord, runner: Runner): void {
    const { at } = runner
    runner.at = null
    if (record.error === undefined) return
    const own = this.#named(record)
    // One of two with the same identity never starts.
    if (at === null && this.#met.has(own.id)) void this.#attendance.at(own, failing(notThere))
    else this.failures.push({ benchmark: own, error: record.error })
  }

  #named({ namePath, params }: BenchRecord): Benchmark {
    const shown = Object.entries(params).map(([name, value]) => `${name}=${String(value)}`)
    const name = namePath.at(-1) ?? ''
    const task = shown.length === 0 ? name : `${name} (${shown.join(', ')})`
    return benchmark(this.#suite, joinedName(namePath.slice(0, -1)), task)
  }
}

interface Runner {
  /** The benchmark it has started. */
  at: { readonly benchmark: Benchmark; isHandedOver: boolean } | null
}

function observedModule(real: NodeBench, runs: Runs): NodeBench {
  let isAsked = false
  let isRunning = false
  // The module's own runner starts by itself after the first declarations, and then shows nobody what it does.
  const observed = observe(real.createRunner(), runs, {
    declaring: () => {
      if (isAsked) return
      isAsked = true
      // When no microtask is left: between being asked and starting, a runner takes no declaration.
      process.nextTick(() => {
        if (!isRunning) observed.run().resume()
      })
    },
    running: () => {
      isRunning = true
    },
  })
  return {
    ...real,
    ...observed,
    skip: observed.bench.skip,
    only: observed.bench.only,
    createRunner: (options) =>
      observe(real.createRunner(options), runs, {
        declaring: () => undefined,
        running: () => undefined,
      }),
  }
}

function observe(
  real: Declarations,
  runs: Runs,
  { declaring, running }: { readonly declaring: () => void; readonly running: () => void },
): Declarations {
  const runner: Runner = { at: null }
  const first =
    (call: Call): Call =>
    (...args) => {
      declaring()
      return call(...args)
    }
  const substituted =
    (call: Call): Call =>
    (...args) =>
      call(...withoutSampling(args, (fn, context) => runs.handOver(runner, fn, context)))
  const { bench, suite, describe, before, after, beforeEach, afterEach } = real
  return {
    bench: Object.assign(first(substituted(bench)), {
      skip: first(substituted(bench.skip)),
      only: first(substituted(bench.only)),
    }),
    suite: first(suite),
    describe: first(describe),
    before: first(before),
    after: first(after),
    beforeEach: first(beforeEach),
    afterEach: first(afterEach),
    run(options) {
      running()
      return runs.follow(real.run(options), runner)
    },
  }
}

/**
 * The arguments of `bench`, with a function in the place of the benchmark's that leaves it to `handOver` and is called
 * but once, however long that takes.
 */
function withoutSampling(
  args: readonly unknown[],
  handOver: (fn: SampledFunction, context: Context) => Promise<void>,
): readonly unknown[] {
  const place = args.findIndex(isFunction)
  const fn = args[place]
  if (!isFunction(fn)) return args // node:bench says best itself what is wrong
  const [given, options] = typeof args[0] === 'string' ? [args[0], args[1]] : [fn.name, args[0]]
  const substitute = async (context: Context & Pick<SampleRecorder, 'record'>): Promise<void> => {
    await handOver(fn, context)
    context.record({ operations: 1, duration_ns: 1n })
  }
  const own = typeof options === 'object' && options !== null ? options : {}
  const once = { samples: 1, warmup: 0, timeout: Infinity }
  return [given === '' ? '<anonymous>' : given, { ...own, ...once }, substitute]
}

interface SampleRecorder {
  record(sample: { readonly operations: number; readonly duration_ns: bigint }): unknown
}

function isFunction(value: unknown): value is SampledFunction {
  return typeof value === 'function'
}
