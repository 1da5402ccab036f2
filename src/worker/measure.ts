/** Measures a round's benchmarks, one after the other, in step with the other arms. */
import { agreedIterations, noFits, withFit } from './agree.ts'
import { openBaton, PartnerGone } from './baton.ts'
import {
  abort,
  Aborted,
  agreedFits,
  passAbort,
  passStop,
  takenBaton,
  type Circle,
} from './circle.ts'
import { batchOf, slices, warmUp, type Batch, type Ran, type Slices } from './interleave.ts'
import { performance, process } from './intrinsics.ts'
import { watchCollections, type CollectionWatch } from './probes/collections.ts'
import { cpuMsSince } from './probes/cpu.ts'
import { describe, LoadError } from './evaluate.ts'
import { trustedFigures, type ArmCounts, type Counters } from './figures.ts'
import { openHeap } from './probes/heap.ts'
import { openMemory } from './probes/memory.ts'
import type { Measured } from '../model/index.ts'
import { perOperation } from './probes/per-operation.ts'
import { startProbe, type Probe } from './probes/probe.ts'
import type { ArmSpec, SliceSettings, Slicing, WorkerMessage } from './protocol.ts'
import { openSampler, type Sampler } from './profile/sampler.ts'
import { peakResidentBytes } from './probes/resident.ts'
import { settledMs } from './settled-after.ts'
import { unmeasured, type Shown } from './shown.ts'
import { inTime, settled, type Steps } from './steps.ts'
import type { Task } from './tinybench/tinybench.ts'

type Send = (message: WorkerMessage) => void

interface Round extends Circle {
  readonly slicing: SliceSettings
  readonly work: Pick<ArmSpec, 'extraWork' | 'iterationStep' | 'paces'>
  readonly send: Send
  readonly counters: Counters
  readonly collections: CollectionWatch
  /** The file has one benchmark, so that what the process takes is that one's in every round. */
  readonly alone: boolean
  /** Null where nothing is profiled. */
  readonly sampler: Sampler | null
  /** Something can be waited for, such as the event loop's news of collections. */
  readonly waits: boolean
}

/** How an arm leaves a benchmark. */
interface Left {
  /** Holding the turn (the first arm) or not, and then waiting for it. */
  readonly place: 'in-turn' | 'aborted'
  readonly shown: Shown
}

/** What a benchmark needs before its first slice. */
export type Start = () => Steps<Started>

export interface Started {
  readonly probe: Probe
  /** Operations that an iteration stands for: the figures are shared out to them. */
  readonly operations: number
}

/** Goes through its benchmarks, the same and in the same order as the other arms. */
export interface WorkerArm {
  /**
   * Measures one benchmark and sends either its figures or its failure.
   *
   * @param waits false where nothing can be waited for
   * @throws PartnerGone
   */
  measure(id: string, start: Start, waits: boolean): Steps<Shown>
  /** After the last. */
  leave(): Steps<void>
}

export async function measure(
  spec: ArmSpec,
  tasks: ReadonlyMap<string, Task>,
  send: Send,
): Promise<void> {
  const arm = await inTime(joinRound(spec, tasks.size === 1, send))
  for (const id of spec.benchmarks) {
    const task = tasks.get(id)
    await inTime(arm.measure(id, task === undefined ? failing(notThere) : startOf(task), true))
  }
  await inTime(arm.leave())
}

export function startOf(task: Task): Start {
  return function* () {
    return { probe: yield* startProbe(task), operations: 1 }
  }
}

/** Stands in for a benchmark that cannot be started. */
export function failing(error: unknown): Start {
  // oxlint-disable-next-line require-yield -- there is nothing to wait for
  return function* () {
    throw error
  }
}

/** Why a benchmark is missing that an earlier process found in the file. */
export const notThere = new LoadError('threw', 'the file did not add it this time')

/** @param alone this process runs but one benchmark, whichever round it is */
export function* joinRound(spec: ArmSpec, alone: boolean, send: Send): Steps<WorkerArm> {
  const baton = yield* openBaton(spec.baton, spec.arm)
  const arms = spec.baton.paths.length
  const { arm, slicing } = spec
  const round: Omit<Round, 'waits'> = {
    arm,
    arms,
    baton,
    slicing,
    work: spec,
    send,
    counters: {
      heap: openHeap(),
      memory: slicing.collects !== false && slicing.extraMs > 0 ? openMemory() : null,
    },
    collections: watchCollections(),
    alone,
    sampler: spec.profile === undefined ? null : openSampler(spec.profile),
  }
  let place: Left['place'] = 'in-turn'
  // After somebody else's failure the first arm is given the turn back; otherwise it has kept it.
  function* regainTurn(): Steps<void> {
    if (place === 'aborted' && arm === 0) yield* settled(baton.take())
  }
  return {
    *measure(id, start, waits) {
      yield* regainTurn()
      const left = yield* measureOne(id, start, { ...round, waits })
      place = left.place
      return left.shown
    },
    *leave() {
      yield* regainTurn()
      baton.close()
      round.collections.close()
    },
  }
}

