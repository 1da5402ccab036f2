import type { BenchmarkReport, Evidence, Outcome, Warning } from '../model/index.ts'
import { outcome } from './outcome.ts'
import { pairings } from './pairing.ts'
import { resultsOf } from './results.ts'
import type { Settings } from './settings.ts'
import { standings } from './standing.ts'
import { warningsOf } from './warnings.ts'

export interface Judgement {
  /** In the evidence's order. */
  readonly benchmarks: readonly BenchmarkReport[]
  readonly outcome: Outcome
  readonly warnings: readonly Warning[]
}

/** What is judged: a run's evidence, and which versions to compare in it. */
export interface Case {
  readonly evidence: readonly Evidence[]
  readonly settings: Settings
  readonly base: string | null
  readonly heads: readonly string[]
}

/**
 * Verdicts from all that was measured, whyever the measuring ended.
 *
 * Pure, and repeatable from a report: verdicts depend on the observations and the settings alone.
 */
export function judge({ evidence, settings, base, heads }: Case): Judgement {
  const standing = standings(
    evidence.map((one) => pairings(one, base, heads)),
    settings,
    true,
  )
  const benchmarks = evidence.map((one, i) => ({
    ...one.benchmark,
    results: resultsOf(one, standing[i] ?? [], { settings, base, heads }),
  }))
  return {
    benchmarks,
    outcome: outcome(benchmarks, evidence, base),
    warnings: warningsOf(evidence, standing.flat(), base),
  }
}
