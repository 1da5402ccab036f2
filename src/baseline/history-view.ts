import { trendsOf, type TrendOptions } from '../records/index.ts'
import {
  isMetricName,
  metricsInOrder,
  type HistoryEntry,
  type KnownCommits,
  type MetricName,
} from '../model/index.ts'
import type { BenchmarkHistory, HistoryPoint, HistoryView } from '../report/index.ts'

/** A branch's history as a page of it shows it, for one metric. */
export function historyView(
  branch: string,
  history: readonly HistoryEntry[],
  metric: MetricName,
  { facts }: Pick<KnownCommits, 'facts'>,
  options: TrendOptions = {},
): HistoryView {
  const newest = history.at(-1)
  const names = new Map(
    history.flatMap(({ benchmarks }) => benchmarks.map(({ id, name }) => [id, name] as const)),
  )
  const points = new Map<string, HistoryPoint[]>()
  for (const { commit, createdAt, comparedWith, benchmarks } of history) {
    const { author = null, subject = null } = facts.get(commit) ?? {}
    for (const { id, metrics } of benchmarks) {
      const figure = metrics[metric]
      if (figure === undefined) continue
      const own = points.get(id) ?? []
      points.set(id, own)
      own.push({ commit, createdAt, author, subject, comparedWith, ...figure })
    }
  }
  const benchmarks = trendsOf(history, metric, options).map(({ id, trend }): BenchmarkHistory => ({
    id,
    name: names.get(id) ?? id,
    points: points.get(id) ?? [],
    from: trend.kind,
    shifts: trend.kind === 'too-short' ? [] : trend.shifts,
  }))
  return {
    branch,
    metric,
    pushes: history.length,
    from: history[0]?.createdAt ?? null,
    to: newest?.createdAt ?? null,
    kept: keptMetrics(history),
    benchmarks,
  }
}

function keptMetrics(history: readonly HistoryEntry[]): readonly MetricName[] {
  const names = history.flatMap(({ benchmarks }) =>
    benchmarks.flatMap(({ metrics }) => Object.keys(metrics)),
  )
  return metricsInOrder(names.filter(isMetricName))
}
