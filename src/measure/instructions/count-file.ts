/** Counts what benchmarks of a file take, in processes of their own that nothing is timed in. */
import { randomUUID } from 'node:crypto'
import type { Child } from '../../platform/ports.ts'
import type { CountedRun, CountSpec, WorkerMessage } from '../../worker/protocol.ts'
import { workerCommand } from '../command.ts'
import { causeOfDeath } from '../death.ts'
import type { FrameworkProcesses } from '../led/framework.ts'
import { workerMessages } from '../led/worker-messages.ts'
import { inOwnTemporary, temporaryIn } from '../own-temporary.ts'
import type { LookContext } from '../suites.ts'
import { eachOf, type Count, type CountRequest, type Counts, type WantedCount } from './counted.ts'
import { callgrindCount, countingCommand, perfCount } from './counter.ts'

/**
 * With these V8 does the same in every process: it compiles and collects at the same places, and its hash tables have the
 * same order. Its optimising compilers stay on, so that what is counted is the code that users run.
 */
const fixedFlags = ['--single-threaded', '--predictable', '--hash-seed=1', '--random-seed=1']

interface FileRequest extends CountRequest {
  /** The id that the version's file has for a benchmark. */
  asWritten(this: void, id: string): string
}

export async function countFile(
  request: FileRequest,
  processes: FrameworkProcesses,
  context: LookContext,
): Promise<Counts> {
  const directory = await context.ports.files.temporaryDirectory('benchgate-count-')
  try {
    const place = { directory, processes, context }
    return request.counter.kind === 'valgrind'
      ? await countBetweenMarks(request, place)
      : await countDifferences(request, place)
  } finally {
    await context.ports.files.remove(directory)
  }
}

interface Place {
  /** For what is written; empty. */
  readonly directory: string
  readonly processes: FrameworkProcesses
  readonly context: LookContext
}

/** Callgrind writes down its count at each mark, so that start-up is in none of them, and one process counts many benchmarks. */
async function countBetweenMarks(request: FileRequest, place: Place): Promise<Counts> {
  const { runs, asWritten } = request
  const { files } = place.context.ports
  const path = `${place.directory}/counts`
  const ended = await runOnce(request, place, runs, path)
  if (ended.kind === 'failed') return eachOf(runs, ended)
  const written = new Map(
    (await files.list(place.directory)).flatMap(({ name }) => {
      const number = /^counts\.(\d+)$/.exec(name)?.[1]
      return number === undefined ? [] : [[Number(number), `${place.directory}/${name}`] as const]
    }),
  )
  const counts = runs.map(async ({ id, iterations }): Promise<[string, Count]> => {
    const own = asWritten(id)
    const told = ended.counted.get(own)
    const message = ended.failed.get(own)
    if (message !== undefined) return [id, { kind: 'failed', message }]
    if (told === undefined) return [id, ended.missing]
    // What stands before the first mark is the first file.
    const file = written.get(told.marks + 1)
    const total = file === undefined ? null : callgrindCount(await files.readText(file))
    if (total === null || written.size < ended.marks) return [id, unreadable]
    const { wallSeconds, operations } = told
    const instructions = total / iterations / operations
    return [id, { kind: 'counted', instructions, wallSeconds: wallSeconds / operations }]
  })
  return new Map(await Promise.all(counts))
}

/** Counters of the processor count a whole process: what twice the iterations take more is theirs alone. */
async function countDifferences(request: FileRequest, place: Place): Promise<Counts> {
  const counts = new Map<string, Count>()
  for (const run of request.runs) counts.set(run.id, await countDifference(run, request, place))
  return counts
}

