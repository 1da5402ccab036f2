import { startOf, type Start } from '../measure.ts'
import type { Bench, TaskFunction, TaskOptions } from './tinybench.ts'

/** Options of a Bench that keep their meaning: its hooks. */
export type BenchOptions = Pick<Bench, 'setup' | 'teardown'>

/** A benchmark that was meant for tinybench, without a Bench of it. */
export function startBench(
  name: string,
  fn: TaskFunction,
  options: TaskOptions = {},
  benchOptions: BenchOptions = {},
): Start {
  const self = { name, fn }
  const bench: Bench = { opts: benchOptions, getTask: () => self }
  return startOf({ bench, name, fn, options })
}
