import { termsBy, type Benchmark, type ReportedRule, type TermsOf } from '../model/index.ts'
import type { Config, Rule } from './config.ts'
import { wanted } from './wanted.ts'

/** Why a benchmark is to be left out, in the words of the rule; null for all others. */
export function ignoredBecause({
  rules,
}: Pick<Config, 'rules'>): (benchmark: Benchmark) => string | null {
  const ruleOf = matching(rules)
  return (benchmark) => ruleOf(benchmark)?.ignore ?? null
}

/** What holds for each benchmark and metric. */
export function termsOf(
  config: Pick<Config, 'gateOn' | 'rules' | 'threshold' | 'thresholds'>,
): TermsOf {
  return termsBy(config, matching(config.rules))
}

/** The rules that apply, with the benchmarks that each of them applies to: what a report says of them. */
export function rulesFor(
  { rules }: Pick<Config, 'rules'>,
  benchmarks: readonly Benchmark[],
): readonly ReportedRule[] {
  const ruleOf = matching(rules)
  return [...Map.groupBy(benchmarks, ruleOf)].flatMap(([rule, those]) => {
    if (rule === null) return []
    const { benchmark, threshold = null, metrics = null } = rule
    return [{ benchmark, threshold, metrics, appliesTo: those.map(({ id }) => id) }]
  })
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
