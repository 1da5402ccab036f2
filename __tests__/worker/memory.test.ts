import { describe, expect, it } from 'vitest'
import { watchCollections } from '../../src/worker/probes/collections.ts'
import { busyMsEach } from '../../src/worker/probes/event-loop.ts'
import { openMemory, type Memory } from '../../src/worker/probes/memory.ts'
import type { Probe } from '../../src/worker/probes/probe.ts'
import { peakResidentBytes } from '../../src/worker/probes/resident.ts'
import { inTime } from '../../src/worker/steps.ts'

const kept: unknown[] = []

function fill(count: number): void {
  for (let i = 0; i < count; i++) kept[0] = Array.from({ length: 50 }, () => i)
}

describe('memory', () => {
  const memory: Memory = openMemory() ?? never()

  it('grows with what is kept, on the heap and beside it', () => {
    memory.collectAll()
    const before = memory.bytes()
    kept[1] = Array.from({ length: 200_000 }, (_, i) => ({ i }))
    memory.collectAll()
    const withHeap = memory.bytes()
    kept[2] = Buffer.allocUnsafeSlow(30e6)
    memory.collectAll()
    // What other files of this process left behind may go meanwhile: half is kept free for that.
    expect(withHeap - before).toBeGreaterThan(2e6)
    expect(memory.bytes() - withHeap).toBeGreaterThan(15e6)
  })

  it('is rid of garbage by a collection', () => {
    kept[2] = Buffer.allocUnsafeSlow(30e6)
    const before = memory.bytes()
    kept[2] = null
    memory.collectAll()
    expect(memory.bytes()).toBeLessThan(before - 15e6)
  })

  it('leaves the global object as it was', () => {
    expect(Reflect.has(globalThis, 'gc')).toBe(false)
  })
})

describe('collections', () => {
  it('are counted, with their time, and told from those of all garbage', async () => {
    const watch = watchCollections()
    const young = watch.begin()
    fill(200_000)
    const first = await young()
    const all = watch.begin()
    openMemory()?.collectAll()
    const second = await all()
    watch.close()
    expect(first?.count).toBeGreaterThan(0)
    expect(first?.ms).toBeGreaterThan(0)
    expect(second?.all).toBe(true)
  })

  it('are those of the stretch alone', async () => {
    const watch = watchCollections()
    fill(200_000)
    const end = watch.begin()
    const collected = end()
    fill(200_000)
    expect(await collected).toEqual({ count: 0, ms: 0, all: false })
    watch.close()
  })
})

describe('the event loop', () => {
  const probeOf = (asynchronous: boolean, run: Probe['run']): Probe => ({
    hooked: false,
    asynchronous,
    iterations: 0,
    run,
    *finish() {},
  })
  const busy = (ms: number): void => {
    const end = performance.now() + ms
    while (performance.now() < end);
  }

  it('is busy while a function computes, and not while it waits', async () => {
    const probe = probeOf(true, async (iterations) => {
      for (let i = 0; i < iterations; i++) {
        busy(2)
        await new Promise((resolve) => setTimeout(resolve, 40))
      }
      return 0
    })
    const each = await inTime(busyMsEach(probe, 42, 84))
    expect(each).toBeGreaterThanOrEqual(2)
    // Two waits of 40 ms are no part of it, however slow the machine is at the rest.
    expect(each).toBeLessThan(40)
  })

  it('is not asked about synchronous functions, nor about long ones', async () => {
    const runs: number[] = []
    const run = (iterations: number): number => runs.push(iterations)
    expect(await inTime(busyMsEach(probeOf(false, run), 1, 10))).toBeNull()
    expect(await inTime(busyMsEach(probeOf(true, run), 2000, 10))).toBeNull()
    expect(runs).toEqual([])
  })
})

it.runIf(process.platform === 'linux')('knows the most memory resident of this process', () => {
  const before = peakResidentBytes() ?? 0
  expect(before).toBeGreaterThan(10e6)
  kept[3] = Buffer.alloc(60e6, 1)
  expect(peakResidentBytes()).toBeGreaterThanOrEqual(Math.max(before, 60e6))
})

function never(): never {
  throw new Error('this Node.js lets nobody collect')
}
