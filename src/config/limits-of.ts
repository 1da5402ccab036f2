import { GateError } from '../errors.ts'
import type { Evidence, Limit, Notice } from '../model/index.ts'
import { tiersOf } from './budgets.ts'
import type { Config } from './config.ts'
import type { LimitContext, Here } from './found.ts'
import { isWhole } from './is-whole.ts'
import { resolveBudget } from './resolve-budget.ts'
import { resolveRelation } from './resolve-relation.ts'

export interface Limits {
  /** Those of the first tier first. */
  readonly limits: readonly Limit[]
  readonly warnings: readonly Notice[]
}

/**
 * Budgets and relations of the benchmarks that there are.
 *
 * @throws GateError `budget-unmatched` with each that cannot be held against anything, unless a part of the benchmarks
 *   was left out on purpose or could not be loaded
 */
export function limitsOf(config: Config, found: LimitContext): Limits {
  const order = tiersOf(config)
  const benchmarks = found.evidence.filter((one) => isOfHead(one, found))
  const here: Here = { ...found, evidence: benchmarks, isWhole: isWhole(config, benchmarks) }
  const each = [
    ...config.budgets.map((rule, i) => resolveBudget(rule, `budgets[${i}]`, here, order)),
    ...config.relations.map((rule, i) => resolveRelation(rule, `relations[${i}]`, here, order)),
  ]
  const mistakes = each.flatMap(({ mistake }) => mistake ?? [])
  if (mistakes.length > 0) throw unmatched(mistakes)
  const limits = each.flatMap((one) => one.limits)
  return {
    limits: limits.toSorted((a, b) => order.indexOf(a.tier) - order.indexOf(b.tier)),
    warnings: each.flatMap((one) => one.warnings ?? []),
  }
}

function isOfHead({ versions, failures }: Evidence, { heads }: LimitContext): boolean {
  return heads.some(
    (head) => versions.includes(head) || failures.some(({ version }) => version === head),
  )
}

function unmatched(mistakes: readonly string[]): GateError {
  return new GateError({ code: 'budget-unmatched', mistakes })
}
