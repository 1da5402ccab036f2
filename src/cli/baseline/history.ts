import type { MetricName } from '../../model/index.ts'
import { newestRun } from './newest-run.ts'
import type { Keeper, Means, BaselinePage } from './page.ts'

/** A branch's benchmarks over its pushes, and where their levels changed. */
export async function historyPage(
  branch: string | null,
  metric: MetricName,
  keeper: Keeper,
  means: Means,
): Promise<BaselinePage> {
  const { run, warnings } = await newestRun(branch, keeper, means)
  const { historyView, renderHistory } = means.engine
  const view = historyView(run.manifest.branch, run.history, metric)
  return { text: renderHistory(view, means), data: view, warnings }
}
