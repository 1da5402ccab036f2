/** How small a change counts of instructions find, how often they find one where nothing changed, and what they cost. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from 'simple-statistics'
import { judge } from '../src/decide/index.ts'
import { detectRuntime, findCounter, openSuites, type Counter } from '../src/measure/index.ts'
import {
  instructionsChange,
  usualConduct,
  type Evidence,
  type HeadReason,
  type Verdict,
} from '../src/model/index.ts'
import { nodePorts } from '../src/platform/node.ts'
import { jitOnly } from './instructions/jit-only.ts'
import { percent, root, singleSuites, table, workloads } from './measured.ts'

/** BENCHGATE_INSTRUCTIONS=3 tries three of each, to see that it runs. */
const wanted = Number(process.env['BENCHGATE_INSTRUCTIONS'] ?? 20)
const planted = 0.002
/** What is found has to be told from nothing: half of it. */
const threshold = planted / 2
const optimiserOff = ['--no-opt', '--no-maglev']

const suite = 'a.bench.mjs'
const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
const ports = nodePorts(silent, new AbortController().signal)

export async function instructions(): Promise<string> {
  const counter = await findCounter(ports)
  if (counter.kind !== 'valgrind' && counter.kind !== 'perf')
    throw new Error(`nothing counts instructions here: ${counter.kind}`)
  const directory = mkdtempSync(join(tmpdir(), 'benchgate-instructions-'))
  try {
    const found = await realWork(directory, counter)
    const seen = await onlyCompilers(directory, counter)
    return [
      `Counted by ${counter.kind}, ${cpus().length} processes at a time, two counts an arm, ${together} benchmarks of a file in one process. Workloads of real packages, against themselves and with ${percent(planted)} more work, at a threshold of ${percent(threshold)}:`,
      table(
        ['truth', 'workloads', 'called slower', 'estimates', 'widest spread of an arm'],
        found.rows,
      ),
      `A benchmark's four counts took ${found.seconds.toFixed(0)} s in the median, and an iteration ${found.slowDown.toFixed(0)} times as long as when nothing counts.`,
      `Slowdowns that only optimising compilers show, at the usual threshold, with them as users have them, and without (\`${optimiserOff.join(' ')}\`), as the best-known service counts:`,
      table(
        ['kind', 'pairs', 'optimised: seen', 'estimates', 'not optimised: seen', 'estimates'],
        seen,
      ),
    ].join('\n\n')
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

interface Pair {
  readonly verdict: Verdict
  readonly ratio: number
  readonly spread: number
}

/** A benchmark: the text of a module that exports it as `run`, and how often it runs. */
interface Work {
  readonly name: string
  readonly text: string
  readonly warmups: number
  readonly iterations: number
}

/** Two counts of a benchmark in a version. */
interface Arm {
  readonly counts: readonly [number, number]
  /** Its part of what all counts of the file took. */
  readonly seconds: number
  /** What an operation took while it was counted. */
  readonly wallSeconds: number
}

/**
 * The arms of several benchmarks, in their order: counted in one process, as the gate does with those of a file.
 *
 * @param label of four letters, so that all arms have paths of one length
 */
async function counted(
  directory: string,
  label: string,
  works: readonly Work[],
  counter: Counter,
  flags: readonly string[] = [],
): Promise<readonly Arm[]> {
  const place = join(directory, label)
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { recursive: true })
  cpSync(workloads, place, { recursive: true, filter: (path) => !path.endsWith('node_modules') })
  symlinkSync(join(workloads, 'node_modules'), join(place, 'node_modules'))
  works.forEach(({ text }, at) => writeFileSync(join(place, `work-${at}.mjs`), text))
  writeFileSync(join(place, suite), suiteOf(works))
  const settings = {
    workerPath: join(root, 'dist/worker/index.js'),
    v8Flags: ['--single-threaded', ...flags],
    timeoutSeconds: 60,
    jobs: null,
  }
  const runtime = await detectRuntime(settings, ports)
  const context = { settings, runtime, ports, cut: new AbortController().signal }
  const suites = openSuites({ kind: 'tinybench', files: [suite], ...usualConduct })
  const source = { kind: 'directory' as const, path: place }
  const version = { label, directory: place, source }
  const start = performance.now()
  const runs = works.map((work) => ({ ...work, id: idOf(work) }))
  const once = async () => suites.count?.({ suite, version, counter, runs }, context)
  const both = await Promise.all([once(), once()])
  const seconds = (performance.now() - start) / 1000 / works.length
  return works.map((work) => {
    const [one, other] = both.map((counts) => {
      const count = counts?.get(idOf(work))
      if (count?.kind === 'counted') return count
      throw new Error(`${label}, ${work.name}: ${JSON.stringify(count)}`)
    })
    const [counts, walls] = [
      twice(one?.instructions, other?.instructions),
      twice(one?.wallSeconds, other?.wallSeconds),
    ]
    return { counts, seconds, wallSeconds: median([...walls]) }
  })
}

const idOf = ({ name }: Work): string => `${suite} > ${name}`

const twice = (a?: number | null, b?: number | null) => [a ?? Number.NaN, b ?? Number.NaN] as const

const suiteOf = (works: readonly Work[]): string => `import { Bench } from 'tinybench'
${works.map((_, at) => `import { run as run${at} } from './work-${at}.mjs'`).join('\n')}
export default new Bench()
${works.map(({ name }, at) => `  .add(${JSON.stringify(name)}, run${at})`).join('\n')}
`

function compared(
  base: Arm | undefined,
  head: Arm | undefined,
  counter: Counter,
  limit: number,
): Pair {
  if (base === undefined || head === undefined) throw new Error('an arm was not counted')
  const why: HeadReason = {
    kind: 'instructions',
    version: 'head',
    counter: counter.kind,
    base: base.counts,
    head: head.counts,
  }
  const evidence: Evidence = {
    kind: 'measured',
    benchmark: { id: `${suite} > one`, suite, name: 'one' },
    versions: ['base', 'head'],
    samples: [],
    failures: [],
    secondsPerRound: null,
    why: [why],
  }
  const termsOf = () => ({ threshold: limit, gates: true, rule: null })
  const settings = { threshold: limit, alpha: 0.05, seed: 1, termsOf }
  const judged = judge({ evidence: [evidence], settings, base: 'base', heads: ['head'] })
  const result = judged.benchmarks[0]?.results.find(({ metric }) => metric === 'instructions')
  const { ratio = Number.NaN, spread = Number.NaN } = instructionsChange(why) ?? {}
  return { verdict: result?.verdict ?? 'inconclusive', ratio, spread }
}

/** Of the planted work, that a call of it takes at most. */
const searchedSteps = 2 ** 14

/**
 * The planted work is a search of Node.js' own, which no compiler of V8 changes: each step counts the same, whether the
 * code that calls it is interpreted or optimised.
 */
const workload = (name: string, { calls, steps }: Planted): string => `
import { run as own } from './cases/${name}'
const searched = new Float64Array(${searchedSteps})
export let sink = 0
export const run = () => {
  let left = ${steps}
  do {
    sink ^= searched.indexOf(1, ${searchedSteps} - Math.min(left, ${searchedSteps}))
    left -= ${searchedSteps}
  } while (left > 0)
  for (let i = 1; i < ${calls}; i++) own()
  return own()
}
`

interface Planted {
  /** Of the package's work, in an iteration. */
  readonly calls: number
  /** Of the planted work, before them. */
  readonly steps: number
}

/** Warmed up for so long, and counted for so long, where nothing counts. */
const spans = { warmupSeconds: 0.05, countedSeconds: 0.04 }
/** An iteration takes at least so long, so that what is planted in it is many steps. */
const iterationSeconds = 0.0005
/** Benchmarks of a file. */
const together = 5

async function realWork(
  directory: string,
  counter: Counter,
): Promise<{ rows: string[][]; seconds: number; slowDown: number }> {
  const aStep = await instructionsAStep(directory, counter)
  const nothing: Pair[] = []
  const more: Pair[] = []
  const seconds: number[] = []
  const slowDowns: number[] = []
  console.error('a step', aStep)
  for (const names of inGroups(singleSuites().slice(0, wanted))) {
    const timed: (Omit<Work, 'text'> & { readonly each: number; readonly calls: number })[] = []
    for (const file of names) {
      const name = file.replace('.bench.', '.')
      const { run }: { run: () => unknown } = await import(join(workloads, 'cases', name))
      const one = await secondsOf(run)
      const calls = Math.ceil(iterationSeconds / one)
      const each = one * calls
      const iterations = Math.max(1, Math.round(spans.countedSeconds / each))
      const warmups = Math.max(1, Math.round(spans.warmupSeconds / each))
      timed.push({ name, each, calls, iterations, warmups })
    }
    const count = (label: string, stepsOf: (at: number) => number): Promise<readonly Arm[]> => {
      const works = timed.map((work, at) => {
        const text = workload(work.name, { calls: work.calls, steps: stepsOf(at) })
        return { ...work, text }
      })
      return counted(directory, label, works, counter)
    }
    const base = await count('base', () => 0)
    const same = await count('same', () => 0)
    const steps = base.map(({ counts }) => Math.round((planted * counts[0]) / aStep))
    const slower = await count('more', (at) => steps[at] ?? Number.NaN)
    timed.forEach(({ name, each }, at) => {
      const [unchanged, found] = [same, slower].map((head) =>
        compared(base[at], head[at], counter, threshold),
      )
      if (unchanged === undefined || found === undefined) return
      nothing.push(unchanged)
      more.push(found)
      seconds.push((base[at]?.seconds ?? 0) + (same[at]?.seconds ?? 0))
      slowDowns.push((base[at]?.wallSeconds ?? 0) / each)
      const told = [unchanged.ratio - 1, found.ratio - 1, found.spread]
      console.error(name, steps[at], ...told.map((part) => percent(part, 4)), seconds.at(-1))
    })
  }
  const row = (truth: string, pairs: readonly Pair[]): string[] => [
    truth,
    String(pairs.length),
    String(pairs.filter(({ verdict }) => verdict === 'regressed').length),
    range(pairs),
    percent(Math.max(...pairs.map(({ spread }) => spread)), 4),
  ]
  return {
    rows: [row('no change', nothing), row(`+${percent(planted)}`, more)],
    seconds: median(seconds),
    slowDown: median(slowDowns),
  }
}

function inGroups<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / together) }, (_, at) =>
    all.slice(at * together, (at + 1) * together),
  )
}

