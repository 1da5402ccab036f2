/** The pipeline: prepare, then measure and decide in turns until all is settled, then report. */
import { openCheckpoint } from './gate/checkpoint.ts'
import { conclude } from './gate/conclude.ts'
import { openCounting } from './gate/instructions/open-counting.ts'
import { getReady, type Ready } from './gate/get-ready.ts'
import { lookAhead } from './gate/look-ahead.ts'
import { measureUntilDecided } from './gate/measure-until-decided.ts'
import type { GateRequest, GateResult, Onlooker } from './gate/request.ts'
import { withReasons } from './gate/reasons/with-reasons.ts'
import { subjectOf, type RunSubject } from './gate/run-subject.ts'
import type { Ports } from './platform/ports.ts'

export type { CheckpointRequest } from './gate/checkpoint.ts'
export { lastVersions } from './prepare/index.ts'
export { bisect, type BisectRequest } from './gate/bisect.ts'
export { listRun, type ListRequest } from './gate/list-run.ts'
export { reach, type ReachRequest } from './gate/reach.ts'
export { solo, type SoloRequest } from './gate/solo.ts'
export type { GateRequest, GateResult, Onlooker }

/**
 * Measures, decides and reports.
 *
 * @returns also when the user stops the run while it measures: then the report has what was measured until then
 * @throws GateError for what the user can fix before anything is measured, Interrupted when stopped before that
 */
export async function gate(request: GateRequest, ports: Ports): Promise<GateResult> {
  const ready = await getReady(request, ports)
  try {
    return await run(ready, request, ports)
  } finally {
    await ready.prepared.remove()
  }
}

async function run(ready: Ready, request: GateRequest, ports: Ports): Promise<GateResult> {
  const { onProgress, onlooker } = request
  const { settings, runtime, prepared } = ready
  const { versions } = prepared
  const outlook = await lookAhead(ready, request, ports)
  const { found, namesakes, limits, environment, seconds, config } = outlook.surveyed
  const { evidence, suites } = found
  const place = request.checkpoint?.place
  const ownFile = place?.kind === 'file' ? place.path : null
  const subject = (): Promise<RunSubject> =>
    subjectOf(versions, evidence, environment, config.workingDirectory, ports, ownFile)
  const checkpoint = await openCheckpoint(request.checkpoint, subject, ports)
  let isOver = false
  try {
    const counting = await openCounting(ready, outlook.surveyed, ports)
    const measured = await measureUntilDecided(
      evidence,
      {
        versions,
        suites,
        config: counting.config,
        limits,
        settings,
        runtime,
        namesakes,
        suspected: outlook.records.suspected,
        checkpoint,
        spentSeconds: seconds,
        onProgress,
        ...(onlooker !== undefined && { onlooker }),
      },
      ports,
    )
    const { raw, warnings, witnessSeconds } = await counting.count(measured)
    const seen = { ...outlook, warnings: [...outlook.warnings, ...warnings] }
    const result = await conclude({ ready, outlook: seen, checkpoint, raw }, request, ports)
    isOver = !result.report.interrupted
    const asked = { onProgress, spentSeconds: witnessSeconds }
    return { ...result, report: await withReasons(result.report, ready, outlook, asked, ports) }
  } finally {
    await checkpoint.close(isOver)
  }
}
