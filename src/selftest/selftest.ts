/** Tries the gate on the user's own machine and suite: rounds without a change, and with changes of known size. */
import { ignoredBecause, wanted, type Config } from '../config/index.ts'
import { GateError } from '../errors.ts'
import {
  addRound,
  describeEnvironment,
  detectRuntime,
  discover,
  measureRounds,
  noFindings,
  slicingFor,
  type Discovery,
  type Findings,
  type MeasureSettings,
  type ProcessSettings,
  type ReadingTerms,
  type RoundResult,
  type Runtime,
} from '../measure/index.ts'
import type { Benchmark, Evidence, PreparedVersion, Versions, Notice } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { prepare } from '../prepare/index.ts'
import { deriveSeed, random } from '../stats/index.ts'
import { advice } from './advice.ts'
import { estimate } from './estimate.ts'
import { extras, labelOf, testable, together } from './extras.ts'
import { passes, type Tried } from './plans.ts'
import { poolRounds, type Pool } from './pool.ts'
import { triedBenchmark, type SelftestReport } from './report.ts'
import { affordableBenchmarks, suitesToDraw } from './extent.ts'

export interface SelftestRequest {
  readonly config: Config
  /** The built worker, for the user's Node to run. */
  readonly workerPath: string
  readonly onProgress: (line: string) => void
}

/** Tried by everybody; the user's own joins them. */
const thresholds: readonly number[] = [0.01, 0.02, 0.03, 0.05]

/** What one benchmark's decision can use at most, and some to choose from. */
const mostPasses = 60

/**
 * @returns also when the user stops it while it measures: then of what was measured
 * @throws GateError for what the user can fix before anything is measured, Interrupted when stopped before that
 */
export async function selftest(request: SelftestRequest, ports: Ports): Promise<SelftestReport> {
  const { config, workerPath, onProgress } = request
  // Extra work is known of benchmark processes only.
  const definitions = config.suites.filter(({ kind }) => kind === 'tinybench')
  if (definitions.length === 0) throw nothingToTry()
  const settings: ProcessSettings = { ...config, workerPath }
  const runtime = await detectRuntime(settings, ports)
  const { workingDirectory, setup } = config
  const prepared = await prepare({ base: null, heads: ['.'], setup, workingDirectory }, ports)
  try {
    const { versions } = prepared
    const asked = {
      versions,
      definitions,
      wanted: wanted(config.only),
      ignoredBecause: ignoredBecause(config),
    }
    const start = ports.clock.seconds()
    const { maxTimeSeconds: secondsLeft } = config
    const reading = { settings, runtime, secondsLeft, onRead: told(onProgress) }
    const found = await discover({ ...asked, ...reading }, ports)
    const run = await measureAll(
      found,
      sameThroughout(versions),
      { ...request, start },
      runtime,
      ports,
    )
    return report(run, found, request, runtime, ports)
  } finally {
    await prepared.remove()
  }
}

function told(onProgress: SelftestRequest['onProgress']): ReadingTerms['onRead'] {
  return ({ read, suites, secondsLeft }) =>
    onProgress(`reading    ${read} of ${suites} files, at most ${Math.ceil(secondsLeft)} s left`)
}

function nothingToTry(): GateError {
  return new GateError({ code: 'nothing-to-try' })
}

/** The working tree on every arm; what differs is the extra work alone. */
function sameThroughout({ heads: [tree] }: Versions<PreparedVersion>): Versions<PreparedVersion> {
  if (tree === undefined) throw new Error('no working tree was prepared')
  const named = (label: string): PreparedVersion => ({ ...tree, label })
  return { base: named('base'), heads: extras.map((extra) => named(labelOf(extra))) }
}

interface Measurement extends Findings {
  readonly pools: readonly Pool[]
  readonly seconds: number
  readonly warnings: readonly Notice[]
}