async function countDifference(
  run: WantedCount,
  request: FileRequest,
  place: Place,
): Promise<Count> {
  const totals: number[] = []
  let operations = 1
  for (const times of [1, 2]) {
    const path = `${place.directory}/counts-${times}`
    const own = { ...run, iterations: run.iterations * times }
    const ended = await runOnce(request, place, [own], path)
    if (ended.kind === 'failed') return ended
    const id = request.asWritten(run.id)
    const message = ended.failed.get(id)
    if (message !== undefined) return { kind: 'failed', message }
    const told = ended.counted.get(id)
    if (told === undefined) return ended.missing
    const total = perfCount(await place.context.ports.files.readText(path).catch(() => ''))
    if (total === null) return unreadable
    totals.push(total)
    operations = told.operations
  }
  const [once = 0, twice = 0] = totals
  if (twice <= once) return unreadable
  const instructions = (twice - once) / run.iterations / operations
  return { kind: 'counted', instructions, wallSeconds: null }
}

const unreadable: Count = {
  kind: 'failed',
  message: 'what the counter has written down cannot be read',
}

type Told = Extract<WorkerMessage, { readonly type: 'counted' }>

interface Ran {
  readonly kind: 'ran'
  readonly counted: ReadonlyMap<string, Told>
  readonly failed: ReadonlyMap<string, string>
  /** What a benchmark has come to of which nothing was told. */
  readonly missing: Exclude<Count, { readonly kind: 'counted' }>
  /** How many marks were set, of which somebody told. */
  readonly marks: number
}

async function runOnce(
  { suite, version: { directory }, counter, asWritten }: FileRequest,
  { processes, context }: Place,
  runs: readonly WantedCount[],
  path: string,
): Promise<Ran | Extract<Count, { readonly kind: 'failed' }>> {
  const { settings, runtime, ports, cut } = context
  const framework = processes.told(directory)
  const command = countingCommand(counter.kind, path, 'marks')
  const isInner = framework.kind === 'vitest'
  const spec: CountSpec = {
    task: 'count',
    key: randomUUID(),
    framework,
    file: `${directory}/${suite}`,
    suite,
    renames: settings.renames ?? [],
    runs: runs.map(({ id, ...run }): CountedRun => ({ ...run, id: asWritten(id) })),
    baton: runtime.baton,
    counter: isInner ? command : [],
    scratch: `${path}-look`,
  }
  const flags = [...fixedFlags, ...processes.flags(suite)]
  const [, ...worker] = workerCommand(flags, { cpu: null }, settings)
  const [program = '', ...args] = [...(isInner ? [] : command), counter.node, ...worker]
  return inOwnTemporary({ label: '', directory }, ports.files, async ({ temporary }) => {
    const env = temporaryIn(temporary)
    const options = { cwd: directory, env, input: JSON.stringify(spec) }
    const child = ports.processes.spawn(program, args, options)
    const kill = (): void => child.kill()
    cut.addEventListener('abort', kill)
    if (cut.aborted) kill()
    try {
      // Callgrind has written down all that is wanted by then, and takes seconds to end.
      const most = counter.kind === 'valgrind' ? runs.length : Infinity
      return await listen(child, spec.key, most, cut)
    } finally {
      cut.removeEventListener('abort', kill)
      kill()
      await child.finished
    }
  })
}

/** @param most of the benchmarks that are told of: after them nothing is waited for */
async function listen(
  child: Child,
  key: string,
  most: number,
  cut: AbortSignal,
): Promise<Ran | Extract<Count, { readonly kind: 'failed' }>> {
  const counted = new Map<string, Told>()
  const failed = new Map<string, string>()
  let marks = 0
  let isDone = false
  for await (const message of workerMessages(child, key)) {
    if (message.type === 'counted') {
      counted.set(message.id, message)
      marks = message.marks + 1
    }
    if (message.type === 'failed') failed.set(message.id, message.message)
    if (message.type === 'load-failed') return { kind: 'failed', message: message.message }
    if (message.type === 'done') isDone = true
    if (counted.size + failed.size >= most) break
  }
  const isWhole = isDone || counted.size + failed.size >= most
  const missing: Ran['missing'] = cut.aborted
    ? { kind: 'cut' }
    : { kind: 'failed', message: isWhole ? notMet : causeOfDeath(await child.finished) }
  return { kind: 'ran', counted, failed, missing, marks }
}

const notMet = 'its file did not come to it this time'
