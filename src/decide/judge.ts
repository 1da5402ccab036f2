import type {
  BenchmarkReport,
  Evidence,
  Limit,
  LimitReport,
  Outcome,
  PairEvidence,
  Notice,
  ReachSummary,
  SuspectedBenchmark,
} from '../model/index.ts'
import { limitStandings } from './budgets.ts'
import { limitWarnings } from './budget-warnings.ts'
import { countedComparisons, countsOf } from './counted.ts'
import { judgeByRecords } from './judge-by-records.ts'
import { outcome } from './outcome.ts'
import { judgedPairings, pairings, settingsOf, termsIn, workingVersions } from './pairing.ts'
import { movedWarnings, reachSummary } from './reach-summary.ts'
import { resultsOf } from './results.ts'
import { markRules, withoutRules } from './rules.ts'
import type { Settings } from './settings.ts'
import { shown } from './shown.ts'
import type { Standing } from './standing.ts'
import { standings } from './standings.ts'
import { isUntouched } from './untouched.ts'
import { warningsOf } from './warnings.ts'

export interface Judgement {
  /** In the evidence's order. */
  readonly benchmarks: readonly BenchmarkReport[]
  /** In the order of the limits. */
  readonly budgets: readonly LimitReport[]
  readonly outcome: Outcome
  /** Null where nobody has looked. */
  readonly reach: ReachSummary | null
  readonly warnings: readonly Notice[]
}

/** What is judged: a run's evidence, and which versions to compare in it. */
export interface Case {
  readonly evidence: readonly Evidence[]
  /** The evidence of relations whose benchmarks are measured in turns. */
  readonly pairs?: readonly PairEvidence[]
  /** Budgets and relations; left out, there are none. */
  readonly limits?: readonly Limit[]
  /** What recorded runs make one suspect, where they count; left out, they do not. */
  readonly byRecords?: readonly SuspectedBenchmark[]
  readonly settings: Settings
  readonly base: string | null
  readonly heads: readonly string[]
}

/**
 * Verdicts from all that was measured, whyever the measuring ended. There is no other way to one: a run, a run that goes
 * on from another's rounds, results files and a report that somebody else uploaded are all judged here.
 *
 * Pure, and repeatable from a report: verdicts depend on the evidence and the settings alone.
 */
export function judge(one: Case): Judgement {
  const { evidence, settings, base, byRecords = [] } = one
  const standing = standingsOf(one)
  const judged = reportsOf(one, standing)
  const plain = withoutRules(settings, evidence)
  const benchmarks = plain === null ? judged : markRules(judged, unruled(one, plain), settings)
  const limits = limitStandings(one, true)
  const budgets = limits.map(({ report }) => report)
  const warnings = [
    ...warningsOf(evidence, standing.flat().filter(isAgainst(base)), base),
    ...notCounted(one),
    ...movedWarnings(benchmarks),
    ...limitWarnings(limits),
  ]
  const whole = outcome(benchmarks, budgets, base)
  const reach = reachSummary(evidence, benchmarks, one.heads)
  return judgeByRecords({ benchmarks, budgets, outcome: whole, reach, warnings }, byRecords)
}

/** Benchmarks that should fail by their instructions, and cannot, since nobody has counted them. */
function notCounted({ evidence, settings, base, heads }: Case): Notice[] {
  const missing = evidence.filter((one) => {
    if (one.kind !== 'measured' || !termsIn(one, 'instructions', settings).gates) return false
    const working = workingVersions(one)
    if (base === null || !working.includes(base)) return false
    const compared = heads.filter((head) => working.includes(head) && !isUntouched(one, head))
    return compared.some((head) => countsOf(one, head) === null)
  })
  if (missing.length === 0) return []
  const benchmarks = missing.map(({ benchmark }) => benchmark.id)
  return [{ code: 'metric-missing', metric: 'instructions', benchmarks }]
}

function standingsOf({ evidence, settings, base, heads }: Case): Standing[][] {
  const gating = evidence.map((one) => judgedPairings(one, { base, heads }, settings))
  return standings(gating, settings, true)
}

function isAgainst(base: string | null): (standing: Standing) => boolean {
  return ({ pairing }) => pairing.base === base
}

/** What does not gate is looked at one benchmark after the other, for all of it at once would be a heap of figures. */
function reportsOf(one: Case, gating: readonly (readonly Standing[])[]): BenchmarkReport[] {
  const { settings, base, heads } = one
  const counted = countedComparisons(one.evidence)
  return one.evidence.map((each, i) => {
    const others = pairings(each, base, heads, settings, 'others').map((pairing) =>
      shown(pairing, settingsOf(pairing, settings)),
    )
    const { benchmark, was = null } = each
    return {
      ...benchmark,
      was,
      results: resultsOf(each, [...(gating[i] ?? []), ...others], { ...one, counted }),
    }
  })
}

function unruled(one: Case, settings: Settings): BenchmarkReport[] {
  const plain = { ...one, settings }
  return reportsOf(plain, standingsOf(plain))
}
