import { GateError } from '../errors.ts'
import {
  controlLabel,
  processMetrics,
  type Evidence,
  type FaultFacts,
  type Report,
} from '../model/index.ts'
import { parseReport, reportSchema } from '../report/index.ts'
import { limits } from './limits.ts'

/**
 * The report of a text that anybody may have written, and of any length.
 *
 * @throws GateError `report-implausible`, or what `parseReport` throws
 */
export function parseHostile(text: string): Report {
  refuseMasses(text)
  try {
    return parseReport(text)
  } catch (error) {
    // What is wrong, zod hands on as the arguments of a call: where that is very much, they are too many for the stack.
    if (error instanceof RangeError) throw implausible({ has: 'many-mistakes' })
    throw error
  }
}

/**
 * Refuses what no run of the gate brings about, and what would take too long to judge.
 *
 * @throws GateError `report-implausible`
 */
export function refuseImplausible(report: Report): void {
  const { benchmarks, budgets, evidence, shard, versions } = report
  // Nobody could tell its verdict, nor whether the others are there.
  if (shard !== null) throw implausible({ has: 'one-shard' })
  refuseStrangers(report)
  refuseLooks(report)
  refuseReasons(report)
  const claimed = benchmarks.reduce((sum, { results }) => sum + results.length, 0)
  if (claimed > limits.results) throw implausible({ has: 'results', count: claimed })
  if (budgets.length > limits.budgets) throw implausible({ has: 'budgets', count: budgets.length })
  const comparisons = comparisonsOf(evidence.benchmarks) * versions.heads.length
  if (comparisons > limits.results) throw implausible({ has: 'comparisons', count: comparisons })
  const widest = evidence.benchmarks.reduce((most, one) => Math.max(most, metricsIn(one)), 0)
  if (widest > limits.metrics) throw implausible({ has: 'metrics', count: widest })
  const all = [...evidence.benchmarks, ...evidence.pairs]
  const longest = all.reduce((most, { samples }) => Math.max(most, samples.length), 0)
  if (longest > limits.rounds) throw implausible({ has: 'rounds', count: longest })
}

/** Whoever is compared costs time: no more than those that the report is about. */
function refuseStrangers({ versions: { base, heads }, evidence }: Report): void {
  const labels = new Set([...(base === null ? [] : [base]), ...heads].map(({ label }) => label))
  if (labels.size > limits.versions) throw implausible({ has: 'versions', count: labels.size })
  const isKnown = (label: string): boolean => labels.has(label) || label === controlLabel
  const strangers = [
    ...evidence.benchmarks.flatMap(({ versions, samples }) => [
      ...versions,
      ...samples.flatMap(({ arms }) => Object.keys(arms)),
    ]),
    ...evidence.pairs.flatMap(({ versions }) => versions),
  ].filter((label) => !isKnown(label))
  if (strangers.length > 0) throw implausible({ has: 'strangers' })
}

/** What no look could have told: nobody looks at what a run did not ask for, at figures, or at a version without the benchmark. */
function refuseLooks({ versions: { base, heads }, evidence, settings }: Report): void {
  const labels = new Set(heads.map(({ label }) => label))
  for (const { reach = [], versions, kind: origin, failures } of evidence.benchmarks) {
    if (reach.length === 0) continue
    if (settings.reach === 'skip' || base === null || origin !== 'measured')
      throw implausible({ has: 'looks-unasked' })
    if (new Set(reach.map(({ version }) => version)).size < reach.length)
      throw implausible({ has: 'looks-twice' })
    for (const { kind, version } of reach) {
      if (!labels.has(version)) throw implausible({ has: 'looks-at-strangers' })
      // One that fails later is there no more.
      const isThere = failures.length > 0 || isIn(versions, base.label, version)
      if (kind === 'cannot-reach' && !isThere) throw implausible({ has: 'looks-one-sided' })
    }
  }
}

/** Reasons that nobody can have found: of figures that were recorded, of a version that is no head, or two of a kind. */
function refuseReasons({ versions: { base, heads }, evidence }: Report): void {
  const labels = new Set(heads.map(({ label }) => label))
  for (const { why = [], kind: origin } of evidence.benchmarks) {
    if (why.length === 0) continue
    if (base === null || origin !== 'measured') throw implausible({ has: 'reasons-unasked' })
    if (why.some(({ version }) => !labels.has(version)))
      throw implausible({ has: 'reasons-of-strangers' })
    const told = new Set(why.map(({ kind, version }) => `${kind} ${version}`))
    if (told.size < why.length) throw implausible({ has: 'reasons-twice' })
  }
}

function isIn(versions: readonly string[], ...labels: readonly string[]): boolean {
  return labels.every((label) => versions.includes(label))
}

/** What is compared in each head: the metrics of every benchmark. */
function comparisonsOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, one) => sum + metricsIn(one), 0)
}

function metricsIn({ metrics }: Evidence): number {
  return metrics?.measured.length ?? processMetrics.length
}

/**
 * Refuses what has come to figures that JSON has no form for, such as an infinite one.
 *
 * @throws GateError `report-implausible`
 */
export function refuseUnwritable(report: Report): void {
  if (!reportSchema.safeEncode(report).success) throw implausible({ has: 'no-numbers' })
}

/** Refuses a text with too many values, before anything is made of them. */
function refuseMasses(text: string): void {
  // Every value but the first of its list or object has a comma before it, and the firsts are fewer than the rest.
  let commas = 0
  for (let at = text.indexOf(','); at !== -1; at = text.indexOf(',', at + 1)) commas += 1
  if (commas > limits.values) throw implausible({ has: 'values', count: commas })
}

function implausible(facts: FaultFacts['report-implausible']): GateError {
  return new GateError({ code: 'report-implausible', ...facts })
}
