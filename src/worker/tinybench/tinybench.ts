/**
 * The user's own tinybench, of whatever version, made to tell which tasks a file defines. One patch of `add`, `run`,
 * `runSync` and `warmup` on the prototype fits tinybench 2 to 6.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

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

/** What the versions of a Bench have in common, as far as it is used here. */
export interface Bench {
  readonly name?: string | undefined
  readonly opts?: object
  readonly concurrency?: string | null
  readonly setup?: BenchHook
  readonly teardown?: BenchHook
  getTask(name: string): unknown
}

type BenchHook = (task: unknown, mode: 'warmup' | 'run') => unknown

type Method = (this: Bench, ...args: unknown[]) => unknown

interface BenchPrototype {
  add: Method
  run: Method
  runSync?: Method
  warmup?: Method
}

export interface Task {
  readonly bench: Bench
  readonly name: string
  readonly fn: TaskFunction
  readonly options: TaskOptions
}

export interface Collector {
  /** A task was added; false keeps it from tinybench, which may throw for a name it has. */
  added(task: Task): boolean
  /** The file itself runs a Bench, until the promise settles. */
  running(run: Promise<unknown>): void
}

/** Patches every copy of tinybench that code at `file` could load. @returns how many there were */
export async function patchTinybench(file: string, collector: Collector): Promise<number> {
  const patched = new Set<BenchPrototype>()
  for (const load of tinybenchLoaders(file)) {
    const prototype = (await load()).Bench?.prototype
    if (prototype === undefined || patched.has(prototype)) continue
    patch(prototype, collector)
    patched.add(prototype)
  }
  return patched.size
}

type Loader = () => Promise<{ readonly Bench?: { readonly prototype: BenchPrototype } }>

/** tinybench 2 and 3 ship an `import` and a `require` copy, each with a Bench class of its own. */
function tinybenchLoaders(file: string): Loader[] {
  const require = createRequire(file)
  for (const place of require.resolve.paths('tinybench') ?? []) {
    const directory = join(place, 'tinybench')
    const manifest = readManifest(directory)
    if (manifest === undefined) continue
    const targets = ['import', 'require'].map((kind) => entryPoint(manifest, kind))
    const paths = new Set(targets.filter((target) => target !== undefined))
    return [
      ...[...paths].map(
        (path) => () => import(/* webpackIgnore: true */ pathToFileURL(join(directory, path)).href),
      ),
      async () => required(require),
    ]
  }
  return []
}

/** tsx makes one more copy of an ES module for files that it turns into CommonJS. */
function required(require: NodeJS.Require): Awaited<ReturnType<Loader>> {
  try {
    return isUnderTsx ? require('tinybench') : {}
  } catch {
    return {} // nor can the file itself
  }
}

const isUnderTsx = process.execArgv.includes('tsx')

function readManifest(directory: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
  } catch {
    return undefined // not here: the next place on the way up may have it
  }
}

/** The file behind `import 'tinybench'` (or `require`), by the manifest's conditions. */
function entryPoint(manifest: Record<string, unknown>, kind: string): string | undefined {
  let target: unknown = manifest['exports'] ?? manifest['module'] ?? manifest['main']
  while (typeof target === 'object' && target !== null) {
    const conditions: Record<string, unknown> = { ...target }
    target = conditions['.'] ?? conditions[kind] ?? conditions['node'] ?? conditions['default']
  }
  return typeof target === 'string' ? target : undefined
}

function patch(prototype: BenchPrototype, collector: Collector): void {
  const { add, run, runSync, warmup } = prototype
  prototype.add = function (name, fn, options) {
    // What tinybench will refuse, it says best itself.
    if (typeof name !== 'string' || !isFunction(fn)) return add.call(this, name, fn, options)
    const task = {
      bench: this,
      name,
      fn,
      options: typeof options === 'object' ? { ...options } : {},
    }
    return collector.added(task) ? add.call(this, name, standIn(fn), {}) : this
  }
  // The shortest run, so that code which prints or checks results afterwards still works.
  const shortened = (method: Method): Method =>
    function (...args) {
      shorten(this)
      const result = method.apply(this, args)
      if (result instanceof Promise) collector.running(result)
      return result
    }
  prototype.run = shortened(run)
  if (runSync !== undefined) prototype.runSync = shortened(runSync)
  if (warmup !== undefined) prototype.warmup = shortened(warmup)
}

function isFunction(value: unknown): value is TaskFunction {
  return typeof value === 'function'
}

const AsyncFunction = (async () => undefined).constructor

/**
 * What tinybench itself gets to run. Not the benchmark: tinybench 6 calls it as soon as it is added, and one that
 * hangs or ends the process would take all others of its file with it.
 */
function standIn(fn: TaskFunction): TaskFunction {
  return fn.constructor === AsyncFunction ? async () => undefined : () => undefined
}

/** Where the versions keep their sampling options: on the Bench (2, 3, 6) or in its `opts` (4, 5). */
function shorten(bench: Bench): void {
  const shortest = { time: 0, iterations: 1, warmupTime: 0, warmupIterations: 1, warmup: false }
  for (const holder of [bench, bench.opts]) {
    if (holder === undefined) continue
    for (const [option, value] of Object.entries(shortest)) {
      if (Object.hasOwn(holder, option)) Reflect.set(holder, option, value)
    }
  }
}

/** The Bench's own hook around a task, wherever the version keeps it. */
export function benchHook(bench: Bench, hook: 'setup' | 'teardown'): BenchHook | undefined {
  const inOptions: { [hook in 'setup' | 'teardown']?: BenchHook } = { ...bench.opts }
  return bench[hook] ?? inOptions[hook]
}
