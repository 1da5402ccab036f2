import { budgetsOf } from '../../config/index.ts'
import {
  isMetricName,
  metricNames,
  metricsInOrder,
  renamedHistory,
  type HistoryBenchmark,
  type HistoryEntry,
  type KnownCommits,
  type MetricName,
} from '../../model/index.ts'
import { writeReportFiles } from '../write-report.ts'
import { newestRun } from './newest-run.ts'
import type { Keeper, Means, BaselinePage } from './page.ts'
import { pageAddress } from './page-address.ts'
import { sendWeek } from './send-week.ts'

export interface HistoryAsked {
  /** Null for the one that is checked out. */
  readonly branch: string | null
  readonly metric: MetricName
  /** Figures of one CPU model, also where there is a chain of same-job ratios. */
  readonly isAbsolute: boolean
  /** The last seven days, in the place of the whole. */
  readonly isWeekly: boolean
  /** Whether the week is sent to whom `notify` names. */
  readonly isSent: boolean
  /** Files to write; null for none. */
  readonly files: Readonly<Record<'csv' | 'badge' | 'openmetrics', string | null>>
}

/** A branch's benchmarks over its pushes, and where their levels changed. */
export async function historyPage(
  { branch: wanted, metric, isAbsolute, isWeekly, isSent, files }: HistoryAsked,
  keeper: Keeper,
  means: Means,
): Promise<BaselinePage> {
  const { run, warnings } = await newestRun(wanted, keeper, means)
  const { engine, ports, config } = means
  const history = renamedHistory(run.history, config.renames)
  const { branch } = run.manifest
  const known = await knownOf(history, keeper, means)
  const view = engine.historyView(branch, history, metric, known, { isAbsolute })
  const gating = gatingIn(history, config.gateOn)
  const gatingViews = gating.map((each) =>
    engine.historyView(branch, history, each, known, { isAbsolute }),
  )
  const texts = {
    csv: () => engine.historyCsv(view),
    badge: () => `${JSON.stringify(engine.badgeOf(gatingViews), null, 2)}\n`,
    openmetrics: () => engine.openMetrics(branch, history),
  }
  for (const name of ['csv', 'badge', 'openmetrics'] as const) {
    const path = files[name]
    if (path !== null) await writeReportFiles(path, texts[name](), means, ports.files)
  }
  if (!isWeekly) return { text: engine.renderHistory(view, means), data: view, warnings }
  const budgets = budgetsOf(config, newestBenchmarks(history))
  const week = engine.weekOf(branch, history, gatingViews, budgets, ports.clock.date())
  const text = engine.weekMarkdown(week, known.webAddress)
  const commit = run.manifest.commit
  const notSent = isSent ? await sendWeek(week, commit, known.webAddress, means) : []
  return { text, data: week, warnings: [...warnings, ...notSent] }
}

export function knownOf(
  history: readonly HistoryEntry[],
  { repository }: Keeper,
  { engine, env, ports }: Pick<Means, 'engine' | 'env' | 'ports'>,
): Promise<KnownCommits> {
  const commits = history.map(({ commit }) => commit)
  return engine.knownCommits(commits, repository, pageAddress(env), ports)
}

/** The metrics of a history that may fail a run: those that `gateOn` names, and those of other tools. */
export function gatingIn(
  history: readonly HistoryEntry[],
  gateOn: readonly MetricName[],
): readonly MetricName[] {
  const own: ReadonlySet<string> = new Set(metricNames)
  const all = newestBenchmarks(history).flatMap(({ metrics }) => Object.keys(metrics))
  const names = all.filter(isMetricName)
  return metricsInOrder(names.filter((name) => gateOn.includes(name) || !own.has(name)))
}

/** Each benchmark as the newest push that has it knows it. */
export function newestBenchmarks(history: readonly HistoryEntry[]): readonly HistoryBenchmark[] {
  const known = new Map<string, HistoryBenchmark>()
  for (const { benchmarks } of history) for (const one of benchmarks) known.set(one.id, one)
  return [...known.values()]
}
