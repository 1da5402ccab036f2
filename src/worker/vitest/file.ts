import { benchmark, joinedName, type Benchmark, type FileRemark } from '../../model/index.ts'
import type { Attendance } from '../attendance.ts'
import type { Start, Started } from '../measure.ts'
import {
  errorsOf,
  pathOf,
  testsIn,
  type VitestError,
  type VitestSuite,
  type VitestTask,
} from './tasks.ts'

/** The benchmarks that Vitest comes to in a file, and what became of the tests that they stand in. */
export class VitestFile {
  readonly #suite: string
  readonly #attendance: Attendance
  readonly #met = new Map<VitestTask, Benchmark[]>()
  /** What nobody caught, which Vitest does not blame on any test. */
  readonly #stray: unknown[] = []

  constructor(suite: string, attendance: Attendance) {
    this.#suite = suite
    this.#attendance = attendance
    const stray = (error: unknown): void => void this.#stray.push(error)
    process.on('uncaughtException', stray)
    process.on('unhandledRejection', stray)
  }

  /** @param owner the test that a benchmark is in; in Vitest 4 the benchmark itself */
  async at(
    owner: VitestTask,
    groups: readonly string[],
    name: string,
    start: Start,
  ): Promise<void> {
    if ((owner.result?.retryCount ?? 0) > 0 || (owner.result?.repeatCount ?? 0) > 0) return
    const own = benchmark(this.#suite, joinedName(groups), name)
    this.#met.set(owner, [...(this.#met.get(owner) ?? []), own])
    const before = this.#stray.length
    const withoutStray = (): void => {
      if (this.#stray.length > before) throw this.#stray[before]
    }
    await this.#attendance.at(own, function* () {
      return finishing(yield* start(), withoutStray)
    })
  }

  end(root: VitestSuite): Promise<void> {
    const failing = testsIn(root).flatMap((test) => {
      const [error] = errorsOf(test)
      return error === undefined ? [] : [{ test, error }]
    })
    const remarks = failing.filter((each) => this.#isExpectation(each)).map(remarkOn)
    const failures = failing
      .filter((each) => !this.#isExpectation(each))
      .flatMap(({ test, error }) =>
        (this.#met.get(test) ?? [this.#named(test)]).map((own) => ({
          benchmark: own,
          error,
        })),
      )
    return this.#attendance.end({ failures, remarks })
  }

  /** Whether a test fails for figures that it did not get: what it expects of them is between it and Vitest. */
  #isExpectation({ test, error }: Failing): boolean {
    return this.#met.has(test) && error.name === 'AssertionError'
  }

  #named(test: VitestTask): Benchmark {
    const path = pathOf(test)
    return benchmark(this.#suite, joinedName(path.slice(0, -1)), path.at(-1) ?? '')
  }
}

/** @param check throws what makes it fail after all */
function finishing({ probe, operations }: Started, check: () => void): Started {
  const { hooked, asynchronous } = probe
  const checked = {
    hooked,
    asynchronous,
    get iterations() {
      return probe.iterations
    },
    run: (iterations: number) => probe.run(iterations),
    *finish() {
      yield* probe.finish()
      check()
    },
  }
  return { probe: checked, operations }
}

interface Failing {
  readonly test: VitestTask
  readonly error: VitestError
}

function remarkOn({ test, error }: Failing): FileRemark {
  return { what: 'expectation', test: joinedName(pathOf(test)), reason: error.message }
}
