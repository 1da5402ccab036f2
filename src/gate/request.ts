import type { BaselineAccess, Recorded } from '../baseline/index.ts'
import type { Config } from '../config/index.ts'
import type { GateError } from '../errors.ts'
import type { MachineSample, RoundResult } from '../measure/index.ts'
import type { BenchmarkReport, Report } from '../model/index.ts'
import type { Progress } from '../report/index.ts'
import type { CheckpointRequest } from './checkpoint.ts'

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
  /** Who looks on while it measures; left out, nobody. */
  readonly onlooker?: Onlooker
}

/** Is shown what a run sees while it measures. */
export interface Onlooker {
  /** About once a second. */
  sample(sample: MachineSample): void
  round(result: RoundResult): void
  /** The verdicts by what is measured so far; between rounds, and now and then. */
  verdicts(benchmarks: readonly BenchmarkReport[]): void
}

export interface GateResult {
  readonly report: Report
  /** The first head's figures, for a baseline of its commit. */
  readonly recorded: Recorded
  /** The error that ended the run early and that the user can fix; the report has what was measured until then. */
  readonly trouble: GateError | null
  /** Whether its rounds are written down and it did not come to its end. */
  readonly resumable: boolean
}