/** A first round of everything tells how long calls take; then as many passes over what fits as there is time for. */
async function measureAll(
  { evidence, suites }: Pick<Discovery, 'evidence' | 'suites'>,
  versions: Versions<PreparedVersion>,
  { config, workerPath, onProgress, start }: SelftestRequest & { readonly start: number },
  runtime: Runtime,
  ports: Ports,
): Promise<Measurement> {
  const secondsLeft = (): number => config.maxTimeSeconds - (ports.clock.seconds() - start)
  // What is tried is the gate on the time: figures beside it would only cost rounds.
  const slicing = { ...slicingFor(evidence.length), extraMs: 0 }
  const settings: MeasureSettings = { ...config, workerPath, slicing }
  const extraWork = Object.fromEntries(extras.map((extra) => [labelOf(extra), extra]))
  const results: RoundResult[] = []
  let findings = noFindings(evidence)
  const onRound = (result: RoundResult): void => {
    results.push(result)
    findings = addRound(findings, result)
    onProgress(`measuring  ${findings.rounds} rounds, at most ${Math.ceil(secondsLeft())} s left`)
  }
  const measure = async (tried: readonly Tried[], count: number): Promise<void> => {
    const plans = passes(tried, count, findings.rounds, config.seed)
    const common = { suites, versions, settings, runtime, extraWork, onRound }
    await measureRounds({ plans, ...common, secondsLeft: secondsLeft() }, ports)
  }
  const all = evidence.filter(({ failures, kind }) => failures.length === 0 && kind !== 'unread')
  const none = all.map(({ benchmark }) => ({ benchmark, extras: [] }))
  await measure(none, 1)
  const chosen = chooseBenchmarks(findings.evidence, secondsLeft(), runtime, config.seed)
  const groups = together.flatMap((group) => chosen.map((each) => tryOn(each, group, slicing)))
  if (!ports.stop.aborted) await measure(groups, mostPasses)
  const pools = poolRounds(
    chosen.map(({ benchmark }) => benchmark),
    results,
    extras,
  )
  const seconds = ports.clock.seconds() - start
  return { ...findings, pools, seconds, warnings: warningsOf(findings.evidence, chosen) }
}

function tryOn(
  { benchmark, samples }: Evidence,
  group: Tried['extras'],
  slicing: MeasureSettings['slicing'],
): Tried {
  const secondsPerCall = samples[0]?.arms['base']?.time ?? Infinity
  return { benchmark, extras: testable(group, secondsPerCall, slicing) }
}

/** Chooses what there is time for: enough rounds of some benchmarks say more than too few of everything. */
function chooseBenchmarks(
  evidence: readonly Evidence[],
  secondsLeft: number,
  { slots }: Runtime,
  seed: number,
): readonly Evidence[] {
  const measured = evidence.filter(
    ({ samples, failures }) => samples.length > 0 && failures.length === 0,
  )
  const order = random(deriveSeed(seed, 0)).shuffled(measured)
  const kept = new Set(affordableBenchmarks(order, secondsLeft * slots.length))
  return measured.filter((each) => kept.has(each))
}

function warningsOf(evidence: readonly Evidence[], chosen: readonly Evidence[]): Notice[] {
  const failed = evidence.filter(({ failures }) => failures.length > 0)
  const left = evidence.length - failed.length - chosen.length
  return [
    ...failed.map(({ benchmark, failures }): Notice => ({
      code: 'errored',
      benchmark: benchmark.id,
      reason: failures[0]?.message ?? '',
    })),
    ...(left > 0 ? [{ code: 'left-out', left, all: evidence.length } as const] : []),
  ]
}

function report(
  run: Measurement,
  { suites, warnings }: Pick<Discovery, 'suites' | 'warnings'>,
  { config }: SelftestRequest,
  runtime: Runtime,
  ports: Ports,
): SelftestReport {
  const benchmarks: readonly Benchmark[] = run.pools.map(({ benchmark }) => benchmark)
  const tried = estimate({
    pools: run.pools,
    thresholds: [...new Set([...thresholds, config.threshold])].toSorted((a, b) => a - b),
    alpha: config.alpha,
    seed: config.seed,
    jobs: runtime.slots.length,
    startUpSeconds: run.startUpSeconds ?? 0,
    suites: suitesToDraw(benchmarks.length),
  })
  return {
    schema: { name: 'benchgate-selftest', version: 1 },
    createdAt: ports.clock.date().toISOString(),
    interrupted: ports.stop.aborted,
    environment: describeEnvironment(ports.machine, runtime, config.v8Flags, suites),
    seed: config.seed,
    measured: { rounds: run.rounds, seconds: run.seconds },
    benchmarks: run.pools.map(triedBenchmark),
    thresholds: tried,
    advice: advice(tried, { slowerRounds: fewestSlower(run.pools), seconds: run.seconds }),
    warnings: [...warnings, ...run.warnings],
  }
}

function fewestSlower(pools: readonly Pool[]): number | null {
  const counts = pools.flatMap(({ rounds }) =>
    [...rounds].flatMap(([extra, all]) => (extra === 0 ? [] : [all.length])),
  )
  return counts.length === 0 ? null : Math.min(...counts)
}
