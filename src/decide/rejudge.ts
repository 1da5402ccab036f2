import type {
  BenchmarkReport,
  Evidence,
  Lacking,
  Report,
  Result,
  SuspectedBenchmark,
  Verdict,
} from '../model/index.ts'
import { rejudgedLimit } from './budgets.ts'
import { corrections } from './corrections.ts'
import { judgeByRecords } from './judge-by-records.ts'
import { outcome } from './outcome.ts'
import { settingsOf, type Pairing } from './pairing.ts'
import { judgedFigures } from './results.ts'
import type { Settings } from './settings.ts'
import { shown } from './shown.ts'
import type { Standing } from './standing.ts'
import { standings } from './standings.ts'

/**
 * A report that somebody else wrote, with all that follows from its observations computed again from them: verdicts,
 * changes, outcome. Where it said otherwise a warning says so.
 *
 * What was accepted is left out, with what was said of it: whoever publishes finds that out anew. The rest is kept as
 * it is claimed, since nothing in a report could prove it: medians, thresholds and targets, what gates, what recorded runs make one
 * suspect, and which benchmarks failed or stand on one side only. A report that the gate wrote comes back as it is, but
 * for that; unless control rounds are missing among the confirming ones, whose place a report does not tell.
 */
export function rejudge(report: Report): Report {
  const base = report.versions.base?.label ?? null
  const claims = report.benchmarks.map((benchmark) => claimsOf(benchmark, base))
  const standing = standingsOf(claims, report.settings)
  const benchmarks = report.benchmarks.map((benchmark, i) => ({
    ...benchmark,
    results: (claims[i]?.all ?? []).map((claim) => {
      const found = claim.pairing === null ? undefined : standing.get(claim.pairing)
      return found === undefined
        ? uncompared(claim.result, base)
        : compared(claim.result, found, report.settings)
    }),
  }))
  const budgets = report.budgets.map(rejudgedLimit)
  const whole = outcome(benchmarks, budgets, base)
  const judgement = { benchmarks, budgets, outcome: whole, warnings: [] }
  const byRecords = judgeByRecords(judgement, countedRecords(report))
  const judged = { ...report, ...byRecords, warnings: [] }
  const warnings = report.warnings.filter(({ code }) => !code.startsWith('acceptance-'))
  return { ...judged, warnings: [...corrections(unaccepted(report, judged), judged), ...warnings] }
}

/** Recorded runs count where the hardware was said to be fixed, which is told by the warning that they did. */
function countedRecords({ warnings, baseline }: Report): readonly SuspectedBenchmark[] {
  const isCounted = warnings.some(({ code }) => code === 'regressed-by-records')
  return isCounted ? (baseline?.recorded?.suspected ?? []) : []
}

/** The claimed report with the outcome that it would have had without acceptances, if it was right with them. */
function unaccepted(claimed: Report, judged: Report): Report {
  const benchmarks = judged.benchmarks.map((benchmark, i) => ({
    ...benchmark,
    results: benchmark.results.map((result, j) => {
      const accepted = claimed.benchmarks[i]?.results[j]?.accepted ?? null
      return isSlowdown(result) ? { ...result, accepted } : result
    }),
  }))
  const base = judged.versions.base?.label ?? null
  const isRight = claimed.outcome === outcome(benchmarks, judged.budgets, base)
  return isRight ? { ...claimed, outcome: judged.outcome } : claimed
}

function isSlowdown({ verdict }: Result): boolean {
  return verdict === 'regressed' || verdict === 'suspected'
}

/** A benchmark's results as they were claimed; the pairing is null where nothing was compared. */
interface Claims {
  readonly evidence: Evidence
  readonly all: readonly { readonly result: Result; readonly pairing: Pairing | null }[]
}

