import { expect, it } from 'vitest'
import type { Memory } from '../../src/worker/probes/memory.ts'
import type { Probe } from '../../src/worker/probes/probe.ts'
import { retainedBytes } from '../../src/worker/probes/retained.ts'
import { inTime } from '../../src/worker/steps.ts'

/** What each call leaves behind: for good, as long-lived garbage, and as garbage that is young. */
interface Work {
  readonly kept?: number
  readonly old?: number
  readonly young?: number
  /** What a run itself leaves for good, however many iterations it has. */
  readonly cost?: number
  /** On top, by the number of the run: 0 is that of the slices. */
  readonly leap?: (run: number) => number
}

interface Before {
  readonly iterations?: number
  readonly wasCollected?: boolean
  /** In use when the slices begin, besides what nothing frees. */
  readonly garbage?: number
}

const fixed = 5e6

function world({ kept = 0, old = 0, young = 0, cost = 0, leap = () => 0 }: Work) {
  const bytes = { kept: fixed, old: 0, young: 0 }
  const runs: number[] = []
  const all: number[] = []
  let iterations = 0
  const probe: Probe = {
    hooked: false,
    asynchronous: false,
    get iterations() {
      return iterations
    },
    run(count) {
      bytes.kept += cost + count * kept + leap(runs.length)
      bytes.old += count * old
      bytes.young += count * young
      iterations += count
      runs.push(count)
      return count
    },
    *finish() {},
  }
  const memory: Memory = {
    bytes: () => bytes.kept + bytes.old + bytes.young,
    collectYoung: () => (bytes.young = 0),
    collectAll() {
      all.push(runs.length)
      bytes.young = 0
      bytes.old = 0
    },
  }
  return { probe, memory, runs, all, bytes }
}

/** Of iterations of a microsecond, in windows of 10 ms; the slices have run a hundred thousand of them. */
async function measured(work: Work, before: Before = {}, iterationMs = 0.001) {
  const { iterations = 100_000, wasCollected = false, garbage = 0 } = before
  const { probe, memory, runs, all, bytes } = world(work)
  bytes.young = garbage
  const past = { bytes: memory.bytes(), iterations: 0, wasCollected }
  void probe.run(iterations)
  if (wasCollected) memory.collectAll()
  const earlier = { runs: runs.length, all: all.length }
  const figure = await inTime(retainedBytes(probe, memory, past, iterationMs, 10))
  return { figure, runs: runs.slice(earlier.runs), collections: all.length - earlier.all }
}

it('says 0 of what leaves nothing behind, without a collection of all garbage', async () => {
  expect(await measured({})).toMatchObject({ figure: 0, collections: 0 })
  expect(await measured({ young: 5000, cost: 300 })).toMatchObject({ figure: 0, collections: 0 })
})

it('says what an iteration keeps, without what a run itself leaves behind', async () => {
  expect((await measured({ kept: 96, young: 500, cost: 700 })).figure).toBeCloseTo(96, 0)
})

it('needs no collection of its own where there was one in the slices', async () => {
  const { figure, collections } = await measured({ kept: 96 }, { wasCollected: true })
  expect(figure).toBeCloseTo(96, 0)
  expect(collections).toBe(0)
})

it('needs but one where memory has grown like this all the time', async () => {
  expect((await measured({ kept: 96 })).collections).toBe(1)
})

it('is not led astray by long-lived garbage, as of a cache', async () => {
  expect((await measured({ old: 200 })).figure).toBe(0)
  expect((await measured({ old: 200 }, { wasCollected: true })).figure).toBe(0)
})

it('finds what is kept beside long-lived garbage', async () => {
  expect((await measured({ old: 200, kept: 40 })).figure).toBeCloseTo(40, 6)
})

it('is not led astray by garbage that lay around when the slices began', async () => {
  expect((await measured({ kept: 96 }, { garbage: 8e6 })).figure).toBeCloseTo(96, 6)
})

it('is not led astray by a table that grows in one of the windows', async () => {
  const leap = (run: number) => (run === 2 ? 3e6 : 0)
  expect((await measured({ kept: 96, leap })).figure).toBeCloseTo(96, 0)
})

it('calls no growth a leak that comes and goes', async () => {
  const leap = (run: number) => [9, 2, 7, 6, 1, 8][run % 6]! * 40_000
  expect((await measured({ leap })).figure).toBe(0)
})

it('calls nothing a leak where memory shrinks in short windows and not in long ones', async () => {
  // The slices, six windows in which young garbage is collected, and five in which all is.
  const leap = (run: number) => [0, 0, 0, 0, 0, 0, 0, -1500, -120, -7300, 0, 0][run] ?? 0
  expect((await measured({ old: 200, leap })).figure).toBe(0)
})

it('calls no growth a leak that is too little to be told from noise', async () => {
  expect((await measured({ kept: 90 }, { iterations: 40, garbage: 1e6 }, 1)).figure).toBe(0)
})

it('says nothing of long iterations, which it does not even run', async () => {
  expect(await measured({ kept: 96 }, {}, 5)).toMatchObject({ figure: null, runs: [] })
})

it('gives up where collections take too long', async () => {
  const { probe, memory } = world({ old: 200 })
  const slow = {
    ...memory,
    collectAll() {
      const start = process.cpuUsage()
      while (process.cpuUsage(start).user + process.cpuUsage(start).system < 7000);
    },
  }
  const past = { bytes: 0, iterations: -1, wasCollected: false }
  expect(await inTime(retainedBytes(probe, slow, past, 0.001, 1))).toBeNull()
})

it('runs about as long as it may', async () => {
  const { runs } = await measured({})
  expect(runs.reduce((sum, run) => sum + run, 0)).toBeCloseTo(10_000, -2)
})
