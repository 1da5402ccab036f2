/** The pipeline: prepare, then measure and decide in turns until all is settled, then report. */
import { wanted, type Config } from './config/index.ts'
import { judge, nextRounds } from './decide/index.ts'
import {
  addRound,
  describeEnvironment,
  detectRuntime,
  discover,
  measureRounds,
  sliceSettings,
  type Findings,
  type MeasureSettings,
  type RoundResult,
  type Runtime,
} from './measure/index.ts'
import type { Evidence, PreparedVersion, Report, Versions, Warning } from './model/index.ts'
import type { Ports } from './platform/ports.ts'
import { lendBenchmarks, prepare } from './prepare/index.ts'
import type { Progress } from './report/index.ts'

export interface GateRequest {
  readonly config: Config
  /** Version specs as a user types them: a git ref, a directory, `.` for the working tree. */
  readonly base: string | null
  readonly heads: readonly string[]
  /** The built worker, for the user's Node to run. */
  readonly workerPath: string
  /** The command that repeats this run; null where there is none. */
  readonly reproduce: string | null
  readonly onProgress: (progress: Progress) => void
}

/**
 * Measures, decides and reports.
 *
 * @returns also when the user stops the run while it measures: then of what was measured
 * @throws GateError for what the user can fix before anything is measured, Interrupted when stopped before that
 */
export async function gate(request: GateRequest, ports: Ports): Promise<Report> {
  const { config, base, heads } = request
  const startedAt = ports.clock.seconds()
  const elapsed = (): number => ports.clock.seconds() - startedAt
  const settings: MeasureSettings = {
    ...config,
    workerPath: request.workerPath,
    slicing: sliceSettings,
  }
  const runtime = await detectRuntime(settings, ports)
  const { setup, workingDirectory } = config
  request.onProgress({
    stage: 'prepare',
    subject: base ?? heads.join(', '),
    elapsedSeconds: elapsed(),
  })
  const prepared = await prepare({ base, heads, setup, workingDirectory }, ports)
  try {
    const { versions } = prepared
    const patterns = config.benchmarks
    if (config.benchmarksFrom === 'head') await lendBenchmarks(versions, patterns, ports)
    const found = await discover(
      { versions, patterns, wanted: wanted(config.only), settings, runtime },
      ports,
    )
    const measured = await measureUntilDecided(
      found.evidence,
      versions,
      request,
      settings,
      runtime,
      ports,
    )
    const warnings = [...prepared.warnings, ...found.warnings]
    return assemble(measured, versions, warnings, request, runtime, ports)
  } finally {
    await prepared.remove()
  }
}

/** The loop: decide names the next rounds, measure brings them. */
async function measureUntilDecided(
  evidence: readonly Evidence[],
  versions: Versions<PreparedVersion>,
  { config, onProgress }: GateRequest,
  settings: MeasureSettings,
  runtime: Runtime,
  ports: Ports,
): Promise<Findings & { readonly seconds: number }> {
  const start = ports.clock.seconds()
  const elapsed = (): number => ports.clock.seconds() - start
  const run = { settings: config, ...labelsOf(versions), jobs: runtime.slots.length }
  let findings: Findings = { evidence, rounds: 0, startUpSeconds: null }
  let roundsSoFar = 0
  while (!ports.stop.aborted) {
    const secondsLeft = config.maxTimeSeconds - elapsed()
    const next = nextRounds({ ...run, ...findings, secondsLeft, roundsSoFar })
    if (next.kind === 'done') break
    roundsSoFar += next.rounds.length
    const open = new Set(next.rounds.flatMap(({ benchmarks }) => benchmarks))
    const onRound = (result: RoundResult): void => {
      findings = addRound(findings, result)
      const { length } = findings.evidence
      const settled = length - open.size
      const time = { elapsedSeconds: elapsed(), secondsLeft: config.maxTimeSeconds - elapsed() }
      onProgress({
        ...time,
        ...findings,
        stage: result.plan.stage,
        settled,
        benchmarks: length,
        candidates: [],
      })
    }
    const plans = next.rounds
    await measureRounds({ plans, versions, settings, runtime, secondsLeft, onRound }, ports)
  }
  return { ...findings, seconds: elapsed() }
}

function labelsOf({ base, heads }: Versions): { base: string | null; heads: string[] } {
  return { base: base?.label ?? null, heads: heads.map(({ label }) => label) }
}

function assemble(
  { evidence, rounds, seconds }: Findings & { readonly seconds: number },
  versions: Versions,
  warnings: readonly Warning[],
  { config, reproduce }: GateRequest,
  runtime: Runtime,
  ports: Ports,
): Report {
  const judgement = judge({ evidence, settings: config, ...labelsOf(versions) })
  return {
    schema: { name: 'benchgate-report', version: 1 },
    createdAt: ports.clock.date().toISOString(),
    outcome: judgement.outcome,
    interrupted: ports.stop.aborted,
    versions,
    settings: {
      threshold: config.threshold,
      alpha: config.alpha,
      seed: config.seed,
      maxTimeSeconds: config.maxTimeSeconds,
      failOn: config.failOn,
    },
    environment: describeEnvironment(ports.machine, runtime, config.v8Flags),
    measured: { rounds, seconds },
    benchmarks: judgement.benchmarks,
    warnings: [...warnings, ...judgement.warnings],
    reproduce,
  }
}

/** 0 passed, 1 failed by its verdicts, 2 the user has something to mend: a benchmark that has no figures. */
export function exitCode({ outcome, settings: { failOn } }: Report): 0 | 1 | 2 {
  switch (outcome) {
    case 'errored':
      return 2
    case 'regressed':
      return failOn === 'never' ? 0 : 1
    case 'inconclusive':
      return failOn === 'inconclusive' ? 1 : 0
    case 'passed':
      return 0
  }
}
