import {
  termsBy,
  type JudgingRule,
  type Limit,
  type LimitReport,
  type Report,
  type ReportedSettings,
  type Notice,
  type NoticeCode,
  type Tool,
  type VerdictFacts,
} from '../model/index.ts'
import { corrections } from './corrections.ts'
import { judge } from './judge.ts'
import { outcome } from './outcome.ts'
import type { Settings } from './settings.ts'

/**
 * A report that somebody else wrote, with all that follows from its evidence and settings told by this benchgate. Where
 * the same procedure had told otherwise, a notice says so; of another procedure it says only that it was another.
 *
 * What was accepted is left out, with what was said of it: whoever publishes finds that out anew. The rest is taken as it
 * is claimed, since nothing in a report could prove it: what was measured, by which settings, what recorded runs make one
 * suspect, and what is to be known beside. A report that the gate wrote comes back as it is, but for that.
 *
 * @param tool what judges it now
 */
export function judgedAgain(claimed: Report, tool: Tool): Report {
  const judged = rejudged(claimed, tool)
  return { ...judged, warnings: [...differences(claimed, judged), ...judged.warnings] }
}

/** The same without a word on what was claimed. */
export function rejudged(claimed: Report, tool: Tool): Report {
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
  const kept = claimed.warnings.filter(({ code }) => !Object.hasOwn(saidAnew, code))
  return { ...claimed, ...told, tool, warnings: [...kept, ...warnings] }
}

/** What judging and accepting say holds as long as their verdicts do: whoever does it again says it anew. */
const saidAnew: Readonly<Record<JudgingCode | AcceptanceCode, true>> = {
  'base-errored': true,
  'metric-missing': true,
  'unusable-figures': true,
  'control-fired': true,
  undecided: true,
  'few-results': true,
  'budget-unmeasured': true,
  'budgets-undecided': true,
  leak: true,
  'unseen-work': true,
  'untouched-moved': true,
  'regressed-by-records': true,
  'acceptance-denied': true,
  'acceptance-malformed': true,
  'acceptance-unmatched': true,
  'acceptance-unneeded': true,
  'acceptance-unread': true,
}

type JudgingCode = Exclude<keyof VerdictFacts, `judged-${string}`>
type AcceptanceCode = Extract<NoticeCode, `acceptance-${string}`>

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

function differences(claimed: Report, judged: Report): readonly Notice[] {
  const { version, procedure } = claimed.tool
  if (procedure === judged.tool.procedure) return corrections(unaccepted(claimed, judged), judged)
  const told = { measuredWith: version, judgedBy: judged.tool.version }
  return [{ code: 'judged-by-another-version', ...told }]
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
