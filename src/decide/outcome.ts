import type { BenchmarkReport, Evidence, Outcome, Verdict } from '../model/index.ts'

/**
 * The whole run in a word: the worst of its verdicts on metrics that gate.
 *
 * A benchmark that fails in the base alone does not count as errored: nobody can mend the base in a pull request.
 */
export function outcome(
  benchmarks: readonly BenchmarkReport[],
  evidence: readonly Evidence[],
  base: string | null,
): Outcome {
  const gating = benchmarks.flatMap(({ results }) => results.filter(({ gates }) => gates))
  const verdicts = new Set(gating.map(({ verdict }) => verdict))
  if (evidence.some((one) => failsInHead(one, base))) return 'errored'
  if (verdicts.has('regressed')) return 'regressed'
  const undecided: readonly Verdict[] = ['inconclusive', 'unstable']
  // The time was up before its first round: it has not even run.
  const unmeasured = gating.some(({ verdict, values }) => verdict === 'new' && values.head === null)
  const isUndecided = unmeasured || undecided.some((verdict) => verdicts.has(verdict))
  return isUndecided ? 'inconclusive' : 'passed'
}

/** Also true where it cannot be told which version it was. */
export function failsInHead({ failures }: Evidence, base: string | null): boolean {
  return failures.some(({ version }) => version === null || version !== base)
}
