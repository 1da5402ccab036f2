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
const id = `${suite} > one`
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
      `Counted by ${counter.kind}, ${cpus().length} processes at a time, two counts an arm. Workloads of real packages, against themselves and with a loop of ${percent(planted)} more work, which is more where the loop is not optimised yet, at a threshold of ${percent(threshold)}:`,
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
  readonly base: number
  readonly seconds: number
  readonly wallSeconds: number
}

interface Run {
  readonly warmups: number
  readonly iterations: number
  readonly limit: number
  readonly flags?: readonly string[]
}

/** @param files the benchmark file of base and head */
async function counted(
  directory: string,
  files: { readonly base: string; readonly head: string },
  counter: Counter,
  { warmups, iterations, limit, flags = [] }: Run,
): Promise<Pair> {
  const places = { base: join(directory, 'base'), head: join(directory, 'head') }
  for (const arm of ['base', 'head'] as const) {
    rmSync(places[arm], { recursive: true, force: true })
    mkdirSync(places[arm], { recursive: true })
    cpSync(workloads, places[arm], {
      recursive: true,
      filter: (path) => !path.endsWith('node_modules'),
    })
    symlinkSync(join(workloads, 'node_modules'), join(places[arm], 'node_modules'))
    writeFileSync(join(places[arm], suite), files[arm])
  }
  const settings = {
    workerPath: join(root, 'dist/worker/index.js'),
    v8Flags: ['--single-threaded', ...flags],
    timeoutSeconds: 60,
    jobs: null,
  }
  const runtime = await detectRuntime(settings, ports)
  const context = { settings, runtime, ports, cut: new AbortController().signal }
  const suites = openSuites({ kind: 'tinybench', files: [suite], ...usualConduct })
  const start = performance.now()
  const walls: number[] = []
  const one = async (arm: 'base' | 'head'): Promise<number> => {
    const version = {
      label: arm,
      directory: places[arm],
      source: { kind: 'directory' as const, path: places[arm] },
    }
    const runs = [{ id, warmups, iterations }]
    const count = (await suites.count?.({ suite, version, counter, runs }, context))?.get(id)
    if (count?.kind !== 'counted') throw new Error(`${arm}: ${JSON.stringify(count)}`)
    walls.push(count.wallSeconds ?? Number.NaN)
    return count.instructions
  }
  const [base, head] = await Promise.all([one('base'), one('head')])
  const [headAgain, baseAgain] = await Promise.all([one('head'), one('base')])
  const why: HeadReason = {
    kind: 'instructions',
    version: 'head',
    counter: counter.kind,
    base: [base, baseAgain],
    head: [head, headAgain],
  }
  return {
    ...verdictOn(why, limit),
    base,
    seconds: (performance.now() - start) / 1000,
    wallSeconds: median(walls),
  }
}

function verdictOn(
  why: Extract<HeadReason, { readonly kind: 'instructions' }>,
  limit: number,
): Pick<Pair, 'verdict' | 'ratio' | 'spread'> {
  const evidence: Evidence = {
    kind: 'measured',
    benchmark: { id, suite, name: 'one' },
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

const workload = (name: string, extra: number): string => `import { Bench } from 'tinybench'
import { run } from './cases/${name}'
const spin = (times) => { let sum = 0; for (let i = 0; i < times; i++) sum = (sum * 31 + i) | 0; return sum }
export let sink = 0
export default new Bench().add('one', () => { sink ^= spin(${extra}); return run() })
`

/** Warmed up for so long, and counted for so long, where nothing counts. */
const spans = { warmupSeconds: 0.03, countedSeconds: 0.01 }

async function realWork(
  directory: string,
  counter: Counter,
): Promise<{ rows: string[][]; seconds: number; slowDown: number }> {
  const perSpin = await spinCost(directory, counter)
  const nothing: Pair[] = []
  const more: Pair[] = []
  const slowDowns: number[] = []
  for (const file of singleSuites()) {
    if (more.length === wanted) break
    const name = file.replace('.bench.', '.')
    const { run }: { run: () => unknown } = await import(join(workloads, 'cases', name))
    const each = await secondsOf(run)
    const iterations = Math.max(1, Math.round(spans.countedSeconds / each))
    const warmups = Math.max(1, Math.round(spans.warmupSeconds / each))
    const settings = { warmups, iterations, limit: threshold }
    const same = workload(name, 0)
    const unchanged = await counted(directory, { base: same, head: same }, counter, settings)
    const extra = Math.round((planted * unchanged.base) / perSpin)
    // A fraction of a loop cannot be added.
    if (extra < 4) continue
    const slower = workload(name, extra)
    nothing.push(unchanged)
    more.push(await counted(directory, { base: same, head: slower }, counter, settings))
    slowDowns.push(unchanged.wallSeconds / each)
    console.error(name, percent(unchanged.ratio - 1, 4), percent((more.at(-1)?.ratio ?? 0) - 1, 3))
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
    seconds: median(nothing.map(({ seconds }) => seconds)),
    slowDown: median(slowDowns),
  }
}

function range(pairs: readonly Pair[]): string {
  const ratios = pairs.map(({ ratio }) => ratio - 1)
  return `${percent(Math.min(...ratios), 3)} to ${percent(Math.max(...ratios), 3)}`
}

/** Instructions of one turn of the loop that is added. */
async function spinCost(directory: string, counter: Counter): Promise<number> {
  const file = (times: number): string => workload('ms-parse-one.mjs', times)
  const { base, ratio } = await counted(directory, { base: file(0), head: file(20_000) }, counter, {
    warmups: 200,
    iterations: 100,
    limit: threshold,
  })
  return (base * (ratio - 1)) / 20_000
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
  const pairs: { kind: string; on: Pair; off: Pair }[] = []
  for (const { kind, ...files } of all.filter((_, i) => i % step === 0).slice(0, wanted)) {
    const settings = { warmups: 40_000, iterations: 10_000, limit: 0.005 }
    const on = await counted(directory, files, counter, settings)
    const off = await counted(directory, files, counter, {
      ...settings,
      warmups: 2000,
      iterations: 2000,
      flags: optimiserOff,
    })
    pairs.push({ kind, on, off })
    console.error(kind, percent(on.ratio - 1), percent(off.ratio - 1))
  }
  const byKind = Map.groupBy(pairs, ({ kind }) => kind.split(',')[0] ?? kind)
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
