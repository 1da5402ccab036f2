/** Loads a benchmark file and collects the benchmarks it defines. */
import { benchmark, type Benchmark, type Rename } from '../model/index.ts'
import { evaluate, LoadError } from './evaluate.ts'
import { underPresentNames } from './present-names.ts'
import { patchTinybench, type Task } from './tinybench/tinybench.ts'

export interface NamedTask extends Task {
  readonly benchmark: Benchmark
}

export interface Loaded {
  /** By id, in the order the file added them, under their present names. */
  readonly tasks: ReadonlyMap<string, NamedTask>
  /** Names that the file has for those that were renamed, by their ids. */
  readonly formerNames: Readonly<Record<string, string>>
  /** Ids that more than one task claims. */
  readonly duplicates: readonly string[]
  /** Remarks for the reader of the report. */
  readonly notes: readonly string[]
}

/** A file that keeps the event loop busy is taken as loaded after this long without a new benchmark. */
const quietMs = 200

/** @throws LoadError where the file cannot be loaded, or holds nothing to measure */
export async function load(
  file: string,
  suite: string,
  renames: readonly Rename[],
): Promise<Loaded> {
  const tasks = new Map<string, NamedTask>()
  const duplicates = new Set<string>()
  const notes = new Set<string>()
  const runs = new Set<Promise<unknown>>()
  let lastSign = performance.now()

  const named = (task: Task): Benchmark => benchmark(suite, task.bench.name ?? '', task.name)
  const copies = await patchTinybench(file, {
    added(task) {
      lastSign = performance.now()
      const { id, name } = named(task)
      const first = tasks.get(id)
      if (first !== undefined) duplicates.add(id)
      else tasks.set(id, { ...task, benchmark: named(task) })
      if (task.bench.concurrency) notes.add(concurrencyNote(name))
      return first?.bench !== task.bench
    },
    running(run) {
      runs.add(run)
      const settle = (): void => {
        runs.delete(run)
        lastSign = performance.now()
      }
      run.then(settle, settle)
    },
  })

  await evaluate(
    file,
    () => tasks.size === 0,
    () => runs.size > 0 || performance.now() - lastSign < quietMs,
  )
  for (const [id, task] of tasks) {
    if (task.bench.getTask(task.name) === undefined) tasks.delete(id) // removed again by the file
  }
  if (tasks.size > 0) return { ...present(tasks, [...duplicates], renames), notes: [...notes] }
  if (copies === 0) throw new LoadError('no-tinybench', 'tinybench cannot be resolved from here')
  throw new LoadError('no-benchmarks', 'it added no task to a tinybench Bench')
}

function present(
  tasks: ReadonlyMap<string, NamedTask>,
  duplicates: readonly string[],
  renames: readonly Rename[],
): Omit<Loaded, 'notes'> {
  const written = [...tasks.values()].map((task) => task.benchmark)
  const { benchmarks, ...names } = underPresentNames(written, duplicates, renames)
  const entries = [...tasks].map(([id, task]) => {
    const now = benchmarks.get(id) ?? task.benchmark
    return [now.id, { ...task, benchmark: now }] as const
  })
  return { ...names, tasks: new Map(entries) }
}

function concurrencyNote(name: string): string {
  return `${name}: the Bench's \`concurrency\` is left out, iterations are measured one after the other`
}
