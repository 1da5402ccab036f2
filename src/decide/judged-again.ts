import {
  termsBy,
  type JudgingRule,
  type Limit,
  type LimitReport,
  type Report,
  type ReportedSettings,
  type Tool,
  type Warning,
} from '../model/index.ts'
import { corrections } from './corrections.ts'
import { judge } from './judge.ts'
import { outcome } from './outcome.ts'
import type { Settings } from './settings.ts'

/**
 * A report that somebody else wrote, with all that follows from its evidence and settings told by this benchgate. Where
 * the same procedure had told otherwise, a warning says so; of another procedure it says only that it was another.
 *
 * What was accepted is left out, with what was said of it: whoever publishes finds that out anew. The rest is taken as it
 * is claimed, since nothing in a report could prove it: what was measured, by which settings, what recorded runs make one
 * suspect, and what is to be known beside. A report that the gate wrote comes back as it is, but for that.
 *
 * @param tool what judges it now
 */
export function judgedAgain(claimed: Report, tool: Tool): Report {
  const { evidence, settings, versions } = claimed
  const isCounted = settings.hardware === 'fixed'
  const judgement = judge({
    evidence: evidence.benchmarks,
    pairs: evidence.pairs,
    limits: limitsIn(claimed.budgets),
    byRecords: isCounted ? (claimed.baseline?.recorded?.suspected ?? []) : [],
    settings: settingsOfReport(settings),
    base: versions.base?.label ?? null,
    heads: versions.heads.map(({ label }) => label),
  })
  const { warnings, ...told } = judgement
  const judged: Report = { ...claimed, ...told, tool }
  const kept = claimed.warnings.filter(({ from }) => from === undefined)
  return {
    ...judged,
    warnings: [...differences(claimed, judged), ...kept, ...fromJudging(warnings)],
  }
}

/** The warnings marked as what whoever judges again says anew. */
export function fromJudging(warnings: readonly Warning[]): readonly Warning[] {
  return warnings.map((warning) => ({ ...warning, from: 'judging' }))
}

/** The settings that a report names, as they are judged by. */
function settingsOfReport(settings: ReportedSettings): Settings {
  const { threshold, alpha, seed, rules } = settings
  const byId = new Map(rules.flatMap((rule) => rule.appliesTo.map((id) => [id, rule] as const)))
  const ruleOf = (id: string): JudgingRule | null => {
    const rule = byId.get(id)
    if (rule === undefined) return null
    const { benchmark, threshold: own, metrics } = rule
    return { benchmark, threshold: own ?? undefined, metrics: metrics ?? undefined }
  }
  return { threshold, alpha, seed, termsOf: termsBy(settings, ({ id }) => ruleOf(id)) }
}

/** Each limit stands once for every head that it is held against. */
function limitsIn(budgets: readonly LimitReport[]): readonly Limit[] {
  return [...new Map(budgets.map((one) => [keyOf(one), one])).values()]
}

function keyOf(limit: LimitReport): string {
  const { kind, benchmark, metric, target, tier, gates } = limit
  const other = kind === 'relation' ? [limit.than.id, limit.inTurns] : []
  return JSON.stringify([benchmark.id, metric, target.bound, target.value, tier, gates, ...other])
}

function differences(claimed: Report, judged: Report): readonly Warning[] {
  const { version, procedure } = claimed.tool
  if (procedure === judged.tool.procedure) return corrections(unaccepted(claimed, judged), judged)
  const message = `It was measured with benchgate ${version}, and judged again by ${judged.tool.version}, whose verdicts follow from another procedure.`
  return [{ code: 'judged-by-another-version', message }]
}

/** The claimed report with the outcome that it would have had without acceptances, if it was right with them. */
function unaccepted(claimed: Report, judged: Report): Report {
  const benchmarks = judged.benchmarks.map((benchmark, i) => ({
    ...benchmark,
    results: benchmark.results.map((result, j) => {
      const accepted = claimed.benchmarks[i]?.results[j]?.accepted ?? null
      const isSlowdown = result.verdict === 'regressed' || result.verdict === 'suspected'
      return isSlowdown ? { ...result, accepted } : result
    }),
  }))
  const base = judged.versions.base?.label ?? null
  const isRight = claimed.outcome === outcome(benchmarks, judged.budgets, base)
  return isRight ? { ...claimed, outcome: judged.outcome } : claimed
}
