import type { Arm, PreparedVersion } from '../model/index.ts'

export interface RunnableArm extends Arm {
  /** The version that it runs. */
  readonly version: PreparedVersion
  /** Fraction of work done on top and not counted: 0 but where the gate itself is put to the test. */
  readonly extraWork: number
  /** The id of the benchmark that this arm of a pair runs, in place of the plan's. */
  readonly runs?: string
}
