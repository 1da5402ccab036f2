import { settled, type Steps } from '../steps.ts'
import { cpuMsSince } from './cpu.ts'
import type { Memory } from './memory.ts'
import type { Probe } from './probe.ts'

/** Longer iterations would take more time than a round has for them. */
const longestIterationMs = 2
/**
 * Windows of two lengths in turn: what a window itself leaves behind is the same in both, and falls out of their
 * difference. Fewer where all garbage is collected after each, since that takes longer.
 */
const windows = { young: [1, 3, 1, 3, 1, 3], all: [1, 3, 1, 3, 1] } as const
/** The young ones together. */
const allLengths = 12
/** Most CPU time that collections of all garbage may take, as a multiple of the time that the windows may. */
const mostCollecting = 4
/** Growth of less is nobody's leak: an iteration's, and that of all windows together. */
const least = { perIteration: 1, altogether: 4096 }
/** Slopes that lie this near to each other agree. */
const tolerance = 0.25
/** One window into which a table's growth falls spoils a third of the slopes, or half of them if it is a long one. */
const fewestAgreeing = 2 / 3
/** Tables grow by leaps, which windows seldom meet: over a longer time an iteration may keep so many times as much. */
const mostLeaps = 4

/** What is known of the memory from before. */
export interface Past {
  /** In use when the slices began, garbage included. */
  readonly bytes: number
  /** Iterations until then. */
  readonly iterations: number
  /** All garbage was collected while the slices ran. */
  readonly wasCollected: boolean
}

/**
 * Bytes an iteration keeps for good: the slope of the memory in use over iterations, where it grows steadily. The leaps
 * of the tables that hold them are no part of it.
 *
 * Collecting all garbage takes long where much is kept. So only the young garbage is collected at first: without
 * steady growth then, nothing is kept. What grows may also be long-lived garbage, of a cache for example. It is none if
 * memory has grown like this since the slices began, although all garbage was collected on the way; else it is measured
 * once more, with all garbage collected after each window.
 *
 * @param iterationMs what an iteration takes, about
 * @param forMs about how long the windows may take, altogether; collections take up to four times as long, but only
 * where memory grows, and one of them in any case
 * @returns 0 where nothing is kept; null where it cannot be told: an iteration or the collections take too long
 */
export function* retainedBytes(
  probe: Probe,
  memory: Memory,
  past: Past,
  iterationMs: number,
  forMs: number,
): Steps<number | null> {
  if (iterationMs > longestIterationMs) return null
  const unit = Math.max(1, Math.floor(forMs / iterationMs / allLengths))
  const sinceThen = keptSince(past, memory, probe)
  memory.collectYoung()
  const young = yield* slopeOver(windows.young, unit, probe, memory, () => {
    memory.collectYoung()
    return true
  })
  if (young === null || !isGrowth(young, unit)) return 0
  if (past.wasCollected && confirms(sinceThen, young)) return young.bytes
  const collectAll = collectorFor(memory, mostCollecting * forMs)
  const mayGoOn = collectAll()
  if (confirms(keptSince(past, memory, probe), young)) return young.bytes
  const all = mayGoOn ? yield* slopeOver(windows.all, unit, probe, memory, collectAll) : null
  if (all === null) return null
  return isGrowth(all, unit) ? all.bytes : 0
}

/** Whether it is steady, and so much that it can be told from what V8 does by itself. */
function isGrowth({ bytes, isSteady }: Slope, unit: number): boolean {
  return isSteady && bytes >= least.perIteration && bytes * allLengths * unit >= least.altogether
}

/** CPU time, since beside busy neighbours a collection takes long and spends little. @returns whether any is left */
function collectorFor(memory: Memory, mostCpuMs: number): () => boolean {
  let spentMs = 0
  return () => {
    const cpu = process.cpuUsage()
    memory.collectAll()
    spentMs += cpuMsSince(cpu)
    return spentMs < mostCpuMs
  }
}

/** Bytes more in use than when the slices began, an iteration: too few where there was garbage then. */
function keptSince({ bytes, iterations }: Past, memory: Memory, probe: Probe): number {
  return (memory.bytes() - bytes) / (probe.iterations - iterations)
}

function confirms(kept: number, { bytes }: Slope): boolean {
  return kept >= (1 - tolerance) * bytes && kept <= mostLeaps * bytes
}

interface Slope {
  readonly bytes: number
  readonly isSteady: boolean
}

/**
 * The median of the slopes between each short window and each long one.
 *
 * @param collect says whether to go on
 */
function* slopeOver(
  lengths: readonly (1 | 3)[],
  unit: number,
  probe: Probe,
  memory: Memory,
  collect: () => boolean,
): Steps<Slope | null> {
  const growth = { 1: [] as number[], 3: [] as number[] }
  let last = memory.bytes()
  for (const length of lengths) {
    const running = probe.run(length * unit)
    if (typeof running !== 'number') yield* settled(running)
    if (!collect()) return null
    const now = memory.bytes()
    growth[length].push(now - last)
    last = now
  }
  const slopes = growth[1]
    .flatMap((short) => growth[3].map((long) => (long - short) / (2 * unit)))
    .toSorted((a, b) => a - b)
  const bytes = slopes[slopes.length >> 1] ?? 0
  const agreeing = slopes.filter((slope) => isNear(slope, bytes)).length
  // What V8 forgets at some collections, code above all, can look like a slope, and makes memory shrink.
  const expected = sum(lengths) * unit * bytes
  const hasGrown = sum([...growth[1], ...growth[3]]) >= expected / 2
  return { bytes, isSteady: hasGrown && agreeing >= fewestAgreeing * slopes.length }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function isNear(bytes: number, reference: number): boolean {
  return Math.abs(bytes - reference) <= tolerance * reference
}
