import { median } from 'simple-statistics'
import type { Evidence, Notice } from '../model/index.ts'
import { fewestRounds } from './schedule.ts'

/** How much more a head's processor time has to have grown than its time: a busy machine moves both a little. */
const least = Math.log(1.2)

/** In this share of the rounds, so that a few odd ones are no reason. */
const mostRounds = 2 / 3

/**
 * Benchmarks whose operations take more processor time than in the base, while `time` does not show it: pauses that come
 * in few slices are left out of it with the machine's, and a thread slows all versions alike.
 */
export function unseenWorkWarnings(evidence: readonly Evidence[], base: string | null): Notice[] {
  if (base === null) return []
  return evidence.flatMap((one) =>
    one.versions.filter((version) => version !== base).flatMap((head) => warn(one, base, head)),
  )
}

function warn(evidence: Evidence, base: string, head: string): Notice[] {
  const changes = changesOf(evidence, base, head)
  const unseen = changes.filter(({ cpu, time }) => cpu > least && cpu - time > least)
  if (changes.length < fewestRounds || unseen.length < mostRounds * changes.length) return []
  const cpu = ratio(changes.map((each) => each.cpu))
  const time = ratio(changes.map((each) => each.time))
  return [{ code: 'unseen-work', benchmark: evidence.benchmark.id, base, head, cpu, time }]
}

interface Change {
  readonly cpu: number
  readonly time: number
}

function changesOf({ samples }: Evidence, base: string, head: string): Change[] {
  return samples.flatMap(({ arms }) => {
    const cpu = logRatio(arms[head]?.cpu, arms[base]?.cpu)
    const time = logRatio(arms[head]?.time, arms[base]?.time)
    return Number.isFinite(cpu) && Number.isFinite(time) ? [{ cpu, time }] : []
  })
}

function logRatio(head: number | null | undefined, base: number | null | undefined): number {
  return Math.log((head ?? NaN) / (base ?? NaN))
}

function ratio(logs: readonly number[]): number {
  return Math.exp(median([...logs]))
}
