/** What the machine did to a round from outside: seen beside the figures, never in them. */
import type { Interference } from '../model/index.ts'
import type { CpuLoad } from '../platform/ports.ts'
import { redo } from './settings.ts'

/** What happened between two readings of the load, as shares of the time between them. */
export function interferenceBetween(
  before: CpuLoad,
  after: CpuLoad,
  seconds: number,
): Interference {
  return {
    stolen: share(before.stolenSeconds, after.stolenSeconds, seconds),
    waited: share(before.waitedSeconds, after.waitedSeconds, seconds),
  }
}

/** Whether a round was hit harder than the rounds before it. */
export function isDisturbed(round: Interference, earlier: readonly Interference[]): boolean {
  return (['stolen', 'waited'] as const).some((kind) => {
    const usual = earlier.map((each) => each[kind]).filter((each) => each !== null)
    const now = round[kind]
    if (now === null || usual.length < redo.fewestEarlier) return false
    return now > Math.max(redo.least, redo.timesTheMedian * middle(usual))
  })
}

function share(before: number | null, after: number | null, seconds: number): number | null {
  if (before === null || after === null || !(seconds > 0)) return null
  return Math.min(1, Math.max(0, (after - before) / seconds))
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
