/** The user's own tinybench, as far as it is used here: what the versions 2 to 6 have in common. */
import type { Copied } from '../copies.ts'

/** The hooks and options of a task that keep their meaning under the gate's own loop. */
export interface TaskOptions {
  readonly async?: boolean | undefined
  readonly beforeAll?: Hook | undefined
  readonly beforeEach?: Hook | undefined
  readonly afterEach?: Hook | undefined
  readonly afterAll?: Hook | undefined
}

export type Hook = (this: unknown, mode?: 'warmup' | 'run') => unknown
export type TaskFunction = (this: unknown) => unknown

export interface Bench {
  readonly name?: string | undefined
  readonly opts?: object
  readonly concurrency?: string | null
  readonly setup?: BenchHook
  readonly teardown?: BenchHook
  getTask(name: string): unknown
}

type BenchHook = (task: unknown, mode: 'warmup' | 'run') => unknown

export interface Task {
  readonly bench: Bench
  readonly name: string
  readonly fn: TaskFunction
  readonly options: TaskOptions
}

/** A copy of the package, as it is imported. */
export interface Copy {
  readonly Bench: { readonly prototype: BenchPrototype; new (): Bench }
  readonly Task: { readonly prototype: TaskPrototype }
}

type Method<This> = (this: This, ...args: unknown[]) => unknown

export interface BenchPrototype {
  add: Method<Bench>
  run: Method<Bench>
  /** In version 2. */
  runConcurrently?: Method<Bench>
  warmupConcurrently?: Method<Bench>
  warmup?: Method<Bench>
}

export interface TaskPrototype {
  run: Method<object>
  warmup: Method<object>
  /** From version 3 on. */
  runSync?: Method<object>
  warmupSync?: Method<object>
}

export const tinybenchPackage: Copied<Copy> = {
  name: 'tinybench',
  isCopy,
  identity: ({ Bench }) => Bench.prototype,
}

function isCopy(module: unknown): module is Copy {
  return hasClass(module, 'Bench') && hasClass(module, 'Task')
}

function hasClass(module: unknown, name: string): boolean {
  if (typeof module !== 'object' || module === null) return false
  return typeof Reflect.get(module, name)?.prototype?.run === 'function'
}

/** The Bench's own hook around a task, wherever the version keeps it. */
export function benchHook(bench: Bench, hook: 'setup' | 'teardown'): BenchHook | undefined {
  const inOptions: { [hook in 'setup' | 'teardown']?: BenchHook } = { ...bench.opts }
  return bench[hook] ?? inOptions[hook]
}
