import { describe, expect, it } from 'vitest'
import { cpuMsEach } from '../../src/worker/probes/cpu.ts'
import { trustedFigures } from '../../src/worker/figures.ts'
import { openHeap } from '../../src/worker/probes/heap.ts'
import { percentile99, timeSingly } from '../../src/worker/probes/p99.ts'
import type { Probe } from '../../src/worker/probes/probe.ts'
import { inTime } from '../../src/worker/steps.ts'

const settings = { sliceMs: 1, slices: 200, warmupMs: 0, extraMs: 1 }

/** @param times what single iterations take, in milliseconds, over and over */
function probeOf(times: readonly number[], hooked = false): Probe & { readonly runs: number[] } {
  const runs: number[] = []
  return {
    runs,
    hooked,
    asynchronous: false,
    get iterations() {
      return runs.reduce((sum, run) => sum + run, 0)
    },
    run(iterations) {
      runs.push(iterations)
      return iterations * (times[runs.length % times.length] ?? 0)
    },
    *finish() {},
  }
}

const outside = { cpuMs: 0, waitedMs: 0 }
const slicesOf = (perIterationMs: readonly number[], wallMs = perIterationMs) => ({
  perIterationMs,
  wallMs,
  ownMs: 1,
  elapsedMs: 1,
  outside,
})
const steady = (each: number) => Array.from({ length: 200 }, () => each)
const counted = {
  cpuMs: 200,
  collected: { count: 20, ms: 4, all: false },
  peakBytes: null,
  past: { bytes: 0, iterations: 0 },
}
const silent = () => undefined

interface Options {
  readonly iterations?: number
  readonly calls?: number
  readonly extraMs?: number
  /** What the heap counted during the slices; null where it cannot. */
  readonly bytes?: number | null
  /** Iterations by the clock on the wall; left out, what they count. */
  readonly wallMs?: readonly number[]
}

function measured(
  probe: Probe,
  perIterationMs: readonly number[],
  { iterations = 10, calls, extraMs = 1, bytes = null, wallMs }: Options = {},
) {
  const given = {
    sliced: slicesOf(perIterationMs, wallMs),
    counted: { ...counted, allocatedBytes: bytes },
    batch: { iterations, calls: calls ?? iterations },
  }
  const heap = { isExact: bytes !== null, bytes: () => 0 }
  const memory = { bytes: () => 0, collectYoung: silent, collectAll: silent }
  return inTime(trustedFigures(probe, given, { ...settings, extraMs }, { heap, memory }, silent))
}

describe('the 99th percentile', () => {
  it('is the value that 99 in a hundred do not exceed', () => {
    const values = Array.from({ length: 200 }, (_, i) => i + 1)
    expect(percentile99(values)).toBe(198)
  })

  it('is not told of fewer than a hundred iterations', () => {
    expect(percentile99(Array.from({ length: 99 }, () => 1))).toBeNull()
  })

  it('is not told where an iteration is too short to be timed by itself', async () => {
    const probe = probeOf([0.001])
    expect(await inTime(timeSingly(probe, 0.001, 1, silent))).toEqual([])
    expect(probe.runs).toEqual([])
  })

  it('comes from iterations run one by one', async () => {
    const probe = probeOf([0.1])
    const times = await inTime(timeSingly(probe, 0.1, 0, silent))
    expect(times).toHaveLength(100)
    expect(new Set(probe.runs)).toEqual(new Set([1]))
  })

  it('comes from the slices where each of them is one iteration', async () => {
    const probe = probeOf([5])
    const { p99 } = await measured(probe, [...steady(3), 9, 9, 9], { iterations: 1 })
    expect(p99).toBeCloseTo(0.009, 12)
    expect(probe.runs).toEqual([])
  })
})

describe('CPU time', () => {
  it('is shared out to the iterations', async () => {
    expect((await measured(probeOf([0.001]), steady(0.1))).cpu).toBeCloseTo(200e-3 / 2000, 12)
  })

  it('is left out where it is so little that its resolution would show', () => {
    expect(cpuMsEach(5, 100)).toBeNull()
    expect(cpuMsEach(0, 100)).toBeNull()
    expect(cpuMsEach(2000, 0)).toBeNull()
  })
})

describe('an arm', () => {
  it('always has its time: the mean without the slowest tenth', async () => {
    const { time } = await measured(probeOf([0.001]), [
      ...steady(0.1),
      ...Array<number>(20).fill(9),
    ])
    expect(time).toBeCloseTo(1e-4, 12)
  })

  it('has neither CPU time nor bytes of iterations with hooks around them', async () => {
    const names = Object.keys(await measured(probeOf([0.1], true), steady(0.1)))
    expect(names.toSorted()).toEqual(['p99', 'time'])
  })

  it('runs nothing after its slices where it does uncounted work, or is not to', async () => {
    const probe = probeOf([0.1])
    await measured(probe, steady(0.1), { calls: 11 })
    await measured(probe, steady(0.1), { extraMs: 0 })
    expect(probe.runs).toEqual([])
  })

  it('has the bytes of long iterations where the heap counts exactly', async () => {
    const slow = await measured(probeOf([5]), Array<number>(10).fill(5), {
      iterations: 1,
      bytes: 1000,
    })
    expect(slow.allocated).toBe(100)
  })
})

it('finds a heap that grows with what is allocated', () => {
  const heap = openHeap()
  if (heap === null) throw new Error('there is no V8')
  // A collection in between takes away from the growth: of several tries most meet none.
  const grown = Array.from({ length: 5 }, () => {
    const before = heap.bytes()
    const kept = Array.from({ length: 1000 }, (_, i) => ({ i }))
    return heap.bytes() - before - kept.length
  })
  expect(Math.max(...grown)).toBeGreaterThan(0)
})

it('sizes what follows the slices by the clock on the wall, whatever a function says of itself', async () => {
  const probe = probeOf([0.001])
  // Slices of 10 iterations that count a microsecond each, and take 50 ms.
  await measured(probe, steady(0.001), { wallMs: steady(50), extraMs: 25 })
  expect(probe.iterations).toBeLessThan(5)
})
