/** An arm's figures for one benchmark, out of its slices and of short phases after them. */
import type { Measured, MetricName } from '../model/index.ts'
import { allocatedBytes } from './allocated.ts'
import { cpuMsEach } from './cpu.ts'
import type { Heap } from './heap.ts'
import { trimmedMean, type Batch, type Slices } from './interleave.ts'
import { percentile99, timeSingly } from './p99.ts'
import type { Probe } from './probe.ts'
import type { SliceSettings } from './protocol.ts'

/** What was counted while the slices ran. */
export interface Counted {
  readonly cpuMs: number
  /** Null where the heap's count cannot tell. */
  readonly allocatedBytes: number | null
}

/**
 * All figures that can be trusted. What needs iterations of its own comes last, inside the arm's own turn, so that it
 * cannot touch the slices.
 *
 * CPU time and bytes would hold those of the hooks, and are left out where there are any.
 */
export async function figures(
  probe: Probe,
  { sliced, counted, batch }: { sliced: Slices; counted: Counted; batch: Batch },
  { extraMs }: SliceSettings,
  heap: Heap,
  onIteration: () => void,
): Promise<Measured> {
  const meanMs = trimmedMean(sliced.perIterationMs)
  const iterations = sliced.perIterationMs.length * batch.iterations
  const cpuMs = probe.hooked ? null : cpuMsEach(counted.cpuMs, iterations)
  const measured = { time: meanMs / 1000, ...figure('cpu', cpuMs, 1e-3) }
  // Work that is done and not counted is known of slices only.
  if (extraMs === 0 || batch.calls !== batch.iterations) return measured
  const isOneEach = batch.iterations === 1
  const bytes = probe.hooked
    ? null
    : ((await allocatedBytes(probe, heap, meanMs)) ?? perIteration(counted, iterations))
  const singleMs = isOneEach
    ? sliced.perIterationMs
    : await timeSingly(probe, meanMs, extraMs, onIteration)
  return {
    ...measured,
    ...figure('p99', percentile99(singleMs), 1e-3),
    ...figure('allocated', bytes, 1),
  }
}

function perIteration({ allocatedBytes: bytes }: Counted, iterations: number): number | null {
  return bytes === null ? null : bytes / iterations
}

function figure(name: MetricName, value: number | null, unit: number): Measured {
  return value === null ? {} : { [name]: value * unit }
}
