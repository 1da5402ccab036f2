import { expect, it } from 'vitest'
import { allocatedBytes } from '../../src/worker/probes/allocated.ts'
import type { Heap } from '../../src/worker/probes/heap.ts'
import type { Probe } from '../../src/worker/probes/probe.ts'
import { inTime } from '../../src/worker/steps.ts'

/** What each call leaves on the heap, on top of what a run costs; a collection comes with the runs it is asked for. */
interface Work {
  readonly bytes: number | ((run: number) => number)
  readonly cost?: number
  readonly collects?: (run: number) => boolean
  readonly asynchronous?: boolean
}

function world({ bytes, cost = 600, collects = () => false, asynchronous = false }: Work): {
  readonly probe: Probe
  readonly heap: Heap
  readonly runs: number[]
} {
  let used = 1e6
  const runs: number[] = []
  const run = (iterations: number): number => {
    const each = typeof bytes === 'number' ? bytes : bytes(runs.length)
    used += cost + iterations * each
    if (collects(runs.length)) used -= 500_000
    runs.push(iterations)
    return 0.001 * iterations
  }
  const probe: Probe = {
    hooked: false,
    asynchronous,
    iterations: 0,
    run: (iterations) => (asynchronous ? Promise.resolve(run(iterations)) : run(iterations)),
    *finish() {},
  }
  return { probe, heap: { isExact: false, bytes: () => used }, runs }
}

async function measured(work: Work, iterationMs = 0.001): Promise<number | null> {
  const { probe, heap } = world(work)
  return inTime(allocatedBytes(probe, heap, iterationMs))
}

it.each([true, false])(
  'counts without what a run itself costs (asynchronous: %s)',
  async (asynchronous) => {
    expect(await measured({ bytes: 40, asynchronous })).toBe(40)
  },
)

it('tells nothing from something', async () => {
  expect(await measured({ bytes: 0 })).toBe(0)
})

it('is not led astray by a collection now and then', async () => {
  expect(await measured({ bytes: 5000, collects: (run) => run % 4 === 0 })).toBe(5000)
})

it('is not led astray by collections and bookkeeping in most of the windows', async () => {
  const disturbed = (run: number) => (run % 3 === 0 ? 5000 : 5000 - 300 * (run % 11))
  expect(await measured({ bytes: disturbed })).toBe(5000)
})

it('says nothing where windows do not agree, as with collections in most of them', async () => {
  expect(await measured({ bytes: (run) => 5000 - 150 * run })).toBeNull()
})

it('says nothing of long iterations, which it does not even run', async () => {
  const { probe, heap, runs } = world({ bytes: 40 })
  expect(await inTime(allocatedBytes(probe, heap, 5))).toBeNull()
  expect(runs).toEqual([])
})

it('takes windows that are small enough to stay clear of collections', async () => {
  const { probe, heap, runs } = world({ bytes: 10_000 })
  await inTime(allocatedBytes(probe, heap, 1e-4))
  expect(Math.max(...runs) * 10_000).toBeLessThanOrEqual(128 * 1024)
})

it('needs no such care where the heap counts all that was ever allocated', async () => {
  const { probe, heap, runs } = world({ bytes: 10_000 })
  expect(await inTime(allocatedBytes(probe, { ...heap, isExact: true }, 0.01))).toBe(10_000)
  expect(Math.max(...runs)).toBe(200)
})
