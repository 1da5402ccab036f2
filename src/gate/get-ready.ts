import { openBaseline, type OpenedBaseline } from '../baseline/index.ts'
import { detectRuntime, type ProcessSettings, type Runtime } from '../measure/index.ts'
import type { Ports } from '../platform/ports.ts'
import { prepare, type Prepared } from '../prepare/index.ts'
import type { GateRequest } from './request.ts'

/** The first stage of a run: its versions lie in directories, ready to run. */
export interface Ready {
  readonly settings: ProcessSettings
  readonly runtime: Runtime
  readonly baseline: OpenedBaseline
  /** To be removed by the caller. */
  readonly prepared: Prepared
}

export async function getReady(
  { config, base, heads, workerPath, onProgress, baselines }: GateRequest,
  ports: Ports,
): Promise<Ready> {
  const settings: ProcessSettings = { ...config, workerPath }
  const runtime = await detectRuntime(settings, ports)
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
  return { settings, runtime, baseline, prepared }
}