function claimsOf(benchmark: BenchmarkReport, base: string | null): Claims {
  const evidence: Evidence = {
    benchmark,
    versions: [],
    samples: [],
    failures: [],
    secondsPerRound: null,
  }
  const all = benchmark.results.map((result) => {
    return { result, pairing: wasCompared(result, base) ? pairingOf(result, evidence) : null }
  })
  return { evidence, all }
}

/** Observations are of both sides; without any, the claim that there was but one cannot be told from the truth. */
function wasCompared({ verdict, version, observations }: Result, base: string | null): boolean {
  if (base === null || version === base || verdict === 'errored') return false
  const { screen, confirm } = observations
  const isOneSided = verdict === 'new' || verdict === 'removed'
  return !isOneSided || screen.length + confirm.length > 0
}

function pairingOf(result: Result, evidence: Evidence): Pairing {
  const { version, metric, threshold, gates, observations } = result
  const { screen, confirm, control } = observations
  const at = (change: number, round: number, beside: number | null) => ({
    round,
    change,
    control: beside,
    // Only their ratio is known, and the medians that the report has are kept.
    base: 1,
    head: 1,
  })
  return {
    evidence,
    head: version,
    metric,
    terms: { threshold, gates, rule: null },
    screen: screen.map((change, i) => at(change, i, null)),
    confirm: confirm.map((change, i) => at(change, screen.length + i, control[i] ?? null)),
    unusable: unusableOf(result),
  }
}

/**
 * Rounds that left no observation. More than one beyond those that did changes nothing, and a claim may say billions;
 * of a metric that was never measured at all, a report says that it is inconclusive.
 */
function unusableOf({ verdict, rounds, observations, version }: Result): Pairing['unusable'] {
  const kept = observations.screen.length + observations.confirm.length
  if (kept === 0 && verdict === 'inconclusive') return []
  const lost = Math.max(0, Math.min(rounds.total - kept, kept + 1))
  return Array.from({ length: lost }, (_, i) => ({ round: kept + i, arm: version, value: null }))
}

function standingsOf(
  claims: readonly Claims[],
  settings: Settings,
): ReadonlyMap<Pairing, Standing> {
  const pairings = claims.map(({ all }) =>
    all.map(({ pairing }) => pairing).filter((pairing) => pairing !== null),
  )
  const gating = pairings.map((each) => each.filter(({ terms }) => terms.gates))
  const others = pairings.flat().filter(({ terms }) => !terms.gates)
  const all = [
    ...standings(gating, settings, true).flat(),
    ...others.map((pairing) => shown(pairing, settingsOf(pairing, settings))),
  ]
  return new Map(all.map((standing) => [standing.pairing, standing]))
}

function compared(claimed: Result, standing: Standing, settings: Settings): Result {
  const { screen, confirm } = claimed.observations
  const figures = judgedFigures(standing, settings)
  return {
    ...withoutChange(claimed),
    ...figures,
    values: claimed.values,
    lacks: lackingAgain(claimed, figures.lacks ?? null),
    rounds: {
      judged: figures.rounds?.judged ?? 0,
      total: Math.max(claimed.rounds.total, screen.length + confirm.length),
    },
  }
}

/** How long a round takes is as claimed, and so is all of it where no round left anything to compute it from. */
function lackingAgain({ lacks, observations }: Result, computed: Lacking | null): Lacking | null {
  if (observations.screen.length + observations.confirm.length === 0) return lacks
  return computed === null ? null : { ...computed, seconds: lacks?.seconds ?? null }
}

function uncompared(claimed: Result, base: string | null): Result {
  return { ...withoutChange(claimed), verdict: oneSided(claimed, base) }
}

function oneSided({ verdict, version }: Result, base: string | null): Verdict {
  if (verdict === 'errored') return verdict
  if (base === null) return 'new'
  return version === base ? 'removed' : verdict
}

function withoutChange(result: Result): Result {
  return { ...result, change: null, mde: null, noiseFloor: null, lacks: null, accepted: null }
}
