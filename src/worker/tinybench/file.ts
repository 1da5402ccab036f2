import { benchmark, type Benchmark } from '../../model/index.ts'
import type { Attendance } from '../attendance.ts'
import type { Unguarded } from '../evaluate.ts'
import { failing, startOf } from '../measure.ts'
import { isInMeasuredCode } from '../probes/measured-code.ts'
import type { Shown } from '../shown.ts'
import { LedTask } from './led-task.ts'
import type { Observer } from './patch.ts'
import type { Bench, Task } from './tinybench.ts'

/** A file that keeps the event loop busy is taken as loaded after this long without a new benchmark. */
const quietMs = 200

/** Knows what a file has added to its Benches and run so far, and brings each task to the gate once. */
export class TinybenchFile implements Observer {
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
      again: (each) => void this.notes.add(`${this.#named(each).name}: ${onceOnly}`),
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

const onceOnly =
  'the file runs it more than once, and it is measured in its first run. If what the file does in between matters, give the second run a Bench of its own'

/** One step after the other, in the order in which they are asked for. */
function inTurn(): <T>(step: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (step) => {
    const turn = last.then(step)
    last = turn.catch(() => undefined) // told to whom it belongs
    return turn
  }
}
