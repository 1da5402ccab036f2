import { NumberedNames, type Benchmark, type FileRemark } from '../model/index.ts'
import type { Attendance } from './attendance.ts'
import type { Unguarded } from './evaluate.ts'
import type { Start } from './measure.ts'
import type { Shown } from './shown.ts'
import type { AtWork } from './threw-in.ts'

/** A benchmark that a file has declared, and how it is begun. */
export interface Declared {
  readonly benchmark: Benchmark
  readonly start: Start
}

/** A file that keeps the event loop busy is taken as loaded after this long without a new benchmark. */
const quietMs = 200

/**
 * Knows what a file has declared and run so far, and brings each of its benchmarks to the gate once: where the file runs
 * it, or at the end of the file.
 */
export class LedFile implements AtWork {
  /** For frameworks to which names need not be unique: cases that come from a list often share one. */
  readonly names = new NumberedNames()
  unguarded: Unguarded = { inTime: (run) => run(), atOnce: (run) => run() }
  readonly #attendance: Attendance
  /** What is still to be brought, by the framework's own objects: these may be changed after they were made. */
  readonly #waiting = new Map<object, () => readonly Declared[]>()
  readonly #remarks = new Map<string, FileRemark>()
  #declared = 0
  #running = 0
  #lastSign = performance.now()

  constructor(attendance: Attendance) {
    this.#attendance = attendance
  }

  get isEmpty(): boolean {
    return this.#declared === 0
  }

  get isBusy(): boolean {
    return this.#running > 0 || performance.now() - this.#lastSign < quietMs
  }

  get remarks(): readonly FileRemark[] {
    return [...this.#remarks.values()]
  }

  /** @param each asked when it is brought */
  declare(owner: object, each: () => readonly Declared[]): void {
    this.#declared++
    this.#lastSign = performance.now()
    this.#waiting.set(owner, each)
  }

  /** The file has run it, or will not have it run: it is not brought at the end of the file. */
  settle(owner: object): void {
    this.#waiting.delete(owner)
  }

  /** While the file runs benchmarks it is not taken as loaded. */
  async running<T>(run: () => Promise<T>): Promise<T> {
    this.#running++
    try {
      return await run()
    } finally {
      this.#running--
      this.#lastSign = performance.now()
    }
  }

  lead({ benchmark, start }: Declared): Promise<Shown> {
    return this.running(() => this.unguarded.inTime(() => this.#attendance.at(benchmark, start)))
  }

  /** Does what `lead` does for a framework that cannot wait. @returns null where that cannot be done now */
  leadAtOnce({ benchmark, start }: Declared): Shown | null {
    try {
      return this.unguarded.atOnce(() => this.#attendance.atOnce(benchmark, start))
    } finally {
      this.#lastSign = performance.now()
    }
  }

  /** Once of each benchmark. */
  remark(what: 'not-at-once' | 'run-again', { name }: Benchmark): void {
    this.#remarks.set(`${what} ${name}`, { what, benchmark: name })
  }

  /** What the file has declared and does not run. */
  async leadRest(): Promise<void> {
    for (const each of this.#waiting.values())
      for (const { benchmark, start } of each()) await this.#attendance.at(benchmark, start)
  }
}
