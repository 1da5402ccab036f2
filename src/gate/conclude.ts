import { recordedBenchmarks } from '../baseline/index.ts'
import type { GateError } from '../errors.ts'
import type { EitherEvidence, Evidence, Notice } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { assemble } from './assemble.ts'
import type { Checkpoint } from './checkpoint.ts'
import type { Ready } from './get-ready.ts'
import { lackingNotices } from './runtime-changes.ts'
import type { Outlook } from './look-ahead.ts'
import type { MeasuredFindings } from './measure-until-decided.ts'
import type { GateRequest, GateResult } from './request.ts'
import { noticeText } from '../report/index.ts'

interface Stages {
  readonly ready: Ready
  readonly outlook: Outlook
  readonly checkpoint: Checkpoint
  /** What was measured, as far as it came. */
  readonly raw: MeasuredFindings
}

/** The last stage of a run: judges what was measured, unless the code that was measured has changed meanwhile. */
export async function conclude(
  { ready: { prepared }, outlook: { surveyed, records, warnings }, checkpoint, raw }: Stages,
  { reproduce }: Pick<GateRequest, 'reproduce'>,
  ports: Ports,
): Promise<GateResult> {
  const { versions } = prepared
  const { config, limits, environment, found, shard } = surveyed
  const broken = await surveyed.seal.broken()
  const measured = spoilt(raw, broken)
  const { evidence, trouble } = measured
  const report = assemble(measured, {
    versions,
    config,
    limits,
    environment,
    shard,
    baseline: records.report(evidence),
    ignored: found.ignored,
    warnings: [
      ...prepared.warnings,
      ...warnings,
      ...lackingNotices(evidence, versions),
      ...checkpoint.warnings(),
      ...resumedWarnings(checkpoint.rounds.length, raw.rounds),
      ...broken,
      ...endedEarly(trouble),
    ],
    reproduce,
    interrupted: ports.stop.aborted || trouble !== null,
    date: ports.clock.date(),
  })
  const version = versions.heads[0]?.label ?? ''
  const benchmarks = recordedBenchmarks(evidence, version)
  return {
    report,
    recorded: { version, benchmarks, calibration: records.calibration },
    trouble,
    resumable: checkpoint.isKept() && report.interrupted,
  }
}

function endedEarly(trouble: GateError | null): readonly Notice[] {
  if (trouble === null) return []
  return [{ code: 'ended-early', fault: trouble.fault }]
}

/** Rounds that this run has not measured itself: the reader has to know. */
function resumedWarnings(earlier: number, all: number): readonly Notice[] {
  if (earlier === 0) return []
  return [{ code: 'resumed', earlier, rounds: all }]
}

/** Turns what was measured into failures where the code was changed meanwhile: it is not about the versions that were asked for. */
export function spoilt(measured: MeasuredFindings, [warning]: readonly Notice[]): MeasuredFindings {
  if (warning === undefined) return measured
  const fail = <E extends EitherEvidence>(one: E): E => {
    const isLookedAt = 'reach' in one && one.reach !== undefined
    if (one.kind === 'recorded' || (one.samples.length === 0 && !isLookedAt)) return one
    const failure = { benchmark: one.benchmark, version: null, message: noticeText(warning) }
    return { ...one, versions: [], failures: [...one.failures, failure] }
  }
  const evidence = measured.evidence.map((one): Evidence => {
    // What was looked at was other code as well.
    const { reach: _, ...failed } = fail(one)
    return failed
  })
  return { ...measured, evidence, pairs: measured.pairs.map(fail) }
}
