/** An arm's figures for one benchmark, out of its slices and of short phases after them. */
import type { Measured, MetricName } from '../model/index.ts'
import { allocatedBytes } from './probes/allocated.ts'
import type { Collected } from './probes/collections.ts'
import { cpuMsEach } from './probes/cpu.ts'
import { busyMsEach } from './probes/event-loop.ts'
import type { Heap } from './probes/heap.ts'
import { refuseOtherCalls } from './intrinsics.ts'
import { trimmedMean, type Batch, type Slices } from './interleave.ts'
import type { Memory } from './probes/memory.ts'
import { percentile99, timeSingly } from './probes/p99.ts'
import type { Probe } from './probes/probe.ts'
import type { SliceSettings } from './protocol.ts'
import { retainedBytes, type Past } from './probes/retained.ts'
import type { Steps } from './steps.ts'

/** What was counted while the slices ran. */
export interface ArmCounts {
  readonly cpuMs: number
  /** Null where the heap's count cannot tell. */
  readonly allocatedBytes: number | null
  /** Null where nobody could wait for what V8 tells of them. */
  readonly collected: Collected | null
  /** The peak of the whole process since its start; null where others of its benchmarks have a part in it. */
  readonly peakBytes: number | null
  readonly past: Omit<Past, 'wasCollected'>
}

/** Where bytes are counted. */
export interface Counters {
  /** Null where nothing counts them. */
  readonly heap: Heap | null
  /** Null where it cannot be rid of garbage, or need not. */
  readonly memory: Memory | null
}

/**
 * All figures that can be trusted. What needs iterations of its own comes last, inside the arm's own turn, so that it
 * cannot touch the slices; and of that last what collects garbage, which changes the heap for what comes after.
 *
 * CPU time, bytes and collections would hold those of the hooks, and are left out where there are any.
 */
export function* trustedFigures(
  probe: Probe,
  { sliced, counted, batch }: { sliced: Slices; counted: ArmCounts; batch: Batch },
  { extraMs }: SliceSettings,
  counters: Counters,
  onIteration: () => void,
): Steps<Measured> {
  const meanMs = trimmedMean(sliced.perIterationMs)
  refuseOtherCalls()
  const iterations = sliced.perIterationMs.length * batch.iterations
  const cpuMs = probe.hooked ? null : cpuMsEach(counted.cpuMs, iterations)
  const measured = { time: meanMs / 1000, ...figure('cpu', cpuMs, 1e-3) }
  // Work that is done and not counted is known of slices only.
  if (extraMs === 0 || batch.calls !== batch.iterations) return measured
  // A function that times itself may do much more than it counts, and all of it is waited for.
  const wallMs = Math.max(meanMs, trimmedMean(sliced.wallMs))
  const each = { wallMs, iterations, extraMs, onIteration }
  const bytes = probe.hooked ? {} : yield* allocatedFigure(probe, counted, counters, each)
  const isOneEach = batch.iterations === 1
  const singleMs = isOneEach
    ? sliced.perIterationMs
    : yield* timeSingly(probe, meanMs, extraMs, onIteration)
  return {
    ...measured,
    ...figure('p99', percentile99(singleMs), 1e-3),
    ...bytes,
    ...(probe.hooked ? {} : yield* unhookedFigures(probe, counted, counters, each)),
    ...figure('rss', counted.peakBytes, 1),
  }
}

interface Each {
  /** What an iteration takes by the clock on the wall. */
  readonly wallMs: number
  /** How many iterations the slices ran. */
  readonly iterations: number
  readonly extraMs: number
  readonly onIteration: () => void
}

function* allocatedFigure(
  probe: Probe,
  { allocatedBytes: total }: ArmCounts,
  { heap }: Counters,
  { wallMs: each, iterations }: Each,
): Steps<Measured> {
  if (heap === null) return {}
  const inSlices = total === null ? null : total / iterations
  return figure('allocated', (yield* allocatedBytes(probe, heap, each)) ?? inSlices, 1)
}

function* unhookedFigures(
  probe: Probe,
  { collected, past }: ArmCounts,
  { memory }: Counters,
  { wallMs: each, iterations, extraMs, onIteration }: Each,
): Steps<Measured> {
  const busyMs = yield* busyMsEach(probe, each, extraMs)
  onIteration()
  const known = { ...past, wasCollected: collected?.all ?? false }
  const kept = memory && (yield* retainedBytes(probe, memory, known, each, extraMs))
  return {
    ...figure('retained', kept, 1),
    ...figure('gc', collected && collected.ms / iterations, 1e-3),
    ...figure('collections', collected && collected.count / iterations, 1),
    ...figure('loop', busyMs, 1e-3),
  }
}

function figure(name: MetricName, value: number | null, unit: number): Measured {
  return value === null ? {} : { [name]: value * unit }
}
