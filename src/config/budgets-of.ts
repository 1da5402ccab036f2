import type { BudgetLimit, HistoryBenchmark, Evidence } from '../model/index.ts'
import { metricNames, metricsInOrder, isMetricName } from '../model/index.ts'
import { tiersOf } from './budgets.ts'
import type { Config } from './config.ts'
import { resolveBudget } from './resolve-budget.ts'

/**
 * The budgets of benchmarks that were recorded. One that names none of them is passed over: a history may be of before
 * the benchmark.
 */
export function budgetsOf(
  config: Pick<Config, 'budgets' | 'relations' | 'tiers'>,
  recorded: readonly HistoryBenchmark[],
): readonly BudgetLimit[] {
  const order = tiersOf(config)
  const here = {
    evidence: recorded.map(asEvidence),
    ignored: [],
    heads: [],
    takesTurns: () => false,
    isWhole: false,
  }
  return config.budgets
    .flatMap((rule, i) => resolveBudget(rule, `budgets[${i}]`, here, order).limits)
    .filter((limit) => limit.kind === 'budget')
    .toSorted((a, b) => order.indexOf(a.tier) - order.indexOf(b.tier))
}

function asEvidence({ id, name, metrics }: HistoryBenchmark): Evidence {
  const measured = metricsInOrder(Object.keys(metrics).filter(isMetricName))
  return {
    kind: 'measured',
    benchmark: { id, suite: '', name },
    metrics: { measured, gating: metricNames },
    versions: [],
    samples: [],
    failures: [],
    secondsPerRound: null,
  }
}
