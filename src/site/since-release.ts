import { latestOfCommit } from '../records/index.ts'
import type { HistoryEntry, KnownCommits, MetricName } from '../model/index.ts'
import type { ReleaseTrend } from '../report/index.ts'
import { linesOf } from './lines.ts'
import { amongMany, changeSince } from './since.ts'

/**
 * How a branch's benchmarks have developed since its last release: what can be told from noise, the largest change first.
 *
 * @param metrics those that are looked at
 * @returns null without a release among the pushes before the newest
 */
export function sinceLastRelease(
  branch: string,
  history: readonly HistoryEntry[],
  metrics: readonly MetricName[],
  { releases }: Pick<KnownCommits, 'releases'>,
): ReleaseTrend | null {
  const pushes = latestOfCommit(history)
  const places = new Map(pushes.map(({ commit }, place) => [commit, place]))
  const newest = pushes.length - 1
  const last = releases
    .map(({ name, commit }) => ({ name, push: places.get(commit) ?? newest }))
    .filter(({ push }) => push < newest)
    .toSorted((a, b) => a.push - b.push)
    .at(-1)
  if (last === undefined) return null
  const names = new Map(
    pushes.flatMap(({ benchmarks }) => benchmarks.map(({ id, name }) => [id, name] as const)),
  )
  const compared = metrics.flatMap((metric) =>
    linesOf(pushes, metric).flatMap(({ id, points }) => {
      const at = points.findLastIndex(({ push }) => push <= last.push)
      const change = points.at(-1)?.push === newest ? changeSince(points, at, metric) : null
      const { ratio = 1, low = null, high = null } = change ?? {}
      if (low === null || high === null) return []
      return [{ benchmark: names.get(id) ?? id, metric, change: { ratio, low, high } }]
    }),
  )
  const changed = compared.filter(({ change }) => {
    const { low, high } = amongMany(change)
    return (low !== null && low > 1) || (high !== null && high < 1)
  })
  return {
    branch,
    release: last.name,
    pushes: newest - last.push,
    compared: compared.length,
    changes: changed.toSorted((a, b) => sizeOf(b) - sizeOf(a)),
  }
}

function sizeOf({ change: { ratio } }: ReleaseTrend['changes'][number]): number {
  return Math.abs(Math.log(ratio))
}
