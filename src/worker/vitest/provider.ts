/** The gate as a benchmark provider of Vitest 5: https://vitest.dev/guide/advanced/benchmark-provider */
import { startBench, type BenchOptions } from '../tinybench/bench-function.ts'
import { standIn } from '../stand-in.ts'
import type { TaskFunction, TaskOptions } from '../tinybench/tinybench.ts'
import type { VitestFile } from './file.ts'
import { pathOf, type VitestSuite, type VitestTask } from './tasks.ts'

interface Group {
  readonly test: VitestTask
  readonly registrations: readonly {
    readonly name: string
    readonly fn: TaskFunction
    readonly fnOpts?: TaskOptions | undefined
  }[]
  readonly options?: BenchOptions | undefined
}

export function providerFor(file: VitestFile): { run(group: Group): Promise<readonly object[]> } {
  return {
    async run({ test, registrations, options }) {
      for (const { name, fn, fnOpts } of registrations) {
        await file.at(test, pathOf(test), name, startBench(name, fn, fnOpts, options))
      }
      return registrations.map(({ name }) => standIn(name))
    },
  }
}

type AfterAll = (hook: (context: object, suite: VitestSuite) => Promise<void>) => void

interface Expect {
  extend(matchers: Readonly<Record<string, Matcher>>): void
}

type Matcher = (this: { readonly isNot: boolean }) => {
  readonly pass: boolean
  readonly message: () => string
}

/** @param end called when all tests of the file have been run */
export function setUpFor(
  end: (root: VitestSuite) => Promise<void>,
): (afterAll: AfterAll, expect: Expect) => void {
  return (afterAll, expect) => {
    // The first that is added runs last. Vitest insists on a pattern where it could hand over fixtures.
    // oxlint-disable-next-line no-empty-pattern
    afterAll(async ({}, suite) => end(suite))
    expect.extend({ toBeFasterThan: alwaysHolds, toBeSlowerThan: alwaysHolds })
  }
}

/** Figures that tests get are stand-ins: versions are compared, not benchmarks with each other. */
const alwaysHolds: Matcher = function () {
  return { pass: !this.isNot, message: () => '' }
}
