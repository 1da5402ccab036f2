/** Measures one round: its benchmarks once in every arm. */
import type { Gait, Interference, Measured, RoundPlan } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { random } from '../stats/index.ts'
import type { Aside } from './asides.ts'
import type { CallSamples } from './led/arm-process.ts'
import type { RoundFailure } from './failures.ts'
import { interferenceBetween } from './interference.ts'
import type { SlicesByArm } from './paired-times.ts'
import { withoutBlame } from './shared-address.ts'
import type { Attempt, RoundContext, Suites } from './suites.ts'
import type { Traffic } from './traffic.ts'

export interface RoundResult extends Omit<Attempt, 'broken'> {
  readonly plan: RoundPlan
  /** Seconds the round took beside its benchmarks. */
  readonly startUpSeconds: number
  readonly interference: Interference
}

/** A process that dies takes only the benchmark it was at with it: the others are measured in new processes. */
export async function measureRound(
  plan: RoundPlan,
  suites: Suites,
  context: RoundContext,
  ports: Ports,
): Promise<RoundResult> {
  const start = ports.clock.seconds()
  const loadBefore = await ports.machine.load(context.slot.cpu)
  const coins = random(plan.seed)
  const arms = coins.shuffled(context.arms)
  const spawnOrder = coins.shuffled([...arms.keys()])
  let remaining: readonly string[] = plan.benchmarks
  const figures = new Map<string, Readonly<Record<string, Measured>>>()
  const seconds = new Map<string, number>()
  const handover = new Map<string, number>()
  const slices = new Map<string, SlicesByArm>()
  const gaits = new Map<string, Gait>()
  const profiles = new Map<string, Readonly<Record<string, CallSamples>>>()
  const failures: RoundFailure[] = []
  const traffic: Traffic[] = []
  const asides: Aside[] = []
  while (remaining.length > 0 && !context.cut.aborted) {
    const own = { plan, benchmarks: remaining, context: { ...context, arms }, spawnOrder }
    const attempt = await suites.attempt(own, ports)
    attempt.figures.forEach((value, id) => figures.set(id, value))
    attempt.seconds.forEach((value, id) => seconds.set(id, value))
    attempt.handover.forEach((value, id) => handover.set(id, value))
    attempt.slices?.forEach((value, id) => slices.set(id, value))
    attempt.gaits?.forEach((value, id) => gaits.set(id, value))
    attempt.profiles?.forEach((value, id) => profiles.set(id, value))
    failures.push(...attempt.failures.map(withoutBlame))
    traffic.push(...(attempt.traffic ?? []))
    asides.push(...(attempt.asides ?? []))
    const settled = new Set([...figures.keys(), ...failures.map(({ id }) => id)])
    remaining = attempt.broken ? remaining.filter((id) => !settled.has(id)) : []
    // A death that explains nothing would be repeated for ever.
    if (attempt.figures.size === 0 && attempt.failures.length === 0) break
  }
  const busy = [...seconds.values()].reduce((sum, each) => sum + each, 0)
  const took = ports.clock.seconds() - start
  const loadAfter = await ports.machine.load(context.slot.cpu)
  return {
    plan,
    figures,
    seconds,
    handover,
    slices,
    gaits,
    ...(profiles.size > 0 && { profiles }),
    failures,
    ...(traffic.length > 0 && { traffic }),
    ...(asides.length > 0 && { asides }),
    startUpSeconds: Math.max(0, took - busy),
    interference: interferenceBetween(loadBefore, loadAfter, took),
  }
}
