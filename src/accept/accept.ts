import { wanted } from '../config/index.ts'
import { outcome } from '../decide/index.ts'
import type { Acceptance, BenchmarkReport, Report, Result, Notice } from '../model/index.ts'

/**
 * The report with its slowdowns accepted, as far as they are named. Verdicts stay what they are: an accepted one counts
 * for the outcome no more. What fails in a head, or could not be decided, is no slowdown and cannot be accepted.
 */
export function accept(report: Report, acceptances: readonly Acceptance[]): Report {
  if (acceptances.length === 0) return report
  const named = acceptances.map((acceptance) => ({
    acceptance,
    names: wanted([acceptance.pattern]),
  }))
  const benchmarks = report.benchmarks.map((benchmark): BenchmarkReport => {
    const accepted = named.find(({ names }) => names(benchmark))?.acceptance ?? null
    if (accepted === null) return benchmark
    const results = benchmark.results.map((result) =>
      isSlowdown(result) ? { ...result, accepted } : result,
    )
    return { ...benchmark, results }
  })
  const warnings = named.flatMap(({ acceptance, names }) =>
    unneeded(acceptance, report.benchmarks.filter(names)),
  )
  return {
    ...report,
    outcome: outcome(benchmarks, report.budgets, report.versions.base?.label ?? null),
    benchmarks,
    warnings: [...report.warnings, ...warnings],
  }
}

/** Whether there is anything that could be accepted. */
export function hasSlowdowns({ benchmarks }: Report): boolean {
  return benchmarks.some(({ results }) => results.some(isSlowdown))
}

/** What does not gate fails nothing, and needs no accepting. */
function isSlowdown({ verdict, gates }: Result): boolean {
  return (verdict === 'regressed' || verdict === 'suspected') && gates
}

function unneeded(
  { pattern, reason }: Acceptance,
  benchmarks: readonly BenchmarkReport[],
): Notice[] {
  if (benchmarks.length === 0) {
    return [{ code: 'acceptance-unmatched', pattern, reason }]
  }
  if (benchmarks.some(({ results }) => results.some(isSlowdown))) return []
  return [{ code: 'acceptance-unneeded', pattern, reason }]
}
