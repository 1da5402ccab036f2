/** The gate as a runner of Vitest 4: https://vitest.dev/api/advanced/runner */
import { startBench, type BenchOptions } from '../tinybench/bench-function.ts'
import { standIn } from '../stand-in.ts'
import type { TaskFunction } from '../tinybench/tinybench.ts'
import type { VitestFile } from './file.ts'
import { isSuite, pathOf, type VitestSuite, type VitestTask } from './tasks.ts'

/** Where Vitest keeps what a file said of a benchmark. */
export interface BenchMemory {
  getBenchFn(task: VitestTask): TaskFunction
  getBenchOptions(task: VitestTask): BenchOptions | undefined
}

interface ModuleRunner {
  import(path: string): Promise<unknown>
}

type RunnerClass = new (config: object) => {
  readonly config: object
  importFile(path: string): Promise<unknown>
  runSuite(suite: VitestSuite): Promise<void>
  runTask(): Promise<void>
}

/** @param end called when all benchmarks of the file have been run */
export function runnerFor(
  file: VitestFile,
  end: (root: VitestSuite) => Promise<void>,
): (memory: BenchMemory) => RunnerClass {
  return (memory) =>
    class {
      readonly config: object
      /** Vitest puts it there. */
      declare readonly moduleRunner: ModuleRunner

      constructor(config: object) {
        this.config = config
      }

      importFile(path: string): Promise<unknown> {
        return this.moduleRunner.import(path)
      }

      async runSuite(suite: VitestSuite): Promise<void> {
        await runBenchmarks(suite, file, memory)
        await end(suite)
      }

      runTask(): Promise<void> {
        return Promise.reject(
          new Error('a benchmark file of Vitest 4 has no tests: they are run by `vitest` alone'),
        )
      }
    }
}

/** In Vitest's own order: what stands in inner suites comes first. */
async function runBenchmarks(
  suite: VitestSuite,
  file: VitestFile,
  memory: BenchMemory,
): Promise<void> {
  const startTime = Date.now()
  const due = suite.tasks.filter(({ mode }) => mode === 'run' || mode === 'queued')
  for (const inner of due.filter(isSuite)) await runBenchmarks(inner, file, memory)
  for (const task of due) {
    if (isSuite(task) || task.meta.benchmark !== true) continue
    const { name } = task
    const start = startBench(name, memory.getBenchFn(task), {}, memory.getBenchOptions(task))
    await file.at(task, pathOf(task).slice(0, -1), name, start)
    task.result = { state: 'pass', startTime, benchmark: standIn(name) }
  }
  suite.result = { state: 'pass', startTime }
}
