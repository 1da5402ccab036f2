/** The pipeline: prepare, then measure and decide in turns until all is settled, then report. */
import {
  openBaseline,
  recordedBenchmarks,
  type BaselineAccess,
  type Recorded,
} from './baseline/index.ts'
import type { Config } from './config/index.ts'
import type { GateError } from './errors.ts'
import { assemble } from './gate/assemble.ts'
import { configWarnings } from './gate/config-changed.ts'
import { openCheckpoint, type Checkpoint, type CheckpointRequest } from './gate/checkpoint.ts'
import { measureUntilDecided } from './gate/measure-until-decided.ts'
import { recordsOf } from './gate/records.ts'
import { resumedWarnings } from './gate/resumed-warnings.ts'
import { subjectOf, type RunSubject } from './gate/run-subject.ts'
import { spoilt } from './gate/spoilt.ts'
import { survey } from './gate/survey.ts'
import { detectRuntime, slicingFor, type ProcessSettings } from './measure/index.ts'
import type { Report, Warning } from './model/index.ts'
import type { Ports } from './platform/ports.ts'
import { prepare } from './prepare/index.ts'
import type { Progress } from './report/index.ts'

export type { CheckpointRequest }

export interface GateRequest {
  readonly config: Config
  /** Version specs as a user types them: a git ref, a directory, `.` for the working tree. */
  readonly base: string | null
  readonly heads: readonly string[]
  /** Where the base's baseline is looked for; null for nowhere. */
  readonly baselines: BaselineAccess | null
  /** Where rounds are written down as they end; null for nowhere. */
  readonly checkpoint: CheckpointRequest | null
  /** The config file that the user has named; left out or null, the usual ones are looked for. */
  readonly configPath?: string | null
  /** The built worker, for the user's Node to run. */
  readonly workerPath: string
  /** The command that repeats this run; null where there is none. */
  readonly reproduce: string | null
  readonly onProgress: (progress: Progress) => void
}

export interface GateResult {
  readonly report: Report
  /** What the first head was measured to be, for a baseline of its commit. */
  readonly recorded: Recorded
  /** What ended it early and is the user's to mend; the report is of what was measured until then. */
  readonly trouble: GateError | null
  /** Its rounds are written down, and it did not come to its end. */
  readonly resumable: boolean
}

/**
 * Measures, decides and reports.
 *
 * @returns also when the user stops the run while it measures: then of what was measured
 * @throws GateError for what the user can fix before anything is measured, Interrupted when stopped before that
 */
export async function gate(request: GateRequest, ports: Ports): Promise<GateResult> {
  const { config, base, heads, workerPath, reproduce, onProgress, baselines } = request
  const settings: ProcessSettings = { ...config, workerPath }
  const runtime = await detectRuntime(settings, ports)
  onProgress({ stage: 'prepare', subject: base ?? heads.join(', '), elapsedSeconds: 0 })
  const { setup, workingDirectory } = config
  const opened = openBaseline(baselines, config, runtime.node, ports)
  const { restore } = opened
  const needsComparison = config.requireBaseline
  const setupRetry = { times: config.setupRetries, delaySeconds: config.setupRetryDelaySeconds }
  const prepared = await prepare(
    { base, heads, setup, setupRetry, workingDirectory, restore, needsComparison },
    ports,
  )
  let checkpoint: Checkpoint | null = null
  let isOver = false
  try {
    const { versions } = prepared
    const surveyed = await survey(versions, { config, settings, runtime, onProgress }, ports)
    const { found, limits, environment } = surveyed
    const { evidence, suites, ignored } = found
    const version = versions.heads[0]?.label ?? ''
    const named = request.configPath ?? null
    const reconfigured = await configWarnings(versions, named, config, ports.files)
    const looked = opened.looked()
    const own = { version, config, environment, settings, runtime }
    const records = await recordsOf(surveyed.recorded ? null : baselines, looked, own, ports)
    const { suspected } = records
    const place = request.checkpoint?.place
    const ownFile = place?.kind === 'file' ? place.path : null
    const subject = (): Promise<RunSubject> =>
      subjectOf(versions, evidence, environment, workingDirectory, ports, ownFile)
    checkpoint = await openCheckpoint(request.checkpoint, subject, ports)
    const rounds = { ...settings, slicing: slicingFor(evidence.length) }
    const common = { versions, suites, config, limits, runtime, suspected, checkpoint, onProgress }
    const raw = await measureUntilDecided(
      evidence,
      { ...common, settings: rounds, spentSeconds: surveyed.seconds },
      ports,
    )
    const broken = await surveyed.seal.broken()
    const resumed = resumedWarnings(checkpoint.rounds.length, raw.rounds)
    const measured = spoilt(raw, broken)
    const report = assemble(measured, {
      versions,
      config: surveyed.config,
      limits,
      environment,
      baseline: records.report(measured.evidence),
      ignored,
      warnings: [
        ...prepared.warnings,
        ...reconfigured,
        ...surveyed.warnings,
        ...records.warnings,
        ...checkpoint.warnings(),
        ...resumed,
        ...broken,
        ...endedEarly(measured.trouble),
      ],
      reproduce,
      interrupted: ports.stop.aborted || measured.trouble !== null,
      date: ports.clock.date(),
    })
    isOver = !report.interrupted
    const benchmarks = recordedBenchmarks(measured.evidence, version)
    const recorded = { version, benchmarks, calibration: records.calibration }
    const { trouble } = measured
    return { report, recorded, trouble, resumable: checkpoint.isKept() && !isOver }
  } finally {
    await checkpoint?.close(isOver)
    await prepared.remove()
  }
}

function endedEarly(trouble: GateError | null): readonly Warning[] {
  if (trouble === null) return []
  const message = `The run ended before all was decided: ${trouble.message}. ${trouble.remedy}`
  return [{ code: 'ended-early', message }]
}
