/** The measuring core beside that of another checkout: how far rounds stray, what they cost, how soon suites are decided. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { median, quantile, sum } from 'simple-statistics'
import { slicingFor } from '../src/measure/index.ts'
import { spreadOf } from '../src/stats/index.ts'
import { estimators, type Slices } from './estimators.ts'
import {
  observations,
  onlyBenchmark,
  percent,
  root,
  rounds,
  singleSuites,
  table,
} from './measured.ts'
import { withNeighbours } from './neighbours.ts'
import { compareWithItself, measuringAll } from './suite.ts'

const columns = ['build', 'condition', 'median', '75th percentile', '90th percentile', 'seconds']
const roundsEach = 6
const suites = singleSuites().filter((_, i) => i % 5 < 3)

const conditions = {
  idle: 0,
  'a busy neighbour': 1,
} as const

/** A checkout that measures: this one, or another one with its own packages and `dist`. */
interface Build {
  readonly name: string
  readonly directory: string
  readonly rounds: typeof rounds
  readonly slicing: ReturnType<typeof slicingFor>
}

/** Set the environment's `BENCHGATE_BESIDE` to a checkout, installed and built, to see its figures in the same run. */
async function builds(): Promise<Build[]> {
  const own = { name: 'this build', directory: root, rounds, slicing: slicingFor(Infinity) }
  const beside = process.env['BENCHGATE_BESIDE']
  if (beside === undefined) return [own]
  if (!existsSync(join(beside, 'dist/worker/index.js'))) {
    throw new Error(`BENCHGATE_BESIDE: ${beside} has no dist/worker/index.js`)
  }
  const [measured, { slicingFor: theirs }] = await Promise.all([
    from<typeof import('./measured.ts')>(join(beside, 'bench/measured.ts')),
    from<typeof import('../src/measure/index.ts')>(join(beside, 'src/measure/index.ts')),
  ])
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: beside,
    encoding: 'utf8',
  }).trim()
  const other = {
    name: commit,
    directory: beside,
    rounds: measured.rounds,
    slicing: theirs(Infinity),
  }
  return [other, own]
}

/** A module of another checkout, which is taken to be like ours as far as it is used. */
async function from<T>(path: string): Promise<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is the same file, of an earlier commit
  return (await import(path)) as T
}

export async function core(): Promise<string> {
  const all = await builds()
  const slices: Record<string, Slices[][]> = {}
  const rows: string[][] = []
  for (const [condition, neighbours] of Object.entries(conditions)) {
    const tried = await withNeighbours(neighbours, () => spreads(all))
    for (const [i, { name }] of all.entries()) {
      const own = tried.map((each) => each[i]).filter((each) => each !== undefined)
      const spread = own.map((each) => each.spread)
      rows.push([
        name,
        condition,
        percent(median(spread), 2),
        percent(quantile(spread, 0.75), 2),
        percent(quantile(spread, 0.9), 2),
        median(own.map(({ seconds }) => seconds)).toFixed(2),
      ])
      if (name === 'this build') slices[condition] = own.map((each) => each.slices)
    }
  }
  const spreadRows = table(columns, rows)
  console.log(spreadRows)
  return [
    `Spread (sd) of ${roundsEach} rounds of ${suites.length} workloads compared with themselves, both CPUs measuring, rounds as a suite of many benchmarks begins with; the builds take turns, workload by workload. Seconds are those that the benchmark takes of a round, both arms:`,
    spreadRows,
    estimators(slices),
    wholeSuites(all),
    await gateItself(all),
  ].join('\n\n')
}

interface Tried {
  readonly spread: number
  readonly seconds: number
  readonly slices: Slices[]
}

/** By workload and build. */
async function spreads(all: readonly Build[]): Promise<Tried[][]> {
  const tried: Tried[][] = []
  for (const suite of suites) {
    const id = await onlyBenchmark(suite)
    const byBuild: Tried[] = []
    for (const build of all) {
      const options = { slicing: build.slicing, jobs: null }
      const results = await build.rounds(suite, [id], roundsEach, options)
      byBuild.push({
        spread: spreadOf(observations(results, id)),
        seconds: median(results.map(({ seconds }) => seconds.get(id) ?? Number.NaN)),
        slices: results.flatMap((result) => {
          const { base, head } = result.slices?.get(id) ?? {}
          return base === undefined || head === undefined ? [] : [{ base, head }]
        }),
      })
    }
    tried.push(byBuild)
  }
  return tried
}

const watched = { fromSeconds: 6, seconds: 15 } as const

/** What the gate's own process does while rounds run, by the kernel's count. */
async function gateItself(all: readonly Build[]): Promise<string> {
  const rows: string[][] = []
  for (const { name, directory } of all) {
    const program = join(directory, 'dist/cli/index.js')
    const usual = ['--benchmarks', 'suite-20.bench.mjs', '--fail-on', 'never', '--seed', '1']
    const flags = directory === root ? [...usual, ...measuringAll] : usual
    const child = spawn(process.execPath, [program, 'compare', './', './', ...flags], {
      cwd: join(directory, 'bench/workloads'),
      stdio: 'ignore',
    })
    await sleep(watched.fromSeconds * 1000)
    const before = usageOf(child.pid)
    await sleep(watched.seconds * 1000)
    const now = usageOf(child.pid)
    child.kill('SIGTERM')
    await once(child, 'exit')
    const per = (count: number): number => count / watched.seconds
    rows.push([
      name,
      percent(per((now.ticks - before.ticks) / 100)),
      per(now.switches - before.switches).toFixed(0),
    ])
  }
  return [
    `The gate's own process while a suite of 20 is measured, in ${watched.seconds} seconds of it:`,
    table(['build', 'of one CPU', 'wake-ups a second'], rows),
  ].join('\n\n')
}

/** Of a process without its children: proc_pid_stat(5), proc_pid_status(5). */
function usageOf(pid: number | undefined): { readonly ticks: number; readonly switches: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return {
    ticks: Number(stat[11]) + Number(stat[12]),
    switches: Number(/^voluntary_ctxt_switches:\s*(\d+)/m.exec(status)?.[1]),
  }
}

const limits = [
  { size: 20, maxTime: '60s' },
  { size: 100, maxTime: '100s' },
] as const

function wholeSuites(all: readonly Build[]): string {
  const rows = limits.flatMap(({ size, maxTime }) =>
    all.map(({ name, directory }) => {
      const built = {
        program: join(directory, 'dist/cli/index.js'),
        cwd: join(directory, 'bench/workloads'),
        flags: directory === root ? measuringAll : [],
      }
      const { measured, benchmarks } = compareWithItself(size, 1, built, maxTime)
      const verdicts = Map.groupBy(benchmarks, ({ results }) => results[0]?.verdict ?? 'none')
      const taken = benchmarks.map(({ results }) => results[0]?.rounds.total ?? 0)
      return [
        name,
        String(size),
        maxTime,
        `${measured.seconds.toFixed(0)} s`,
        (sum(taken) / taken.length).toFixed(1),
        [...verdicts].map(([verdict, group]) => `${group.length} ${verdict}`).join(', '),
      ]
    }),
  )
  return [
    'Suites of benchmarks from 100 ns to 1 ms compared with themselves at threshold 5 %, both CPUs measuring:',
    table(
      ['build', 'benchmarks', 'at most', 'ended after', 'rounds a benchmark', 'verdicts'],
      rows,
    ),
  ].join('\n\n')
}
