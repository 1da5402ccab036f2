/** The pipeline: prepare, then measure and decide in turns until all is settled, then report. */
import { ignoredBecause, wanted, type Config } from './config/index.ts'
import { assemble } from './gate/assemble.ts'
import { measureUntilDecided } from './gate/measure-until-decided.ts'
import {
  describeEnvironment,
  detectRuntime,
  discover,
  slicingFor,
  type ProcessSettings,
} from './measure/index.ts'
import type { Report } from './model/index.ts'
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
  const { config, base, heads, workerPath, reproduce, onProgress } = request
  const settings: ProcessSettings = { ...config, workerPath }
  const runtime = await detectRuntime(settings, ports)
  onProgress({ stage: 'prepare', subject: base ?? heads.join(', '), elapsedSeconds: 0 })
  const { setup, workingDirectory, benchmarks: patterns, only } = config
  const prepared = await prepare({ base, heads, setup, workingDirectory }, ports)
  try {
    const { versions } = prepared
    if (config.benchmarksFrom === 'head') await lendBenchmarks(versions, patterns, ports)
    const found = await discover(
      {
        versions,
        patterns,
        wanted: wanted(only),
        ignoredBecause: ignoredBecause(config),
        settings,
        runtime,
      },
      ports,
    )
    const slicing = slicingFor(found.evidence.length)
    const rounds = { ...settings, slicing }
    const measuring = { versions, config, settings: rounds, runtime, onProgress }
    const measured = await measureUntilDecided(found.evidence, measuring, ports)
    return assemble(measured, {
      versions,
      config,
      environment: describeEnvironment(ports.machine, runtime, config.v8Flags),
      ignored: found.ignored,
      warnings: [...prepared.warnings, ...found.warnings],
      reproduce,
      interrupted: ports.stop.aborted,
      date: ports.clock.date(),
    })
  } finally {
    await prepared.remove()
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
