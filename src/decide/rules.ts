import type { BenchmarkReport, Evidence, Result } from '../model/index.ts'
import { metricsOf } from './pairing.ts'
import { plainTerms, type Settings } from './settings.ts'

/** The settings as they would be without rules; null where no rule applies to anything. */
export function withoutRules(settings: Settings, evidence: readonly Evidence[]): Settings | null {
  const { termsOf } = settings
  if (termsOf === undefined) return null
  const isRuled = evidence.some((one) =>
    metricsOf(one, settings).some((metric) => termsOf(one.benchmark, metric, null).rule !== null),
  )
  if (!isRuled) return null
  return {
    ...settings,
    termsOf(benchmark, metric, gates) {
      const terms = termsOf(benchmark, metric, gates)
      return terms.rule === null ? terms : { ...terms.rule.without, rule: null }
    },
  }
}

/**
 * Names the rule in each result that would be another without it.
 *
 * @param plain the same evidence, judged without rules
 */
export function markRules(
  judged: readonly BenchmarkReport[],
  plain: readonly BenchmarkReport[],
  settings: Settings,
): BenchmarkReport[] {
  const termsOf = settings.termsOf ?? plainTerms(settings)
  return judged.map((benchmark, i) => ({
    ...benchmark,
    results: benchmark.results.map((result) => {
      const other = plain[i]?.results.find(
        ({ version, metric }) => version === result.version && metric === result.metric,
      )
      const { rule } = termsOf(benchmark, result.metric, null)
      const isOther = other === undefined || isDecidedOtherwise(result, other)
      return rule !== null && isOther ? { ...result, rule: rule.benchmark } : result
    }),
  }))
}

/** Whether a rule changed the result: it has another verdict, or one that is not good and gates in only one of the two. */
function isDecidedOtherwise(one: Result, other: Result): boolean {
  if (one.verdict !== other.verdict) return true
  const isHarmless = ['improved', 'unchanged', 'untouched', 'new', 'removed'].includes(one.verdict)
  return one.gates !== other.gates && !isHarmless
}
