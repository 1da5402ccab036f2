import { hasArms, type Config } from '../config/index.ts'
import type { Notice } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { configWarnings } from './config-changed.ts'
import { divisionOf } from './division-of.ts'
import type { Ready } from './get-ready.ts'
import { lookAtReach } from './look-at-reach.ts'
import { openRecords, type Records } from './records.ts'
import type { GateRequest } from './request.ts'
import { runtimeNotices } from './runtime-changes.ts'
import { survey, type Survey } from './survey.ts'

/** The second stage of a run: all that is known before the first round. */
export interface Outlook {
  readonly surveyed: Survey
  readonly records: Records
  readonly warnings: readonly Notice[]
}

/** @throws GateError where there is nothing to measure, or a budget is of nothing */
export async function lookAhead(
  ready: Ready,
  request: GateRequest,
  ports: Ports,
): Promise<Outlook> {
  const { settings, runtime, baseline, prepared } = ready
  const { configPath = null, onProgress } = request
  const baselines = hasArms(request.config) ? null : request.baselines
  const config = asKept(request)
  const { versions } = prepared
  const found = await survey(
    versions,
    {
      config,
      settings,
      runtime,
      onProgress,
      division: (all) => divisionOf(all, baseline, config, ports),
    },
    ports,
  )
  const looked = await lookAtReach(ready, found, request, ports)
  const surveyed = {
    ...found,
    found: { ...found.found, evidence: looked.evidence },
    seconds: found.seconds + looked.seconds,
  }
  const { recorded, environment } = surveyed
  const reconfigured = await configWarnings(versions, configPath, config, ports.files)
  const version = versions.heads[0]?.label ?? ''
  const own = { version, config, environment, settings, runtime }
  const records = await openRecords(recorded ? null : baselines, baseline.looked(), own, ports)
  const differing = await runtimeNotices(versions, runtime, ports.files)
  const warnings = [
    ...differing,
    ...reconfigured,
    ...surveyed.warnings,
    ...looked.warnings,
    ...records.warnings,
  ]
  return { surveyed, records, warnings }
}

/** A branch's history is to have every benchmark's figure of every push, and arms run the same code. */
function asKept({ config, isKept = false }: GateRequest): Config {
  // The same code can still run differently, and what made it slower is no change of the code.
  if (hasArms(config)) return { ...config, reach: 'skip', why: 'off' }
  return isKept && config.reach === 'auto' ? { ...config, reach: 'measure-all' } : config
}
