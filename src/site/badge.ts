import type { HistoryView } from '../report/index.ts'

/** What shields.io makes a badge of. */
export interface Badge {
  readonly schemaVersion: 1
  readonly label: string
  readonly message: string
  readonly color: string
}

/** The newest so many pushes are spoken of. */
const pushes = 30

/**
 * How many benchmarks changed their levels in the newest pushes, as shields.io's endpoint badge reads it.
 *
 * @param views of the metrics that gate
 */
export function badgeOf(views: readonly HistoryView[]): Badge {
  const label = 'benchmarks'
  const all = views.flatMap(({ benchmarks }) => benchmarks)
  const told = all.filter(({ from }) => from !== 'too-short')
  if (told.length === 0) {
    const message = all.length === 0 ? 'no figures' : 'too few pushes'
    return { schemaVersion: 1, label, message, color: 'lightgrey' }
  }
  const slower = new Set<string>()
  const faster = new Set<string>()
  for (const { id, points, shifts } of told) {
    const recent = new Set(points.slice(-pushes).map(({ commit }) => commit))
    const own = shifts.filter(({ commit }) => recent.has(commit))
    const ratio = own.reduce((product, { change }) => product * change.ratio, 1)
    if (ratio > 1) slower.add(id)
    if (ratio < 1) faster.add(id)
  }
  const words = [
    ...(slower.size > 0 ? [`${slower.size} slower`] : []),
    ...(faster.size > 0 ? [`${faster.size} faster`] : []),
  ]
  const message = words.length === 0 ? `steady for ${pushesOf(told)} pushes` : words.join(', ')
  const color = slower.size > 0 ? 'orange' : faster.size > 0 ? 'brightgreen' : 'green'
  return { schemaVersion: 1, label, message, color }
}

function pushesOf(benchmarks: HistoryView['benchmarks']): number {
  return Math.min(pushes, Math.max(...benchmarks.map(({ points }) => points.length)))
}
