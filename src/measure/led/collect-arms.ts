import type { Gait, Measured } from '../../model/index.ts'
import type { ArmLog, CallSamples } from './arm-process.ts'
import { gaitOf } from './gait.ts'
import { inPairs, referenceOf, type SlicesByArm } from '../paired-times.ts'
import type { RunnableArm } from '../runnable-arm.ts'
import type { Attempt } from '../suites.ts'

/**
 * Puts together what the arms of an attempt told, by benchmark; one that is missing in any arm has no figures.
 *
 * @param slicesOf how many slices a benchmark was planned to have
 */
export function collectArms(
  logs: readonly ArmLog[],
  arms: readonly RunnableArm[],
  benchmarks: readonly string[],
  slicesOf: (id: string) => number,
): Pick<Attempt, 'figures' | 'seconds' | 'handover' | 'slices' | 'gaits' | 'profiles'> {
  const figures = new Map<string, Record<string, Measured>>()
  const handover = new Map<string, number>()
  const seconds = new Map<string, number>()
  const slices = new Map<string, SlicesByArm>()
  const gaits = new Map<string, Gait>()
  const profiles = new Map<string, Record<string, CallSamples>>()
  for (const id of benchmarks) {
    const parts = arms.map(({ label, runs = id }, index) => ({
      label,
      measured: logs[index]?.measured.get(runs),
      seconds: logs[index]?.seconds.get(runs),
      slicing: logs[index]?.slicing.get(runs),
      profile: logs[index]?.profiles.get(runs),
    }))
    const [first] = parts
    if (first?.seconds !== undefined) seconds.set(id, first.seconds)
    const told = parts.flatMap(({ label, measured, slicing }) =>
      measured === undefined || slicing === undefined ? [] : [{ label, measured, slicing }],
    )
    if (told.length < arms.length) continue
    const own = Object.fromEntries(
      told.map(({ label, slicing }) => [label, slicing.perOperationMs]),
    )
    slices.set(id, own)
    const measured = Object.fromEntries(told.map((each) => [each.label, each.measured]))
    figures.set(id, inPairs(measured, own, referenceOf(arms)))
    const profiled = parts.flatMap(({ label, profile }) =>
      profile === undefined ? [] : [[label, profile] as const],
    )
    if (profiled.length === arms.length) profiles.set(id, Object.fromEntries(profiled))
    const slicings = told.map(({ slicing }) => slicing)
    const gait = gaitOf(slicings, seconds.get(id) ?? 0, slicesOf(id))
    if (gait !== null) gaits.set(id, gait)
    const ownSeconds = slicings.reduce((sum, each) => sum + each.ownSeconds, 0)
    handover.set(id, 1 - ownSeconds / (slicings[0]?.seconds ?? 0))
  }
  return { figures, handover, seconds, slices, gaits, profiles }
}
