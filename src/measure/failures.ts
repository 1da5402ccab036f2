/** Who is to blame when a round's benchmark could not be measured. */
import type { Arm } from '../model/index.ts'
import type { Finished } from '../platform/ports.ts'
import type { ArmLog } from './led/arm-process.ts'
import { causeOfDeath, diedOfAnother } from './death.ts'
import type { MeasureSettings } from './settings.ts'
import type { RunnableArm } from './runnable-arm.ts'

export interface RoundFailure {
  readonly id: string
  /** The arm's label; null where it cannot be told which of them it was. */
  readonly arm: string | null
  readonly message: string
  /** Its process ended, or its file before it: that can be the machine's doing, where it went well before. */
  readonly died: boolean
}

/** A process that ended before its work was done. */
export interface Death {
  readonly arm: number
  readonly finished: Finished
}

/** Failures the processes told by themselves. */
export function failuresTold(
  logs: readonly ArmLog[],
  arms: readonly Arm[],
  benchmarks: readonly string[],
): RoundFailure[] {
  return logs.flatMap(({ failed, loadFailure, threw }, index) => {
    const arm = arms[index]?.label ?? null
    const whole = loadFailure
    if (whole !== null) return benchmarks.map((id) => ({ id, arm, message: whole, died: false }))
    // A file may fail for the times that it saw, before it came to all of its benchmarks.
    return [...failed].map(([id, message]) => ({ id, arm, message, died: message === threw }))
  })
}

/** Benchmarks of which processes that came to their end told neither a figure nor why there is none. */
export function saidNothing(
  logs: readonly ArmLog[],
  arms: readonly RunnableArm[],
  benchmarks: readonly string[],
): RoundFailure[] {
  if (logs.some(({ loadFailure }) => loadFailure !== null)) return []
  return benchmarks.flatMap((id) => {
    const own = arms.map(({ label, runs = id }, index) => ({ label, runs, log: logs[index] }))
    if (own.some(({ runs, log }) => log?.failed.has(runs))) return []
    return own
      .filter(({ runs, log }) => !log?.measured.has(runs))
      .map(({ label }) => ({ id, arm: label, message: noWord, died: false }))
  })
}

const noWord = 'the process came to its end and told no figure of it'

/**
 * Failures that processes died of. The first death is the cause; what followed it was our doing.
 *
 * @param silent the processes were ended because none of them had been heard of for too long
 */
export function failuresOfDeath(
  { deaths, silent }: { readonly deaths: readonly Death[]; readonly silent: boolean },
  logs: readonly ArmLog[],
  context: {
    readonly arms: readonly Arm[]
    readonly settings: Pick<MeasureSettings, 'timeoutSeconds'>
  },
  benchmarks: readonly string[],
): RoundFailure[] {
  if (silent) {
    const message = `did not return within ${context.settings.timeoutSeconds} s`
    return blameSilence(logs, context.arms, benchmarks).map((blame) => ({
      ...blame,
      message,
      died: false,
    }))
  }
  const first = deaths.find(({ finished }) => !diedOfAnother(finished))
  const log = logs[first?.arm ?? -1]
  if (first === undefined || log === undefined || log.loadFailure !== null) return []
  const arm = context.arms[first.arm]?.label ?? null
  const message = causeOfDeath(first.finished)
  return blamed(log, benchmarks).map((id) => ({ id, arm, message, died: true }))
}

/** A process that was at no benchmark died on its way to one: none of those that were still to come can be measured. */
function blamed({ at, measured }: ArmLog, benchmarks: readonly string[]): readonly string[] {
  return 'id' in at ? [at.id] : benchmarks.filter((id) => !measured.has(id))
}

type Blame = Pick<RoundFailure, 'id' | 'arm'>

function blameSilence(
  logs: readonly ArmLog[],
  arms: readonly Arm[],
  benchmarks: readonly string[],
): Blame[] {
  const working = logs.flatMap((log, index) => {
    const { phase } = log.at
    const alone = phase === 'warming' || phase === 'loading' || isAwaited(log, logs)
    return alone ? [{ log, arm: arms[index]?.label ?? null }] : []
  })
  const [only] = working
  if (only === undefined) {
    const slicing = logs[0]
    return (slicing === undefined ? benchmarks : blamed(slicing, benchmarks)).map((id) => ({
      id,
      arm: null,
    }))
  }
  const arm = working.length === 1 ? only.arm : null
  return blamed(only.log, benchmarks).map((id) => ({ id, arm }))
}

/** Whether its file is on the way to a benchmark that another arm is at. */
function isAwaited({ at, measured, failed }: ArmLog, logs: readonly ArmLog[]): boolean {
  if (at.phase !== 'between') return false
  return logs.some(
    (other) => 'id' in other.at && !measured.has(other.at.id) && !failed.has(other.at.id),
  )
}
