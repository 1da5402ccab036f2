import { termsOf, type Config } from '../config/index.ts'
import { judge, judgeByRecords } from '../decide/index.ts'
import {
  alertWarnings,
  asideWarnings,
  redoneWarnings,
  trafficWarnings,
  watchedOf,
} from '../measure/index.ts'
import type {
  BaselineReport,
  Environment,
  IgnoredBenchmark,
  Limit,
  Report,
  Version,
  Versions,
  Notice,
} from '../model/index.ts'
import { labelsOf } from './labels-of.ts'
import type { Measured } from './measure-until-decided.ts'

/** What the report says beside the figures. */
export interface Circumstances {
  readonly versions: Versions
  readonly config: Config
  /** Budgets and relations. */
  readonly limits: readonly Limit[]
  readonly environment: Environment
  readonly baseline: BaselineReport | null
  readonly ignored: readonly IgnoredBenchmark[]
  readonly warnings: readonly Notice[]
  readonly reproduce: string | null
  readonly interrupted: boolean
  readonly date: Date
}

/** The report of a run: its figures judged, and how they came about. */
export function assemble(measured: Measured, circumstances: Circumstances): Report {
  const { versions, config, limits, environment, baseline, ignored, warnings, date, ...others } =
    circumstances
  const { threshold, alpha, seed, maxTimeSeconds, failOn, gateOn } = config
  const { evidence, pairs, rounds, seconds, redone, machine, traffic, asides } = measured
  const settings = { threshold, alpha, seed, termsOf: termsOf(config) }
  const judgement = judge({ evidence, pairs, limits, settings, ...labelsOf(versions) })
  const suspected = config.hardware === 'fixed' ? (baseline?.recorded?.suspected ?? []) : []
  const judged = judgeByRecords(judgement, suspected)
  const watched = watchedOf(machine, traffic, config.alerts)
  return {
    schema: { name: 'benchgate-report', version: 1 },
    createdAt: date.toISOString(),
    outcome: judged.outcome,
    interrupted: others.interrupted,
    versions: {
      base: versions.base === null ? null : asReported(versions.base),
      heads: versions.heads.map(asReported),
    },
    pullRequest: null,
    settings: { threshold, alpha, seed, maxTimeSeconds, failOn, gateOn },
    environment,
    measured: { rounds, redone: redone.length, seconds },
    watched,
    baseline,
    benchmarks: judged.benchmarks,
    budgets: judged.budgets,
    ignored,
    warnings: [
      ...warnings,
      ...judged.warnings,
      ...redoneWarnings(measured),
      ...asideWarnings(asides),
      ...alertWarnings(watched),
      ...trafficWarnings(traffic),
    ],
    reproduce: others.reproduce,
  }
}

/** Without the directory it was made ready in, which is gone when the report is read. */
function asReported({ label, source }: Version): Version {
  return { label, source }
}
