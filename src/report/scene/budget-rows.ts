import type { LimitReport, Report } from '../../model/index.ts'
import { oncePerReport } from './once-per-report.ts'

/** The budgets and relations that gate, as far as a headline speaks of them. */
export interface BudgetScene {
  readonly all: number
  /** The farthest from its target first. */
  readonly exceeded: readonly LimitReport[]
  readonly undecided: readonly LimitReport[]
}

export const budgetScene = oncePerReport(({ budgets }): BudgetScene => {
  const gating = budgets.filter(({ gates }) => gates)
  return {
    all: gating.length,
    exceeded: gating.filter(({ status }) => status === 'exceeded').toSorted(farthestFirst),
    undecided: gating.filter(({ status }) => status === 'undecided').toSorted(farthestFirst),
  }
})

/** By what fails or may fail, in order; then all others. What has no figure is no news, unless the run fails for it. */
export function unmetFirst(report: Report): {
  readonly unmet: readonly LimitReport[]
  readonly others: readonly LimitReport[]
} {
  const { exceeded, undecided } = budgetScene(report)
  const isNews = ({ current }: LimitReport): boolean =>
    current !== null || report.outcome === 'errored'
  const unmet = [...exceeded, ...undecided.filter(isNews)]
  return { unmet, others: report.budgets.filter((limit) => !unmet.includes(limit)) }
}

/** In their order. */
export function tierNames(budgets: readonly LimitReport[]): string[] {
  return [...new Set(budgets.map(({ tier }) => tier))]
}

function farthestFirst(a: LimitReport, b: LimitReport): number {
  return excess(b) - excess(a)
}

/** How many times beyond the target; below 1 within. */
function excess({ current, target }: LimitReport): number {
  if (current === null) return 0
  const { value, bound } = target
  return bound === 'max' ? current.value / value : value / current.value
}
