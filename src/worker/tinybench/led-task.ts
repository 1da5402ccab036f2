import { unmeasured, type Shown } from '../shown.ts'
import { stageOf, type BenchStage } from './stage.ts'
import type { Task, TaskFunction } from './tinybench.ts'

/** Brings a task to the gate. */
export interface Lead {
  inTime(task: Task): Promise<Shown>
  /** @returns null where that cannot be done now */
  atOnce(task: Task): Shown | null
  /** tinybench runs it once more. */
  again(task: Task): void
}

/** How tinybench is going over a task. */
type Going = 'idle' | 'warmup' | 'in-time' | 'at-once'

const AsyncFunction = (async () => undefined).constructor

/**
 * A task that tinybench runs, with a function of ours in its own's place: the first call hands the task to the gate,
 * which measures it there and then. This and all further calls claim the times that the gate has found, so that
 * tinybench makes of them what it makes of its own.
 *
 * tinybench 6 calls an unknown function as soon as it is added, all versions take one with this constructor for
 * asynchronous, and none insists that it returns a promise.
 */
export class LedTask {
  readonly task: Task
  readonly standIn: TaskFunction
  readonly #lead: Lead
  readonly #stage: BenchStage
  #going: Going = 'idle'
  #shown: Shown | null = null
  #next = 0

  constructor(task: Task, lead: Lead) {
    this.task = task
    this.#lead = lead
    this.#stage = stageOf(task.bench)
    this.standIn = () => this.#called()
    Object.defineProperty(this.standIn, 'constructor', { value: AsyncFunction })
  }

  /** Lets tinybench go over it. */
  async going<T>(going: 'warmup' | 'in-time', run: () => T | Promise<T>): Promise<T> {
    this.#begin(going)
    try {
      return await run()
    } finally {
      this.#end()
    }
  }

  goingAtOnce<T>(going: 'warmup' | 'at-once', run: () => T): T {
    this.#begin(going)
    try {
      return run()
    } finally {
      this.#end()
    }
  }

  #begin(going: Going): void {
    this.#going = going
    this.#next = 0
    if (going !== 'warmup' && this.#shown !== null) this.#lead.again(this.task)
    this.#stage.open()
  }

  #end(): void {
    this.#stage.close()
    this.#going = 'idle'
  }

  #called(): unknown {
    if (this.#shown !== null) return this.#claim(this.#shown)
    if (this.#going === 'in-time') return this.#leadInTime()
    if (this.#going === 'at-once') return this.#leadAtOnce()
    return undefined
  }

  async #leadInTime(): Promise<unknown> {
    this.#stage.close()
    try {
      this.#shown = await this.#lead.inTime(this.task)
    } finally {
      this.#stage.open()
    }
    return this.#claim(this.#shown)
  }

  #leadAtOnce(): unknown {
    this.#stage.close()
    try {
      this.#shown = this.#lead.atOnce(this.task)
    } finally {
      this.#stage.open()
    }
    return this.#claim(this.#shown ?? unmeasured)
  }

  #claim(shown: Shown): { readonly overriddenDuration: number } {
    if (shown.kind === 'error') throw shown.error
    const ms = shown.ms[this.#next++ % shown.ms.length] ?? 0
    this.#stage.tick(ms)
    return { overriddenDuration: ms }
  }
}
