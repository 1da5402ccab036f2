import type { Notice } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { configWarnings } from './config-changed.ts'
import type { Ready } from './get-ready.ts'
import { openRecords, type Records } from './records.ts'
import type { GateRequest } from './request.ts'
import { survey, type Survey } from './survey.ts'

/** The second stage of a run: all that is known before the first round. */
export interface Outlook {
  readonly surveyed: Survey
  readonly records: Records
  readonly warnings: readonly Notice[]
}

/** @throws GateError where there is nothing to measure, or a budget is of nothing */
export async function lookAhead(
  { settings, runtime, baseline, prepared }: Ready,
  { config, baselines, configPath = null, onProgress }: GateRequest,
  ports: Ports,
): Promise<Outlook> {
  const { versions } = prepared
  const surveyed = await survey(versions, { config, settings, runtime, onProgress }, ports)
  const { recorded, environment } = surveyed
  const reconfigured = await configWarnings(versions, configPath, config, ports.files)
  const version = versions.heads[0]?.label ?? ''
  const own = { version, config, environment, settings, runtime }
  const records = await openRecords(recorded ? null : baselines, baseline.looked(), own, ports)
  const warnings = [...reconfigured, ...surveyed.warnings, ...records.warnings]
  return { surveyed, records, warnings }
}
