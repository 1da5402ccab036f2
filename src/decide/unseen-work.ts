import { median } from 'simple-statistics'
import type { Evidence, Warning } from '../model/index.ts'
import { fewestRounds } from './schedule.ts'

/** How much more a head's processor time has to have grown than its time: a busy machine moves both a little. */
const least = Math.log(1.2)

/** In this share of the rounds, so that a few odd ones are no reason. */
const mostRounds = 2 / 3

/**
 * Benchmarks whose operations take more processor time than in the base, while `time` does not show it: pauses that come
 * in few slices are left out of it with the machine's, and a thread slows all versions alike.
 */
export function unseenWorkWarnings(evidence: readonly Evidence[], base: string | null): Warning[] {
  if (base === null) return []
  return evidence.flatMap((one) =>
    one.versions.filter((version) => version !== base).flatMap((head) => warn(one, base, head)),
  )
}

function warn(evidence: Evidence, base: string, head: string): Warning[] {
  const changes = changesOf(evidence, base, head)
  const unseen = changes.filter(({ cpu, time }) => cpu > least && cpu - time > least)
  if (changes.length < fewestRounds || unseen.length < mostRounds * changes.length) return []
  const [cpu, time] = [changes.map((each) => each.cpu), changes.map((each) => each.time)].map(shown)
  const message = `${evidence.benchmark.id}: an operation takes ${cpu} processor time in ${head} compared with ${base}, and ${time} time. Pauses that only some slices have, or threads, do not show in \`time\`: gate on \`cpu\` as well.`
  return [{ code: 'unseen-work', message }]
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

function shown(logs: readonly number[]): string {
  const percent = Math.round(100 * (Math.exp(median([...logs])) - 1))
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent)} %`
}
