import { metricOf, type BudgetLimit } from '../model/index.ts'
import { amountIn } from './amount.ts'
import type { BudgetRule } from './budgets.ts'
import { metricsCalled, noBenchmark, noMetric, tierOf, type Here, type Resolved } from './found.ts'
import { wanted } from './wanted.ts'

/**
 * A budget on each benchmark that it names and that has its metric.
 *
 * @param place of the budget in the file
 * @param order of the tiers
 */
export function resolveBudget(
  rule: BudgetRule,
  place: string,
  here: Here,
  order: readonly string[],
): Resolved {
  const own = here.evidence.filter(({ benchmark }) => wanted([rule.benchmark])(benchmark))
  if (own.length === 0) return noBenchmark(rule.benchmark, `${place}.benchmark`, here)
  const named = own.flatMap((one) =>
    metricsCalled(rule.metric, one).map((metric) => ({ ...one, metric })),
  )
  if (named.length === 0) return noMetric(rule.metric, `${place}.metric`, own)
  const limits = named.flatMap(({ benchmark, metric }): BudgetLimit[] => {
    const { unit, range } = metricOf(metric)
    const value = amountIn(rule.amount, unit)
    if (value === null || (value === 0 && range === 'positive')) return []
    const target = { bound: rule.bound, value }
    return [{ kind: 'budget', benchmark: benchmark, metric, target, ...tierOf(rule, order) }]
  })
  if (limits.length > 0) return { limits }
  const [unit] = named.map(({ metric }) => metricOf(metric).unit)
  const amount = rule.amount.value === 0 ? 'an amount above 0' : `an amount in ${unit || 'numbers'}`
  return {
    limits,
    mistake: `${place}.${rule.bound}: expected ${amount} for ${rule.metric}, got ${JSON.stringify(rule.written)}`,
  }
}
