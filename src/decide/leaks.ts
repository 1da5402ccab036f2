import { median } from 'simple-statistics'
import type { Evidence, Notice, NoticeOf } from '../model/index.ts'
import { fewestRounds } from './schedule.ts'

/** A version leaks if memory grew steadily in this share of its rounds: a single one can be mistaken. */
const leaking = 2 / 3

/** Benchmarks that keep memory with every operation in a version that is judged, and not in the base: one a version. */
export function leakWarnings(evidence: readonly Evidence[], base: string | null): Notice[] {
  const heads = new Set(evidence.flatMap(({ versions }) => versions.filter((one) => one !== base)))
  return [...heads].flatMap((head) => {
    const leaks = evidence.flatMap((one) => newLeak(one, head, base))
    return leaks.length === 0 ? [] : [{ code: 'leak', head, base, leaks } as const]
  })
}

type Leak = NoticeOf<'leak'>['leaks'][number]

function newLeak(evidence: Evidence, head: string, base: string | null): Leak[] {
  const inBase = base === null ? [] : figuresOf(evidence, base)
  const own = figuresOf(evidence, head)
  const kept = own.filter(isGrowth)
  const isClear = own.length >= fewestRounds && kept.length >= leaking * own.length
  const isOld = inBase.filter(isGrowth).length > (1 - leaking) * inBase.length
  if (!isClear || isOld) return []
  return [{ benchmark: evidence.benchmark.id, bytes: Math.round(median(kept)) }]
}

function figuresOf({ samples }: Evidence, version: string): number[] {
  return samples.flatMap(({ arms }) => arms[version]?.retained ?? [])
}

/** A round calls no growth a figure above zero that is not steady. */
function isGrowth(bytes: number): boolean {
  return bytes > 0
}
