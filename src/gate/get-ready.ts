import { openBaseline, type OpenedBaseline } from '../baseline/index.ts'
import { hasArms } from '../config/index.ts'
import { detectRuntime, type ProcessSettings, type Runtime } from '../measure/index.ts'
import type { Ports } from '../platform/ports.ts'
import { prepare, type Prepared } from '../prepare/index.ts'
import type { GateRequest } from './request.ts'
import { preparedForArms, runtimesOf, withArms } from './with-arms.ts'

/** The first stage of a run: its versions lie in directories, ready to run. */
export interface Ready {
  readonly settings: ProcessSettings
  readonly runtime: Runtime
  readonly baseline: OpenedBaseline
  /** To be removed by the caller. */
  readonly prepared: Prepared
}

export async function getReady(request: GateRequest, ports: Ports): Promise<Ready> {
  const { config, workerPath, onProgress } = request
  const { base, heads } = preparedForArms(request)
  // A baseline is of commits alone.
  const baselines = hasArms(config) ? null : request.baselines
  const settings: ProcessSettings = { ...config, workerPath }
  const detected = await detectRuntime(settings, ports)
  const arms = await runtimesOf(config, ports)
  const runtime = { ...detected, node: arms[0]?.version ?? detected.node }
  onProgress({ stage: 'prepare', subject: base ?? heads.join(', '), elapsedSeconds: 0 })
  const { setup, setupRetries, setupRetryDelaySeconds, workingDirectory } = config
  const baseline = openBaseline(baselines, config, runtime.node, ports)
  const prepared = await prepare(
    {
      base,
      heads,
      setup,
      setupRetry: { times: setupRetries, delaySeconds: setupRetryDelaySeconds },
      workingDirectory,
      restore: baseline.restore,
      needsComparison: config.requireBaseline,
    },
    ports,
  )
  const versions = withArms(prepared.versions, arms)
  return { settings, runtime, baseline, prepared: { ...prepared, versions } }
}
