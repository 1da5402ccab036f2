/** What a run would measure: versions are made ready and benchmark files are read, and nothing is measured. */
import type { Ports } from '../platform/ports.ts'
import type { RunListing } from '../report/index.ts'
import { divisionOf } from './division-of.ts'
import { getReady } from './get-ready.ts'
import { labelsOf } from './labels-of.ts'
import type { GateRequest } from './request.ts'
import { survey } from './survey.ts'

export type ListRequest = Pick<
  GateRequest,
  'baselines' | 'config' | 'workerPath' | 'onProgress' | 'base' | 'heads'
>

/** @throws GateError where a run of them would end before its first round, Interrupted when stopped */
export async function listRun(request: ListRequest, ports: Ports): Promise<RunListing> {
  const ready = await getReady({ ...request, checkpoint: null, reproduce: null }, ports)
  const { settings, runtime, baseline, prepared } = ready
  try {
    const { found, warnings } = await survey(
      prepared.versions,
      {
        ...request,
        settings,
        runtime,
        division: (all) => divisionOf(all, baseline, request.config, ports),
      },
      ports,
    )
    ports.stop.throwIfAborted()
    const { evidence, ignored } = found
    return { ...labelsOf(prepared.versions), benchmarks: evidence, ignored, warnings }
  } finally {
    await prepared.remove()
  }
}
