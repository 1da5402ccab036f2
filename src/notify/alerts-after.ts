import type { BranchAlert, AlertNews, Report, Result } from '../model/index.ts'
import { headlineText, overBudgetText, slowdownText } from '../report/index.ts'

/** What a run makes of the alerts of its branch. */
export interface AlertsAfter {
  /** Oldest first: those that last, and those that are over. */
  readonly alerts: readonly BranchAlert[]
  /** What nobody was told yet: of a change each once. */
  readonly news: readonly AlertNews[]
}

/**
 * Holds a run's report against what was told of its branch before. A slowdown is told once for each change of the code,
 * and not again where the same versions are compared once more. It is over once it is shown to be gone: against the
 * same base by any verdict that says so; against a later one by improvements that together make up for it.
 *
 * @param before oldest first
 * @param commit that the run is about
 */
export function alertsAfter(
  report: Report,
  before: readonly BranchAlert[],
  commit: string,
): AlertsAfter {
  const present = presentIn(report, commit)
  const lasting = before.filter(({ fixed }) => fixed === null)
  const over = before.filter(({ fixed }) => fixed !== null)
  const later = lasting.map((alert) => afterwards(alert, report, commit))
  const steps = present.map((alert) => {
    const known = lasting.find((one) => isSame(one, alert))
    return known === undefined ? { alert, isNews: true } : again(known, alert)
  })
  const isPresent = (alert: BranchAlert): boolean => present.some((one) => isSame(one, alert))
  const gone = later.filter(({ alert }) => !isPresent(alert))
  return {
    alerts: [...over, ...gone.map(({ alert }) => alert), ...steps.map(({ alert }) => alert)],
    news: [
      ...steps.flatMap(({ alert, isNews }) => (isNews ? [{ tiding: alert.kind, alert }] : [])),
      ...gone.flatMap(({ alert, isTold }) => (isTold ? [{ tiding: 'fixed' as const, alert }] : [])),
    ],
  }
}

/** What is wrong by this run alone. */
function presentIn(report: Report, commit: string): readonly BranchAlert[] {
  const { outcome, versions, createdAt: at } = report
  const { base } = versions
  const from = base?.source.kind === 'git' ? base.source.commit : (base?.label ?? null)
  const common = { commit, base: from, at, fixed: null }
  const alert = (
    own: Pick<BranchAlert, 'kind' | 'subject' | 'text'> & Partial<BranchAlert>,
  ): BranchAlert => ({
    metric: null,
    ratio: null,
    ...common,
    ...own,
  })
  const slower = report.benchmarks.flatMap((benchmark) =>
    slowdowns(benchmark.results).map((result) =>
      alert({
        kind: result.verdict === 'suspected' ? 'suspected' : 'regressed',
        subject: subjectOf(benchmark.id, result.metric),
        metric: result.metric,
        text: slowdownText(benchmark, result),
        ratio: result.change?.ratio ?? null,
      }),
    ),
  )
  const exceeded = report.budgets
    .filter(({ gates, status }) => gates && status === 'exceeded')
    .map((limit) =>
      alert({ kind: 'exceeded', subject: limitSubject(limit), text: overBudgetText(limit) }),
    )
  const isBlind = outcome === 'errored' || outcome === 'incomparable'
  const blind = isBlind ? [alert({ kind: outcome, subject: '', text: headlineText(report) })] : []
  return [...blind, ...slower, ...exceeded]
}

/** Of each metric that gates the worst, where several heads were judged. */
function slowdowns(results: readonly Result[]): readonly Result[] {
  const all = results
    .filter(({ gates, accepted }) => gates && accepted === null)
    .filter(({ verdict }) => verdict === 'regressed' || verdict === 'suspected')
    .toSorted((a, b) => (b.change?.ratio ?? 0) - (a.change?.ratio ?? 0))
  return [...new Map(all.toReversed().map((result) => [result.metric, result])).values()]
}

function subjectOf(id: string, metric: Result['metric']): string {
  return JSON.stringify([id, metric])
}

function limitSubject(limit: Report['budgets'][number]): string {
  const than = limit.kind === 'relation' ? limit.than.id : null
  return JSON.stringify(['budget', limit.benchmark.id, than, limit.metric, limit.target])
}

/** A suspicion and a slowdown are of one subject; a run that failed is another than one that compared nothing. */
function isSame(one: BranchAlert, other: BranchAlert): boolean {
  return one.subject === other.subject && (one.subject !== '' || one.kind === other.kind)
}

interface Step {
  readonly alert: BranchAlert
  readonly isNews: boolean
}

/** What was told already and is there again. */
function again(known: BranchAlert, now: BranchAlert): Step {
  if (now.ratio === null || known.ratio === null) return { alert: known, isNews: false }
  if (known.base === now.base) {
    const isConfirmed = known.kind === 'suspected' && now.kind === 'regressed'
    return { alert: isConfirmed ? now : known, isNews: isConfirmed }
  }
  return { alert: { ...now, ratio: known.ratio * now.ratio }, isNews: true }
}

interface Later {
  readonly alert: BranchAlert
  /** Whether it is over and somebody is to hear of it. */
  readonly isTold: boolean
}

/** What became of one that this run does not show. */
function afterwards(alert: BranchAlert, report: Report, commit: string): Later {
  const over = { ...alert, fixed: { commit, at: report.createdAt } }
  const lasts = { alert, isTold: false }
  switch (alert.kind) {
    case 'errored':
    case 'incomparable':
      return report.outcome === alert.kind ? lasts : { alert: over, isTold: true }
    case 'exceeded': {
      const limits = report.budgets.filter((limit) => limitSubject(limit) === alert.subject)
      const isMet = limits.length > 0 && limits.every(({ status }) => status === 'met')
      return isMet ? { alert: over, isTold: true } : lasts
    }
    case 'regressed':
    case 'suspected':
      return ofBenchmark(alert, report, over)
  }
}

function ofBenchmark(alert: BranchAlert, report: Report, over: BranchAlert): Later {
  const lasts = { alert, isTold: false }
  const results = report.benchmarks.flatMap(({ id, results: all }) =>
    all.filter(({ metric }) => subjectOf(id, metric) === alert.subject),
  )
  const [result] = results
  if (result === undefined) return lasts
  // Nobody has to be told what somebody has accepted, or taken out.
  if (results.some(({ verdict, accepted }) => accepted !== null || verdict === 'removed')) {
    return { alert: over, isTold: false }
  }
  const isSettled = results.every(
    ({ verdict }) => verdict === 'unchanged' || verdict === 'improved',
  )
  if (!isSettled) return lasts
  const { base } = report.versions
  const from = base?.source.kind === 'git' ? base.source.commit : base?.label
  if (from === alert.base) return { alert: over, isTold: true }
  const { change, verdict, threshold } = result
  if (verdict !== 'improved' || change === null || alert.ratio === null) return lasts
  const ratio = alert.ratio * change.ratio
  return ratio < 1 + threshold
    ? { alert: over, isTold: true }
    : { alert: { ...alert, ratio }, isTold: false }
}
