import type { Evidence, Measured, MetricName, Report } from '../../../model/index.ts'
import { gating } from '../../scene/rows.ts'

/** What a page has of a report's rounds. */
interface Carried {
  readonly report: Report
  /** Results whose rounds are left out, since nobody would unfold them. */
  readonly leftOut: number
}

/** A file of more results than these would be too large to be opened with ease. */
const mostWhole = 5_000

/** The report as a page carries it: of a very large one with the rounds of what gates alone. */
export function carriedBy(report: Report): Carried {
  const { benchmarks, evidence } = report
  const results = benchmarks.flatMap((one) => one.results)
  if (results.length <= mostWhole) return { report, leftOut: 0 }
  const kept = new Map(
    benchmarks.map((one) => [one.id, new Set(gating(one).map(({ metric }) => metric))]),
  )
  const short = evidence.benchmarks.map((one) => withRounds(one, kept.get(one.benchmark.id)))
  const leftOut = results.filter(({ gates }) => !gates).length
  return { report: { ...report, evidence: { ...evidence, benchmarks: short } }, leftOut }
}

function withRounds(one: Evidence, metrics: ReadonlySet<MetricName> = new Set()): Evidence {
  const samples = one.samples.map(({ arms, ...sample }) => ({
    ...sample,
    arms: Object.fromEntries(
      Object.entries(arms).map(([label, measured]) => [label, figuresOf(measured, metrics)]),
    ),
  }))
  return { ...one, samples }
}

function figuresOf(measured: Measured, metrics: ReadonlySet<MetricName>): Measured {
  const own: { [Name in MetricName]?: number } = {}
  for (const metric of metrics) {
    const figure = measured[metric]
    if (figure !== undefined) own[metric] = figure
  }
  return own
}
