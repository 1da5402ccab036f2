/** Measures a round's benchmarks, one after the other, in step with the other arms. */
import { Aborted, batchOf, slices, taken, warmUp, type Place, type Slices } from './interleave.ts'
import { openBaton, PartnerGone, type Baton } from './baton.ts'
import { performance, process } from './intrinsics.ts'
import { watchCollections, type CollectionWatch } from './probes/collections.ts'
import { cpuMsSince } from './probes/cpu.ts'
import { describe } from './evaluate.ts'
import { figures, type Counted, type Counters } from './figures.ts'
import { openHeap } from './probes/heap.ts'
import { openMemory } from './probes/memory.ts'
import type { Measured } from '../model/index.ts'
import { perOperation } from './probes/per-operation.ts'
import { startProbe, type Probe } from './probes/probe.ts'
import type { ArmSpec, SliceSettings, WorkerMessage } from './protocol.ts'
import { peakResidentBytes } from './probes/resident.ts'
import type { Task } from './tinybench/tinybench.ts'

type Send = (message: WorkerMessage) => void

interface Round extends Place {
  readonly baton: Baton
  readonly slicing: SliceSettings
  readonly work: Pick<ArmSpec, 'extraWork' | 'iterationStep'>
  readonly send: Send
  readonly counters: Counters
  readonly collections: CollectionWatch
  /** The file has one benchmark, so that what the process takes is that one's in every round. */
  readonly alone: boolean
}

/** How an arm leaves a benchmark: holding the turn (the first arm) or not, and then waiting for it. */
type Left = 'in-turn' | 'aborted'

/** What a benchmark needs before its first slice. */
export type Start = () => Promise<Started>

export interface Started {
  readonly probe: Probe
  /** Operations that an iteration stands for: the figures are shared out to them. */
  readonly operations: number
}

/** Goes through its benchmarks, the same and in the same order as the other arms. */
export interface Arm {
  /** Whatever comes of it is sent. @throws PartnerGone */
  measure(id: string, start: Start): Promise<void>
  /** After the last. */
  leave(): Promise<void>
}

export async function measure(
  spec: ArmSpec,
  tasks: ReadonlyMap<string, Task>,
  send: Send,
): Promise<void> {
  const arm = await joinRound(spec, tasks.size === 1, send)
  for (const id of spec.benchmarks) {
    const task = tasks.get(id)
    await arm.measure(id, task === undefined ? notThere : () => startTask(task))
  }
  await arm.leave()
}

async function startTask(task: Task): Promise<Started> {
  return { probe: await startProbe(task), operations: 1 }
}

/** Of a benchmark that the file has had before. */
export const notThere: Start = async () => {
  throw new Error('the file did not add it this time')
}

/** @param alone this process runs but one benchmark, whichever round it is */
export async function joinRound(spec: ArmSpec, alone: boolean, send: Send): Promise<Arm> {
  const baton = await openBaton(spec.baton, spec.arm)
  const arms = spec.baton.paths.length
  const { arm, slicing } = spec
  const round: Round = {
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
  }
  let left: Left = 'in-turn'
  // After somebody else's failure the first arm is given the turn back; otherwise it has kept it.
  const regainTurn = async (): Promise<void> => {
    if (left === 'aborted' && arm === 0) await baton.take()
  }
  return {
    async measure(id, start) {
      await regainTurn()
      left = await measureOne(id, start, round)
    },
    async leave() {
      await regainTurn()
      baton.close()
      round.collections.close()
    },
  }
}

async function measureOne(id: string, begin: Start, round: Round): Promise<Left> {
  const { arm, arms, baton, slicing, send } = round
  let probe: Probe | undefined
  try {
    if (arm > 0) await taken(baton)
    send({ type: 'begin', id })
    const start = performance.now()
    const beat = heart(id, send)
    const { probe: started, operations } = await begin()
    probe = started
    const batch = batchOf(await warmUp(started, slicing, beat), round.work)
    send({ type: 'warm', id })
    await passOn(round, 'go')
    const counting = startCounting(round, started)
    const sliced = await slices(started, batch, slicing, round, baton, beat)
    const counted = counting()
    const end = performance.now()
    const outcome = await conclude(started, async () => {
      const all = { sliced, counted: await counted, batch }
      const each = await figures(started, all, slicing, round.counters, beat)
      return perOperation(each, operations)
    })
    const seconds = (end - start + arms * (performance.now() - end)) / 1000
    if (outcome.kind === 'measured') send(result(id, outcome.measured, sliced, seconds))
    else send({ type: 'failed', id, message: outcome.message })
    await passOn(round, 'stop')
    return 'in-turn'
  } catch (error) {
    if (error instanceof PartnerGone) throw error
    if (error instanceof Aborted) return leave(probe, round)
    send({ type: 'failed', id, message: describe(error) })
    return abort(round)
  }
}

function result(
  id: string,
  measured: Measured,
  { ownMs, elapsedMs }: Slices,
  seconds: number,
): WorkerMessage {
  const slicing = { seconds: elapsedMs / 1000, ownSeconds: ownMs / 1000 }
  return { type: 'measured', id, measured, seconds, slicing }
}

/** @returns what was counted since, once that is asked */
function startCounting(
  { counters: { heap, memory }, collections, alone }: Round,
  { iterations }: Probe,
): () => Promise<Counted> {
  const bytes = heap.bytes()
  const past = { bytes: memory?.bytes() ?? 0, iterations }
  const collected = collections.begin()
  const cpu = process.cpuUsage()
  return async () => ({
    cpuMs: cpuMsSince(cpu),
    allocatedBytes: heap.isExact ? heap.bytes() - bytes : null,
    collected: await collected(),
    peakBytes: alone ? peakResidentBytes() : null,
    past,
  })
}

type Outcome =
  | { readonly kind: 'measured'; readonly measured: Measured }
  | { readonly kind: 'failed'; readonly message: string }

/**
 * The figures, and the benchmark's own tidying up. Both come when the other arms have all they need of this one, so a
 * failure need not stop them.
 */
async function conclude(probe: Probe, figure: () => Promise<Measured>): Promise<Outcome> {
  try {
    const measured = await figure()
    const message = await finish(probe)
    return message === null ? { kind: 'measured', measured } : { kind: 'failed', message }
  } catch (error) {
    await finish(probe) // the failure that counts came first
    return { kind: 'failed', message: describe(error) }
  }
}

/** To the next arm; the first waits until the turn has come back from the last. */
async function passOn({ arm, arms, baton }: Round, turn: 'go' | 'stop'): Promise<void> {
  if (arms === 1) return
  baton.pass((arm + 1) % arms, turn)
  if (arm === 0) await taken(baton)
}

/** Sends an abort around the circle, so that all leave the benchmark; then the first arm gets the turn. */
async function abort({ arm, arms, baton }: Round): Promise<Left> {
  if (arms === 1) return 'in-turn'
  baton.pass((arm + 1) % arms, 'abort')
  while ((await baton.take()) !== 'abort');
  if (arm !== 0) baton.pass(0, 'go')
  return 'in-turn'
}

async function leave(probe: Probe | undefined, { arm, arms, baton }: Round): Promise<Left> {
  if (probe !== undefined) await finish(probe) // the failure that counts is the other arm's
  baton.pass((arm + 1) % arms, 'abort')
  return 'aborted'
}

/** The benchmark's own tidying up. */
async function finish(probe: Probe): Promise<string | null> {
  try {
    await probe.finish()
    return null
  } catch (error) {
    return describe(error)
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
