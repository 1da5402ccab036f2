import { trendsOf } from '../records/index.ts'
import type { HistoryEntry, MetricName } from '../model/index.ts'
import type { BenchmarkHistory, HistoryView } from '../report/index.ts'

/** A branch's history as a page of it shows it, for one metric. */
export function historyView(
  branch: string,
  history: readonly HistoryEntry[],
  metric: MetricName,
): HistoryView {
  const newest = history.at(-1)
  const names = new Map(
    history.flatMap(({ benchmarks }) => benchmarks.map(({ id, name }) => [id, name] as const)),
  )
  const benchmarks = trendsOf(history, metric).map(({ id, trend }): BenchmarkHistory => ({
    id,
    name: names.get(id) ?? id,
    values: history.flatMap(
      (entry) => entry.benchmarks.find((one) => one.id === id)?.metrics[metric]?.value ?? [],
    ),
    from: trend.kind,
    shifts: trend.kind === 'too-short' ? [] : trend.shifts,
  }))
  return {
    branch,
    metric,
    pushes: history.length,
    from: history[0]?.createdAt ?? null,
    to: newest?.createdAt ?? null,
    benchmarks,
  }
}
