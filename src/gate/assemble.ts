import { rulesFor, termsOf, type Config } from '../config/index.ts'
import { judge, procedure } from '../decide/index.ts'
import {
  alertWarnings,
  asideWarnings,
  redoneWarnings,
  trafficWarnings,
  watchedOf,
  type Findings,
} from '../measure/index.ts'
import {
  toolVersion,
  type BaselineReport,
  type Environment,
  type Evidence,
  type IgnoredBenchmark,
  type Limit,
  type Notice,
  type Report,
  type ReportedSettings,
  type Shard,
  type Version,
  type Versions,
  type EitherEvidence,
  type RedoneRound,
  type RunEvidence,
} from '../model/index.ts'
import { labelsOf } from './labels-of.ts'
import type { MeasuredFindings } from './measure-until-decided.ts'

/** What the report says beside the figures. */
interface Circumstances {
  readonly versions: Versions
  readonly config: Config
  /** Budgets and relations. */
  readonly limits: readonly Limit[]
  readonly environment: Environment
  readonly shard: Shard | null
  readonly baseline: BaselineReport | null
  readonly ignored: readonly IgnoredBenchmark[]
  readonly warnings: readonly Notice[]
  readonly reproduce: string | null
  readonly interrupted: boolean
  readonly date: Date
}

/** The report of a run: its figures judged, and how they came about. */
export function assemble(measured: MeasuredFindings, circumstances: Circumstances): Report {
  const { versions, config, limits, environment, baseline, ignored, warnings, date, ...others } =
    circumstances
  const { threshold, alpha, seed } = config
  const { evidence, pairs, rounds, seconds, redone, machine, traffic, asides } = measured
  const settings = { threshold, alpha, seed, termsOf: termsOf(config) }
  const byRecords = config.hardware === 'fixed' ? (baseline?.recorded?.suspected ?? []) : []
  const judged = judge({ evidence, pairs, limits, byRecords, settings, ...labelsOf(versions) })
  const watched = watchedOf(machine, traffic, config.alerts)
  return {
    schema: { name: 'benchgate-report', version: 2 },
    tool: { version: toolVersion, procedure },
    createdAt: date.toISOString(),
    outcome: judged.outcome,
    interrupted: others.interrupted,
    shard: others.shard,
    versions: {
      base: versions.base === null ? null : asReported(versions.base),
      heads: versions.heads.map(asReported),
    },
    pullRequest: null,
    settings: settingsIn(config, evidence),
    environment,
    measured: { rounds, redone: redone.length, seconds },
    watched,
    baseline,
    benchmarks: judged.benchmarks,
    budgets: judged.budgets,
    ignored,
    reach: judged.reach,
    evidence: reportedEvidence(measured),
    warnings: [
      ...warnings,
      ...redoneWarnings(measured),
      ...asideWarnings(asides),
      ...alertWarnings(watched),
      ...trafficWarnings(traffic),
      ...judged.warnings,
    ],
    reproduce: others.reproduce,
  }
}

function settingsIn(config: Config, evidence: readonly Evidence[]): ReportedSettings {
  const { threshold, thresholds, alpha, seed, maxTimeSeconds, failOn, gateOn, hardware, reach } =
    config
  const own = {
    threshold,
    thresholds,
    alpha,
    seed,
    maxTimeSeconds,
    failOn,
    gateOn,
    hardware,
    reach,
  }
  const benchmarks = evidence.map(({ benchmark }) => benchmark)
  return { ...own, rules: rulesFor(config, benchmarks) }
}

/** A version without the directory it was made ready in, which is gone when the report is read. */
function asReported({ label, source }: Version): Version {
  return { label, source }
}

/** What a report has of what was measured: all that verdicts follow from, and nothing of how it was to be measured. */
function reportedEvidence({ evidence, pairs, redone }: Findings): RunEvidence {
  return {
    benchmarks: evidence.map(withoutGaits),
    pairs: pairs.map(withoutGaits),
    redone: redone.map(asCause),
  }
}

/** The rounds stand in the order in which they were begun. */
function withoutGaits<E extends EitherEvidence>(one: E): Omit<E, 'gaits'> {
  const { gaits: _, ...evidence } = one
  return { ...evidence, samples: evidence.samples.toSorted((a, b) => a.round - b.round) }
}

function asCause(one: RedoneRound): RedoneRound {
  if (one.kind === 'disturbed') return one
  const { id, arm, message } = one.failure
  return { ...one, failure: { id, arm, message } }
}
