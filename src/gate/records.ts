import {
  adviceOf,
  lookedWarnings,
  machineOf,
  type BaselineAccess,
  type LookedUp,
} from '../baseline/index.ts'
import type { Config } from '../config/index.ts'
import { calibrate, type ProcessSettings, type Runtime } from '../measure/index.ts'
import {
  renamedHistory,
  type BaselineReport,
  type Calibration,
  type Environment,
  type Evidence,
  type RecordedReport,
  type Notice,
} from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { baselineOutcome } from '../store/index.ts'

/** What earlier runs of the branch have to say to this one, and what this one leaves for later ones. */
export interface Records {
  /** How fast the machine is today; empty where no baselines are kept, or it could not be told. */
  readonly calibration: Calibration
  /** Ids of what the recorded runs make one suspect, by what is measured so far. */
  readonly suspected: (evidence: readonly Evidence[]) => ReadonlySet<string>
  /** Null where no baseline was looked for. */
  report(evidence: readonly Evidence[]): BaselineReport | null
  readonly warnings: readonly Notice[]
}

export interface Own {
  /** The head's label. */
  readonly version: string
  readonly config: Pick<Config, 'gateOn'>
  readonly environment: Environment
  readonly settings: ProcessSettings
  readonly runtime: Runtime
}

/** @param looked null where no base was looked for */
export async function openRecords(
  access: BaselineAccess | null,
  looked: LookedUp | null,
  { version, config, environment, settings, runtime }: Own,
  ports: Ports,
): Promise<Records> {
  if (access === null) return noRecords
  const calibrated = await calibrate(settings, runtime, ports)
  const calibration = calibrated.kind === 'calibrated' ? calibrated.calibration : {}
  const machine = machineOf(environment)
  const recorded = looked?.found.kind === 'found' ? looked.found.run.history : []
  const history = renamedHistory(recorded, settings.renames ?? [])
  const advice = (evidence: readonly Evidence[]): RecordedReport | null =>
    adviceOf(history, { evidence, version, machine, calibration }, config.gateOn)
  return {
    calibration,
    suspected: (evidence) => new Set(advice(evidence)?.suspected.map(({ id }) => id)),
    report(evidence) {
      if (looked === null) return null
      const outcome = baselineOutcome(looked.found, looked.tree)
      return { storage: access.storage.title, outcome, recorded: advice(evidence) }
    },
    warnings: [
      ...(looked === null ? [] : lookedWarnings(looked)),
      ...(calibrated.kind === 'failed' ? [notCalibrated(calibrated.message)] : []),
    ],
  }
}

const noRecords: Records = {
  calibration: {},
  suspected: () => new Set(),
  report: () => null,
  warnings: [],
}

function notCalibrated(reason: string): Notice {
  return { code: 'not-calibrated', reason }
}
