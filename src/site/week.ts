import type { BudgetLimit, HistoryEntry, MetricName } from '../model/index.ts'
import type { BenchmarkHistory, HistoryView } from '../report/index.ts'
import { dayIn, shareOfLimit } from './budget-courses.ts'

/** What became of a branch's benchmarks in seven days. */
export interface Week {
  readonly branch: string
  /** ISO 8601, UTC. */
  readonly from: string
  readonly to: string
  readonly pushes: number
  /** Whose level changed, the largest change first. */
  readonly slower: readonly WeekChange[]
  readonly faster: readonly WeekChange[]
  /** Budgets that are exceeded, or of which more is used than a week ago and nine tenths or more in all. */
  readonly budgets: readonly WeekBudget[]
}

export interface WeekChange {
  readonly id: string
  readonly name: string
  readonly metric: MetricName
  readonly commit: string
  /** The last commit at the level before. */
  readonly after: string
  readonly createdAt: string
  /** Null where the clone does not know the commit. */
  readonly author: string | null
  readonly subject: string | null
  readonly change: BenchmarkHistory['shifts'][number]['change']
  /** Why it was accepted; null where it was not. */
  readonly accepted: string | null
}

export interface WeekBudget extends Pick<BudgetLimit, 'target' | 'tier' | 'gates' | 'metric'> {
  readonly id: string
  readonly name: string
  /** The day that the tier's name tells. */
  readonly day: string | null
  readonly value: number
  /** How much of the limit is used; a week ago null where it was not measured then. */
  readonly share: number
  readonly shareBefore: number | null
}

export const weekDays = 7

const dayMs = 24 * 60 * 60 * 1000

/**
 * The last seven days.
 *
 * @param views of the metrics that may fail a run, of one branch
 */
export function weekOf(
  branch: string,
  history: readonly HistoryEntry[],
  views: readonly HistoryView[],
  budgets: readonly BudgetLimit[],
  now: Date,
): Week {
  const from = new Date(now.getTime() - weekDays * dayMs)
  const isRecent = (createdAt: string): boolean => {
    const at = Date.parse(createdAt)
    return at > from.getTime() && at <= now.getTime()
  }
  const changes = views
    .flatMap(({ metric, benchmarks }) => benchmarks.flatMap((one) => changesOf(one, metric)))
    .filter(({ createdAt }) => isRecent(createdAt))
    .toSorted((a, b) => Math.abs(Math.log(b.change.ratio)) - Math.abs(Math.log(a.change.ratio)))
  return {
    branch,
    from: from.toISOString(),
    to: now.toISOString(),
    pushes: history.filter(({ createdAt }) => isRecent(createdAt)).length,
    slower: changes.filter(({ change }) => change.ratio > 1),
    faster: changes.filter(({ change }) => change.ratio < 1),
    budgets: budgets
      .flatMap((limit) => budgetOf(limit, history, from))
      .toSorted((a, b) => b.share - a.share),
  }
}

function changesOf(
  { id, name, points, shifts }: BenchmarkHistory,
  metric: MetricName,
): WeekChange[] {
  const byCommit = new Map(points.map((point) => [point.commit, point]))
  return shifts.map(({ commit, after, createdAt, change }) => {
    const { author = null, subject = null, accepted = null } = byCommit.get(commit) ?? {}
    return { id, name, metric, commit, after, createdAt, author, subject, change, accepted }
  })
}

/** So much of a limit has to be used for it to be spoken of. */
const nearlyUsed = 0.9

function budgetOf(
  { benchmark, metric, target, tier, gates }: BudgetLimit,
  history: readonly HistoryEntry[],
  from: Date,
): WeekBudget[] {
  const values = history.flatMap(({ createdAt, benchmarks }) => {
    const value = benchmarks.find(({ id }) => id === benchmark.id)?.metrics[metric]?.value
    return value === undefined ? [] : [{ value, isBefore: Date.parse(createdAt) <= from.getTime() }]
  })
  const value = values.at(-1)?.value
  if (value === undefined) return []
  const before = values.findLast(({ isBefore }) => isBefore)?.value
  const share = shareOfLimit(value, target)
  const shareBefore = before === undefined ? null : shareOfLimit(before, target)
  const isNearer = share >= nearlyUsed && share > (shareBefore ?? 0)
  if (share <= 1 && !isNearer) return []
  const { id, name } = benchmark
  return [{ id, name, metric, target, tier, gates, day: dayIn(tier), value, share, shareBefore }]
}