function* measureOne(id: string, begin: Start, round: Round): Steps<Left> {
  const { arm, arms, baton, send, sampler } = round
  const slicing = { ...round.slicing, ...round.work.paces?.[id] }
  let probe: Probe | undefined
  try {
    const before = arm > 0 ? (yield* takenBaton(baton)).note : noFits
    send({ type: 'begin', id })
    const start = performance.now()
    sampler?.warm()
    const beat = heart(id, send)
    const { probe: started, operations } = yield* begin()
    probe = started
    const warm = yield* warmUp(started, slicing, beat)
    const fits = withFit(before, warm.fit)
    send({ type: 'warm', id })
    const batch = batchOf(agreedIterations(yield* agreedFits(fits, round)), round.work)
    const counting = startCounting(round, started)
    sampler?.start()
    const sliced = yield* slices(started, batch, slicing, round, beat)
    const sampled = sampler?.stop() ?? null
    const counted = counting()
    const end = performance.now()
    const outcome = yield* conclude(started, function* () {
      const all = { sliced, counted: yield* counted, batch }
      const each = yield* trustedFigures(started, all, slicing, round.counters, beat)
      return perOperation(each, operations)
    })
    const seconds = (end - start + arms * (performance.now() - end)) / 1000
    if (sampled !== null) {
      const ran = batch.calls * sliced.wallMs.length * operations
      send({ type: 'profiled', id, ...sampled, seconds: sliced.ownMs / 1000, operations: ran })
    }
    if (outcome.kind === 'measured') {
      const settledAfter = settledMs(warm.batches, ranIn(sliced, batch))
      const ran = slicingOf(sliced, settledAfter, operations)
      send({ type: 'measured', id, measured: outcome.measured, seconds, slicing: ran })
    }
    if (outcome.kind === 'error') send({ type: 'failed', id, message: describe(outcome.error) })
    yield* passStop(round)
    const shown: Shown =
      outcome.kind === 'measured' ? { kind: 'times', ms: sliced.perIterationMs } : outcome
    return { place: 'in-turn', shown }
  } catch (error) {
    if (error instanceof PartnerGone) throw error
    if (error instanceof Aborted) return yield* leave(probe, round)
    send({ type: 'failed', id, message: describe(error) })
    yield* abort(round)
    return { place: 'in-turn', shown: { kind: 'error', error } }
  }
}

function ranIn({ wallMs, perIterationMs }: Slices, { calls }: Batch): Ran[] {
  return perIterationMs.map((each, i) => ({
    wallMs: calls * (wallMs[i] ?? 0),
    perIterationMs: each,
  }))
}

function slicingOf(
  { ownMs, elapsedMs, outside, perIterationMs }: Slices,
  settledAfterMs: number,
  operations: number,
): Slicing {
  return {
    seconds: elapsedMs / 1000,
    ownSeconds: ownMs / 1000,
    perOperationMs: perIterationMs.map((ms) => ms / operations),
    settledMs: settledAfterMs,
    outside: { cpuSeconds: outside.cpuMs / 1000, waitedSeconds: outside.waitedMs / 1000 },
  }
}

/** @returns what was counted since, once that is asked */
function startCounting(
  { counters: { heap, memory }, collections, alone, waits }: Round,
  { iterations }: Probe,
): () => Steps<ArmCounts> {
  const bytes = heap?.isExact === true ? heap.bytes() : null
  const past = { bytes: memory?.bytes() ?? 0, iterations }
  const collected = collections.begin()
  const cpu = process.cpuUsage()
  return () => {
    const cpuMs = cpuMsSince(cpu)
    const allocatedBytes = heap === null || bytes === null ? null : heap.bytes() - bytes
    const known = waits ? collected() : null
    return (function* () {
      const peakBytes = alone ? peakResidentBytes() : null
      return { cpuMs, allocatedBytes, collected: yield* settled(known), peakBytes, past }
    })()
  }
}

type Outcome =
  | { readonly kind: 'measured'; readonly measured: Measured }
  | { readonly kind: 'error'; readonly error: unknown }

/**
 * The figures, and the benchmark's own tidying up. Both come when the other arms have all they need of this one, so a
 * failure need not stop them.
 */
function* conclude(probe: Probe, figure: () => Steps<Measured>): Steps<Outcome> {
  let measured: Measured
  try {
    measured = yield* figure()
  } catch (error) {
    yield* finishAnyway(probe)
    return { kind: 'error', error }
  }
  try {
    yield* probe.finish()
    return { kind: 'measured', measured }
  } catch (error) {
    return { kind: 'error', error }
  }
}

function* leave(probe: Probe | undefined, round: Round): Steps<Left> {
  if (probe !== undefined) yield* finishAnyway(probe)
  passAbort(round)
  return { place: 'aborted', shown: unmeasured }
}

/** The benchmark's own tidying up, where the failure that counts came before, here or in another arm. */
function* finishAnyway(probe: Probe): Steps<void> {
  try {
    yield* probe.finish()
  } catch {
    // told is the first failure
  }
}

/** Tells at most once a second that a slow benchmark is alive. */
function heart(id: string, send: Send): () => void {
  let last = performance.now()
  return () => {
    const now = performance.now()
    if (now - last < 1000) return
    last = now
    send({ type: 'beat', id })
  }
}
