import { join } from 'node:path'
import { onlyBenchmark, root, workloads as folder } from '../../bench/measured.ts'
import {
  detectRuntime,
  measureRounds,
  fewSlicing,
  openSuites,
  type MeasureSettings,
  type RoundResult,
  type OpenSuites,
} from '../../src/measure/index.ts'
import { usualConduct, type Benchmark, type PreparedVersion } from '../../src/model/index.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { extras, labelOf, passes, together } from '../../src/selftest/index.ts'
import type { CollectedRound } from '../data.ts'
import type { Workload } from '../workloads.ts'

/** As the gate's are by default. */
const settings: MeasureSettings = {
  workerPath: join(root, 'dist/worker/index.js'),
  slicing: { ...fewSlicing, extraMs: 0 },
  v8Flags: ['--single-threaded'],
  timeoutSeconds: 60,
  jobs: null,
}

/** Passes at most: more rounds than any decision takes. */
const mostPasses = 60

export interface RoundsCollected {
  readonly rounds: readonly CollectedRound[]
  readonly failures: readonly string[]
  readonly jobs: number
}

/**
 * The gate's own rounds, both CPUs measuring: every round has the base, the base again, and two heads that do extra
 * work.
 */
export async function collectRounds(
  chosen: readonly Workload[],
  seed: number,
  secondsLeft: number,
  ports: Ports,
  onRound: (count: number) => void,
): Promise<RoundsCollected> {
  const runtime = await detectRuntime(settings, ports)
  const named = await Promise.all(chosen.map(async (each) => ({ ...each, ...(await found(each)) })))
  const tried = together.flatMap((group) =>
    named.map(({ benchmark, slowable }) => ({ benchmark, extras: slowable ? group : [] })),
  )
  const names = new Map(named.map(({ name, benchmark }) => [benchmark.id, name]))
  const results: RoundResult[] = []
  const request = {
    plans: passes(tried, mostPasses, 0, seed),
    suites: new Map(named.map(({ benchmark: { suite } }) => [suite, oneFile(suite)])),
    versions: { base: version('base'), heads: extras.map((extra) => version(labelOf(extra))) },
    settings,
    runtime,
    secondsLeft,
    extraWork: Object.fromEntries(extras.map((extra) => [labelOf(extra), extra])),
    onRound: (result: RoundResult) => onRound(results.push(result)),
  }
  await measureRounds(request, ports)
  return {
    rounds: results.flatMap((result) => collected(result, names)),
    failures: results.flatMap(({ plan, failures }) =>
      failures.map(({ id, arm, message }) => `round ${plan.round}, ${id}, ${arm}: ${message}`),
    ),
    jobs: runtime.slots.length,
  }
}

function oneFile(suite: string): OpenSuites {
  return openSuites({ kind: 'tinybench', files: [suite], ...usualConduct })
}

async function found({ name }: Workload): Promise<{ readonly benchmark: Benchmark }> {
  const suite = `${name}.bench.mjs`
  return { benchmark: { id: await onlyBenchmark(suite), suite, name } }
}

function version(label: string): PreparedVersion {
  return { label, directory: folder, source: { kind: 'directory', path: folder } }
}

function collected(
  { plan, figures, seconds, startUpSeconds, interference }: RoundResult,
  names: ReadonlyMap<string, string>,
): CollectedRound[] {
  return [...figures].map(([id, arms]) => ({
    workload: names.get(id) ?? id,
    round: plan.round,
    seed: plan.seed,
    seconds: seconds.get(id) ?? 0,
    startUpSeconds,
    interference,
    arms,
  }))
}
