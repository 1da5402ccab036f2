import { metricOf } from '../model/index.ts'
import { csvText, type HistoryView } from '../report/index.ts'

/**
 * Histories as CSV: a row for each benchmark and push, the benchmarks in their order and their pushes oldest first. Figures are plain numbers in the unit that stands beside them; what is not known is empty.
 */
export function historyCsv(...views: readonly HistoryView[]): string {
  return `${titles.join(',')}\r\n${csvText(views.flatMap(rowsOf))}`
}

function rowsOf({
  branch,
  metric,
  benchmarks,
}: HistoryView): (string | number | boolean | null)[][] {
  const { unit, better } = metricOf(metric)
  return benchmarks.flatMap(({ id, name, points, shifts }) => {
    const changed = new Set(shifts.map(({ commit }) => commit))
    return points.map((point) => {
      const { commit, createdAt, author, subject, value, comparedWith, change, accepted } = point
      const { ratio = null, low = null, high = null } = change ?? {}
      const benchmark = [id, name, branch, metric, unit, better]
      const push = [commit, createdAt, author, subject]
      const figures = [value, change === null ? null : comparedWith, ratio, low, high]
      return [...benchmark, ...push, ...figures, changed.has(commit), accepted]
    })
  })
}

const titles = [
  'id',
  'name',
  'branch',
  'metric',
  'unit',
  'better',
  'commit',
  'date',
  'author',
  'subject',
  'value',
  'comparedWith',
  'change.ratio',
  'change.low',
  'change.high',
  'changePoint',
  'accepted',
]
