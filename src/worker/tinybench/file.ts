import { benchmark, NumberedNames, type Benchmark, type FileRemark } from '../../model/index.ts'
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
  readonly #suite: string
  readonly #attendance: Attendance
  readonly #remarks = new Map<string, FileRemark>()
  readonly #tasks: LedTask[] = []
  readonly #met = new Set<Task>()
  readonly #taken = new Set<Benchmark>()
  /** Tasks of several Benches may share a name: cases that come from a list often do. */
  readonly #names = new NumberedNames()
  readonly #benchmarks = new Map<Task, Benchmark>()
  readonly #benchesInTurn = inTurn()
  readonly #tasksInTurn = inTurn()
  #running = 0
  #measuring = 0
  #lastSign = performance.now()

  constructor(suite: string, attendance: Attendance) {
    this.#suite = suite
    this.#attendance = attendance
  }

  get remarks(): readonly FileRemark[] {
    return [...this.#remarks.values()]
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
      again: (each) => this.#remark('run-again', each),
    })
  }

  added(led: LedTask): void {
    const { task } = led
    const group = task.bench.name ?? ''
    const name = this.#names.next({ group, name: task.name })
    this.#benchmarks.set(task, benchmark(this.#suite, group, name))
    this.#tasks.push(led)
    this.#remarkConcurrency(task)
  }

  async running<T>(bench: Bench, run: () => Promise<T>): Promise<T> {
    for (const { task } of this.#tasks) if (task.bench === bench) this.#remarkConcurrency(task)
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
      if (shown === null) this.#remark('not-at-once', task)
      else this.#met.add(task)
      return shown
    } finally {
      this.#measuring--
      this.#lastSign = performance.now()
    }
  }

  #remarkConcurrency(task: Task): void {
    if (task.bench.concurrency) this.#remark('concurrency', task)
  }

  /** Once of each task, however often it is seen. */
  #remark(what: 'concurrency' | 'not-at-once' | 'run-again', task: Task): void {
    const { name } = this.#named(task)
    this.#remarks.set(`${what} ${name}`, { what, benchmark: name })
  }

  #named(task: Task): Benchmark {
    const { bench, name } = task
    return this.#benchmarks.get(task) ?? benchmark(this.#suite, bench.name ?? '', name)
  }
}

/** One step after the other, in the order in which they are asked for. */
function inTurn(): <T>(step: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (step) => {
    const turn = last.then(step)
    last = turn.catch(() => undefined) // told to whom it belongs
    return turn
  }
}
