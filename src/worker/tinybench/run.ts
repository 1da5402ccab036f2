/**
 * Files of tinybench, run as they are: by the project's own copies of it, in which `bench.run()` brings one task after
 * the other to the gate and goes on when that one is measured.
 */
import { benchmark, type Benchmark } from '../../model/index.ts'
import type { Attendance, Failure } from '../attendance.ts'
import { evaluate, LoadError, type Unguarded } from '../evaluate.ts'
import { failing, startOf } from '../measure.ts'
import type { CollectSpec, MeasureSpec } from '../protocol.ts'
import type { Shown } from '../shown.ts'
import { isInMeasuredCode } from '../probes/measured-code.ts'
import { findCopies } from './copies.ts'
import { LedTask } from './led-task.ts'
import { patch, type Observer } from './patch.ts'
import { watchStrangers, type Stranger } from './strangers.ts'
import type { Bench, Task } from './tinybench.ts'

/** @throws LoadError where the file cannot be loaded, or holds nothing to measure */
export async function runTinybench(
  spec: CollectSpec | MeasureSpec,
  attendance: Attendance,
): Promise<void> {
  const file = new TinybenchFile(spec.suite, attendance)
  const copies = await findCopies(spec.file, (copy) => patch(copy, file))
  const strangers = spec.task === 'collect' ? watchStrangers(copies.isBenchOfOne) : () => []
  const threw = await threwIn(spec.file, file)
  await file.measureRest()
  const failures = strangers().map((each) => failureOf(each, spec.suite))
  const isEmpty = file.isEmpty && failures.length === 0
  if (isEmpty && threw !== null) throw threw.error
  if (isEmpty && copies.count() === 0) throw new LoadError('no-tinybench', noTinybench)
  await attendance.end({ failures, notes: [...file.notes], ...(threw !== null && { threw }) })
}

const noTinybench = 'tinybench cannot be resolved from here'

/** @returns why the file would fail if it were run by itself; null if it would not */
async function threwIn(
  path: string,
  file: TinybenchFile,
): Promise<{ readonly error: unknown } | null> {
  try {
    await evaluate(
      path,
      () => file.isEmpty,
      () => file.isBusy,
      (unguarded) => {
        file.unguarded = unguarded
      },
    )
  } catch (error) {
    return { error }
  }
  const { exitCode = 0 } = process
  if (Number(exitCode) === 0) return null
  return { error: new LoadError('threw', `the file set process.exitCode to ${exitCode}`) }
}

function failureOf({ bench, task }: Stranger, suite: string): Failure {
  return { benchmark: benchmark(suite, bench, task), error: new LoadError('threw', stranger) }
}

const stranger =
  'its Bench is of a copy of tinybench that the gate cannot lead: one that is bundled into another file or, before Node.js 22.15, that belongs to another package. Import the package itself, and leave it out of bundles'

/** A file that keeps the event loop busy is taken as loaded after this long without a new benchmark. */
const quietMs = 200

/** What a file has added and run so far. */
class TinybenchFile implements Observer {
  unguarded: Unguarded = { inTime: (run) => run(), atOnce: (run) => run() }
  readonly notes = new Set<string>()
  readonly #suite: string
  readonly #attendance: Attendance
  readonly #tasks: LedTask[] = []
  readonly #met = new Set<Task>()
  readonly #taken = new Set<Benchmark>()
  readonly #benchesInTurn = inTurn()
  readonly #tasksInTurn = inTurn()
  #running = 0
  #measuring = 0
  #lastSign = performance.now()

  constructor(suite: string, attendance: Attendance) {
    this.#suite = suite
    this.#attendance = attendance
  }

  get isEmpty(): boolean {
    return this.#tasks.length === 0
  }

  get isBusy(): boolean {
    return this.#running > 0 || performance.now() - this.#lastSign < quietMs
  }

  isBenchmarks(): boolean {
    return this.#measuring > 0 && isInMeasuredCode()
  }

  adding(task: Task): LedTask | null {
    this.#lastSign = performance.now()
    if (task.bench.getTask(task.name) !== undefined) {
      this.#taken.add(this.#named(task))
      return null
    }
    return new LedTask(task, {
      inTime: (each) => this.#lead(each),
      atOnce: (each) => this.#leadAtOnce(each),
    })
  }

  added(led: LedTask): void {
    this.#tasks.push(led)
    this.#noteConcurrency(led.task)
  }

  async running<T>(bench: Bench, run: () => Promise<T>): Promise<T> {
    for (const { task } of this.#tasks) if (task.bench === bench) this.#noteConcurrency(task)
    this.#running++
    try {
      return await this.#benchesInTurn(run)
    } finally {
      this.#running--
      this.#lastSign = performance.now()
    }
  }

  readonly runningTask = <T>(run: () => Promise<T>): Promise<T> => this.#tasksInTurn(run)

  /** Those of Benches that the file does not run, and has not removed again. */
  async measureRest(): Promise<void> {
    for (const { task } of this.#tasks) {
      if (this.#met.has(task) || task.bench.getTask(task.name) === undefined) continue
      this.#met.add(task)
      await this.#measuredBy(() => this.#attendance.at(this.#named(task), startOf(task)))
    }
    for (const own of this.#taken) {
      await this.#attendance.at(own, failing(new Error('two tasks of its Bench have this name')))
    }
  }

  #lead(task: Task): Promise<Shown> {
    this.#met.add(task)
    const own = this.#named(task)
    return this.#measuredBy(() =>
      this.unguarded.inTime(() => this.#attendance.at(own, startOf(task))),
    )
  }

  async #measuredBy<T>(measure: () => Promise<T>): Promise<T> {
    this.#measuring++
    try {
      return await measure()
    } finally {
      this.#measuring--
      this.#lastSign = performance.now()
    }
  }

  #leadAtOnce(task: Task): Shown | null {
    this.#measuring++
    try {
      const own = this.#named(task)
      const shown = this.unguarded.atOnce(() => this.#attendance.atOnce(own, startOf(task)))
      if (shown === null) this.notes.add(`${own.name}: ${notAtOnce}`)
      else this.#met.add(task)
      return shown
    } finally {
      this.#measuring--
      this.#lastSign = performance.now()
    }
  }

  #noteConcurrency(task: Task): void {
    if (!task.bench.concurrency) return
    this.notes.add(
      `${this.#named(task).name}: the Bench's \`concurrency\` is left out, iterations are measured one after the other`,
    )
  }

  #named({ bench, name }: Task): Benchmark {
    return benchmark(this.#suite, bench.name ?? '', name)
  }
}

const notAtOnce =
  'it is measured at the end of the file, not inside of `bench.runSync()`, which cannot wait for its turn here. Use `await bench.run()` if what the file does in between matters to it'

/** One step after the other, in the order in which they are asked for. */
function inTurn(): <T>(step: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (step) => {
    const turn = last.then(step)
    last = turn.catch(() => undefined) // told to whom it belongs
    return turn
  }
}
