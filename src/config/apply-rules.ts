import { metricOf, type Benchmark, type TermsOf } from '../model/index.ts'
import type { Config, Rule } from './config.ts'
import { wanted } from './wanted.ts'

/** Why a benchmark is to be left out, in the words of the rule; null for all others. */
export function ignoredBecause({
  rules,
}: Pick<Config, 'rules'>): (benchmark: Benchmark) => string | null {
  const ruleOf = matching(rules)
  return (benchmark) => ruleOf(benchmark)?.ignore ?? null
}

/**
 * What holds for each benchmark and metric.
 *
 * The nearest word on a threshold wins: the rule's for all metrics of its benchmarks, then the one said for the
 * metric, then the metric's own, then that of the whole run.
 */
export function termsOf({
  gateOn,
  rules,
  threshold,
  thresholds,
}: Pick<Config, 'gateOn' | 'rules' | 'threshold' | 'thresholds'>): TermsOf {
  const ruleOf = matching(rules)
  const ownThresholds: Readonly<Record<string, number | undefined>> = thresholds
  const gating: readonly string[] = gateOn
  return (benchmark, metric, gates) => {
    const about = metricOf(metric)
    const without = {
      threshold: ownThresholds[metric] ?? about.threshold ?? threshold,
      gates: gates ?? gating.includes(metric),
    }
    const rule = ruleOf(benchmark)
    if (rule === null) return { ...without, rule: null }
    return {
      threshold: rule.threshold ?? without.threshold,
      gates: rule.metrics?.some((name) => name === metric) ?? without.gates,
      rule: { benchmark: rule.benchmark, without },
    }
  }
}

/** Remembers its answers: the terms of every benchmark are asked for before each batch of rounds. */
function matching(rules: readonly Rule[]): (benchmark: Benchmark) => Rule | null {
  const matchers = rules.map((rule) => ({ rule, matches: wanted([rule.benchmark]) }))
  const known = new Map<string, Rule | null>()
  return (benchmark) => {
    const before = known.get(benchmark.id)
    if (before !== undefined) return before
    const rule = matchers.find(({ matches }) => matches(benchmark))?.rule ?? null
    known.set(benchmark.id, rule)
    return rule
  }
}
