/** Measures one benchmark in slices that take turns with the other arms' slices. */
import { ascending, Math, ownList, performance, process } from './intrinsics.ts'
import type { Handed } from './baton.ts'
import { unlessAborted, type Circle } from './circle.ts'
import { cpuMsSince } from './probes/cpu.ts'
import type { Probe } from './probes/probe.ts'
import type { ArmSpec, SliceSettings } from './protocol.ts'
import { settled, type Steps } from './steps.ts'

/** Processor time of going to sleep and of being woken. */
const wakingMs = 0.05

/** A benchmark whose call takes longer than this gets as few slices as balance allows. */
const longCallMs = 1000

/** What a slice runs. */
export interface Batch {
  /** How many calls the time is shared out to. */
  readonly iterations: number
  /** How many are made: more where an arm is to be slower by a known amount. */
  readonly calls: number
}

/** @param fitting iterations that fill a slice, as the arms agreed */
export function batchOf(
  fitting: number,
  { extraWork, iterationStep }: Pick<ArmSpec, 'extraWork' | 'iterationStep'>,
): Batch {
  const iterations = Math.max(1, Math.round(fitting / iterationStep)) * iterationStep
  return { iterations, calls: Math.round(iterations * (1 + extraWork)) }
}

/** Iterations that ran as one. */
export interface Ran {
  readonly wallMs: number
  readonly perIterationMs: number
}

export interface Slices {
  /** One value a slice. */
  readonly perIterationMs: readonly number[]
  /** Each slice by the clock on the wall, with the parts that are not timed. */
  readonly wallMs: readonly number[]
  /** All slices of this arm together, by the clock on the wall. */
  readonly ownMs: number
  /** The slices of all arms, with the handing over between them. */
  readonly elapsedMs: number
  /** While it was another arm's turn. */
  readonly outside: Outside
}

/** What this process did while it should have stood still: its other threads, since the one that measures waits. */
export interface Outside {
  readonly cpuMs: number
  readonly waitedMs: number
}

/**
 * Slices of this arm, in ABBA order with the others' (ABC CBA for three arms). The first arm says when it is enough;
 * the baton carries that.
 *
 * @param onSlice called after each slice; must cost nothing
 */
export function* slices(
  probe: Probe,
  { iterations, calls }: Batch,
  settings: SliceSettings,
  { arm, arms, baton }: Circle,
  onSlice: () => void,
): Steps<Slices> {
  const perIteration = ownList()
  const outside = { cpuMs: 0, waitedMs: 0 }
  const wall = ownList()
  const start = performance.now()
  const done = (): Slices => {
    const elapsedMs = performance.now() - start
    let ownMs = 0
    for (let i = 0; i < wall.length; i++) ownMs += calls * (wall[i] ?? 0)
    return { perIterationMs: perIteration, wallMs: wall, ownMs, elapsedMs, outside }
  }
  function* ownTurn(): Steps<Handed> {
    const cpu = process.cpuUsage()
    const since = performance.now()
    const handed = baton.take()
    const now = 'turn' in handed ? handed : yield* settled(handed)
    outside.waitedMs += performance.now() - since
    outside.cpuMs += Math.max(0, cpuMsSince(cpu) - wakingMs)
    return yield* settled(unlessAborted(now))
  }
  // Every pass visits all arms, there and back: an arm at either end runs two slices in a row.
  for (let pass = 0; ; pass++) {
    const forward = pass % 2 === 0
    if (arm === 0 && forward && enough(pass, start, perIteration, settings, arms)) return done()
    const previous = forward ? arm - 1 : arm + 1
    const handedOver = previous >= 0 && previous < arms
    if (handedOver && (yield* ownTurn()).turn === 'stop') return done()
    const begun = performance.now()
    const running = probe.run(calls)
    const elapsed = typeof running === 'number' ? running : yield* settled(running)
    wall.push((performance.now() - begun) / calls)
    perIteration.push(elapsed / iterations)
    onSlice()
    const next = forward ? arm + 1 : arm - 1
    if (next >= 0 && next < arms) baton.pass(next, 'go')
  }
}

/** Even numbers of passes only, so that every arm was as often first as last. */
function enough(
  passes: number,
  startMs: number,
  perIteration: readonly number[],
  { slices: most, sliceMs }: SliceSettings,
  arms: number,
): boolean {
  if (passes >= most) return true
  const last = perIteration[perIteration.length - 1] ?? 0
  const fewest = Math.min(most, last > longCallMs ? 2 : 4)
  return passes >= fewest && performance.now() - startMs > 1.5 * most * sliceMs * arms
}

/** What warming up showed. */
export interface Warm {
  /** Iterations that fill a slice, more than 0; less than 1 where one is longer than that. */
  readonly fit: number
  readonly batches: readonly Ran[]
}

/**
 * Runs until the warm-up time is used up, learning how many iterations fill a slice.
 *
 * Processor time, because beside busy neighbours little of the clock's time is ours, and code that is still cold
 * would be measured; the clock ends it for benchmarks that mostly wait.
 */
export function* warmUp(
  probe: Probe,
  { warmupMs, sliceMs }: SliceSettings,
  onBatch: () => void,
): Steps<Warm> {
  const end = performance.now() + 2 * warmupMs
  const cpu = process.cpuUsage()
  const recent = ownList()
  const batches: Ran[] = []
  let iterations = 1
  for (;;) {
    const start = performance.now()
    const inside = yield* settled(probe.run(iterations))
    const elapsed = performance.now() - start
    // Expensive hooks count a quarter, so that a slice cannot take for ever.
    recent.push(Math.max(inside, elapsed / 4) / iterations)
    batches[batches.length] = { wallMs: elapsed, perIterationMs: inside / iterations }
    // Tenfold at most, since the first calls run cold.
    const fit = Math.min(sliceMs / medianOf(lastOf(recent)), iterations * 10)
    onBatch()
    if (performance.now() >= end || cpuMsSince(cpu) >= warmupMs) return { fit, batches }
    iterations = Math.max(1, Math.round(fit))
  }
}

/** The last few. */
function lastOf(values: readonly number[]): readonly number[] {
  const few = ownList()
  for (let i = Math.max(0, values.length - 5); i < values.length; i++) few.push(values[i] ?? 0)
  return few
}

function medianOf(values: readonly number[]): number {
  const sorted = ascending(values)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/**
 * Mean of the slices, an iteration, without the slowest tenth, which measures the machine's interruptions.
 *
 * @param perIterationMs at least one
 */
export function trimmedMean(perIterationMs: readonly number[]): number {
  const sorted = ascending(perIterationMs)
  const kept = Math.ceil(sorted.length * 0.9)
  let sum = 0
  for (let i = 0; i < kept; i++) sum += sorted[i] ?? 0
  return sum / kept
}
