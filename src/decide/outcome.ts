import type { BenchmarkReport, Evidence, LimitReport, Outcome, Verdict } from '../model/index.ts'

/**
 * The whole run in a word: the worst of its verdicts on metrics that gate, and of its budgets of the first tier.
 *
 * A benchmark that fails in the base alone does not count as errored: nobody can mend the base in a pull request.
 */
export function outcome(
  benchmarks: readonly BenchmarkReport[],
  budgets: readonly LimitReport[],
  evidence: readonly Evidence[],
  base: string | null,
): Outcome {
  const isErrored = evidence.some((one) => failsInHead(one, base))
  return isErrored ? 'errored' : outcomeOfVerdicts(benchmarks, budgets)
}

/** The same of a run in which no benchmark fails in a head. A slowdown that was accepted does not count. */
export function outcomeOfVerdicts(
  benchmarks: readonly BenchmarkReport[],
  budgets: readonly LimitReport[],
): Outcome {
  const gating = benchmarks.flatMap(({ results }) =>
    results.filter(({ gates, accepted }) => gates && accepted === null),
  )
  const verdicts = new Set(gating.map(({ verdict }) => verdict))
  if (verdicts.has('regressed')) return 'regressed'
  const statuses = new Set(budgets.filter(({ gates }) => gates).map(({ status }) => status))
  if (statuses.has('exceeded')) return 'exceeded'
  const undecided: readonly Verdict[] = ['inconclusive', 'unstable']
  // The time was up before its first round: it has not even run.
  const unmeasured = gating.some(({ verdict, values }) => verdict === 'new' && values.head === null)
  const isUndecided =
    unmeasured || statuses.has('undecided') || undecided.some((verdict) => verdicts.has(verdict))
  return isUndecided ? 'inconclusive' : 'passed'
}

/** Also true where it cannot be told which version it was. */
export function failsInHead({ failures }: Evidence, base: string | null): boolean {
  return failures.some(({ version }) => version === null || version !== base)
}
