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

/** What was counted while the slices ran. */
export interface Counted {
  readonly cpuMs: number
  /** Null where the heap's count cannot tell. */
  readonly allocatedBytes: number | null
  readonly collected: Collected
  /** Of the whole process since its start; null where others of its benchmarks have a part in it. */
  readonly peakBytes: number | null
  readonly past: Omit<Past, 'wasCollected'>
}

/** Where bytes are counted. */
export interface Counters {
  readonly heap: Heap
  /** Null where it cannot be rid of garbage, or need not. */
  readonly memory: Memory | null
}

/**
 * All figures that can be trusted. What needs iterations of its own comes last, inside the arm's own turn, so that it
 * cannot touch the slices; and of that last what collects garbage, which changes the heap for what comes after.
 *
 * CPU time, bytes and collections would hold those of the hooks, and are left out where there are any.
 */
export async function figures(
  probe: Probe,
  { sliced, counted, batch }: { sliced: Slices; counted: Counted; batch: Batch },
  { extraMs }: SliceSettings,
  counters: Counters,
  onIteration: () => void,
): Promise<Measured> {
  const meanMs = trimmedMean(sliced.perIterationMs)
  refuseOtherCalls()
  const iterations = sliced.perIterationMs.length * batch.iterations
  const cpuMs = probe.hooked ? null : cpuMsEach(counted.cpuMs, iterations)
  const measured = { time: meanMs / 1000, ...figure('cpu', cpuMs, 1e-3) }
  // Work that is done and not counted is known of slices only.
  if (extraMs === 0 || batch.calls !== batch.iterations) return measured
  const each = { meanMs, iterations, extraMs, onIteration }
  const bytes = probe.hooked ? {} : await allocatedFigure(probe, counted, counters, each)
  const isOneEach = batch.iterations === 1
  const singleMs = isOneEach
    ? sliced.perIterationMs
    : await timeSingly(probe, meanMs, extraMs, onIteration)
  return {
    ...measured,
    ...figure('p99', percentile99(singleMs), 1e-3),
    ...bytes,
    ...(probe.hooked ? {} : await unhookedFigures(probe, counted, counters, each)),
    ...figure('rss', counted.peakBytes, 1),
  }
}

interface Each {
  readonly meanMs: number
  /** Of the slices. */
  readonly iterations: number
  readonly extraMs: number
  readonly onIteration: () => void
}

async function allocatedFigure(
  probe: Probe,
  { allocatedBytes: total }: Counted,
  { heap }: Counters,
  { meanMs, iterations }: Each,
): Promise<Measured> {
  const inSlices = total === null ? null : total / iterations
  return figure('allocated', (await allocatedBytes(probe, heap, meanMs)) ?? inSlices, 1)
}

async function unhookedFigures(
  probe: Probe,
  { collected, past }: Counted,
  { memory }: Counters,
  { meanMs, iterations, extraMs, onIteration }: Each,
): Promise<Measured> {
  const busyMs = await busyMsEach(probe, meanMs, extraMs)
  onIteration()
  const known = { ...past, wasCollected: collected.all }
  const kept = memory && (await retainedBytes(probe, memory, known, meanMs, extraMs))
  return {
    ...figure('retained', kept, 1),
    ...figure('gc', collected.ms / iterations, 1e-3),
    ...figure('collections', collected.count / iterations, 1),
    ...figure('loop', busyMs, 1e-3),
  }
}

function figure(name: MetricName, value: number | null, unit: number): Measured {
  return value === null ? {} : { [name]: value * unit }
}