function range(pairs: readonly Pair[]): string {
  const ratios = pairs.map(({ ratio }) => ratio - 1)
  return `${percent(Math.min(...ratios), 3)} to ${percent(Math.max(...ratios), 3)}`
}

/** Of the planted work, counted by the same method: what a longer search takes more than a shorter one. */
async function instructionsAStep(directory: string, counter: Counter): Promise<number> {
  const [shorter, longer] = [searchedSteps, 4 * searchedSteps]
  const works = [shorter, longer].map((steps) => ({
    name: String(steps),
    text: workload('ms-parse-one.mjs', { calls: 1, steps }),
    warmups: 2000,
    iterations: 100,
  }))
  const [less, more] = await counted(directory, 'base', works, counter)
  return ((more?.counts[0] ?? 0) - (less?.counts[0] ?? 0)) / (longer - shorter)
}

async function secondsOf(run: () => unknown): Promise<number> {
  const end = performance.now() + 200
  while (performance.now() < end) await run()
  const start = performance.now()
  let calls = 0
  for (; performance.now() - start < 100; calls++) await run()
  return (performance.now() - start) / 1000 / calls
}

async function onlyCompilers(directory: string, counter: Counter): Promise<string[][]> {
  const all = jitOnly()
  const step = Math.max(1, Math.floor(all.length / wanted))
  const chosen = all.filter((_, i) => i % step === 0).slice(0, wanted)
  const pairs: { harm: string; on: Pair; off: Pair }[] = []
  for (const group of inGroups(chosen)) {
    const both = async (
      warmups: number,
      iterations: number,
      flags: readonly string[],
    ): Promise<readonly Pair[]> => {
      const count = (label: 'base' | 'head'): Promise<readonly Arm[]> => {
        const works = group.map((each) => ({
          name: each.kind,
          text: each[label],
          warmups,
          iterations,
        }))
        return counted(directory, label, works, counter, flags)
      }
      const [base, head] = [await count('base'), await count('head')]
      return group.map((_, at) => compared(base[at], head[at], counter, 0.005))
    }
    const optimised = await both(40_000, 10_000, [])
    const plain = await both(2000, 2000, optimiserOff)
    group.forEach(({ kind, harm }, at) => {
      const [on, off] = [optimised[at], plain[at]]
      if (on === undefined || off === undefined) return
      pairs.push({ harm, on, off })
      console.error(kind, percent(on.ratio - 1), percent(off.ratio - 1))
    })
  }
  const byKind = Map.groupBy(pairs, ({ harm }) => harm)
  return [...byKind, ['all', pairs] as const].map(([kind, own]) => {
    const seen = (which: 'on' | 'off'): string =>
      String(own.filter((pair) => pair[which].verdict === 'regressed').length)
    return [
      kind,
      String(own.length),
      seen('on'),
      range(own.map(({ on }) => on)),
      seen('off'),
      range(own.map(({ off }) => off)),
    ]
  })
}
