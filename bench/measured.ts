/** What the figures of this folder share: workloads, rounds of no change, and how numbers are written. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  detectRuntime,
  measureRounds,
  fewSlicing,
  openSuites,
  type MeasureSettings,
  type OpenSuites,
  type RoundResult,
} from '../src/measure/index.ts'
import {
  usualConduct,
  type OwnMetricName,
  type PreparedVersion,
  type RoundPlan,
} from '../src/model/index.ts'
import { nodePorts } from '../src/platform/node.ts'
import { deriveSeed } from '../src/stats/index.ts'

export const root = join(import.meta.dirname, '..')
export const workloads = join(import.meta.dirname, 'workloads')

const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
const ports = nodePorts(silent, new AbortController().signal)

const settings: MeasureSettings = {
  workerPath: join(root, 'dist/worker/index.js'),
  slicing: fewSlicing,
  v8Flags: ['--single-threaded'],
  timeoutSeconds: 60,
  jobs: 1,
}

/** Files with one benchmark each. */
export function singleSuites(): string[] {
  return readdirSync(workloads)
    .filter((name) => name.endsWith('.bench.mjs') && !/^(all|suite)/.test(name))
    .toSorted()
}

/** The id of the only benchmark of a file: files are named after them. */
export async function onlyBenchmark(suite: string): Promise<string> {
  const { name } = await import(join(workloads, 'cases', suite.replace('.bench.', '.')))
  return `${suite} > ${name}`
}

/** Measures rounds of a file without a change, as the gate does. */
export async function rounds(
  suite: string,
  benchmarks: readonly string[],
  count: number,
  changes: Partial<MeasureSettings> = {},
): Promise<RoundResult[]> {
  const suites = openSuites({ kind: 'tinybench', files: [suite], ...usualConduct })
  return roundsOf(suites, { suite, benchmarks, directory: workloads }, count, changes)
}

interface Subject {
  readonly suite: string
  /** Ids. */
  readonly benchmarks: readonly string[]
  readonly directory: string
}

/** Measures rounds without a change: the same directory on both sides, so that whatever differs is noise. */
export async function roundsOf(
  suites: OpenSuites,
  { suite, benchmarks, directory }: Subject,
  count: number,
  changes: Partial<MeasureSettings> = {},
): Promise<RoundResult[]> {
  const used = { ...settings, ...changes }
  const runtime = await detectRuntime(used, ports)
  const plans = Array.from({ length: count }, (_, round): RoundPlan => {
    const seed = deriveSeed(20_261_121, round)
    return {
      round,
      stage: 'screen',
      suite,
      versions: ['base', 'head'],
      benchmarks,
      control: false,
      seed,
    }
  })
  const version = (label: string): PreparedVersion => ({
    label,
    directory,
    source: { kind: 'directory', path: directory },
  })
  const request = {
    plans,
    suites: new Map([[suite, suites]]),
    versions: { base: version('base'), heads: [version('head')] },
    settings: used,
    runtime,
    secondsLeft: 3600,
    onRound: () => undefined,
  }
  return measureRounds(request, ports)
}

/** Observations of one benchmark: log(head / base), one a round. */
export function observations(
  results: readonly RoundResult[],
  id: string,
  metric: OwnMetricName = 'time',
): number[] {
  return results.flatMap(({ figures }) => {
    const arms = figures.get(id)
    const [head, base] = [arms?.['head']?.[metric], arms?.['base']?.[metric]]
    return head === undefined || base === undefined ? [] : [Math.log(head / base)]
  })
}

export function percent(share: number, digits = 1): string {
  return `${(share * 100).toFixed(digits)} %`
}

/** A GitHub table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, i) => (i === 0 ? ':--' : '--:')), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
