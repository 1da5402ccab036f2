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
  const verdicts = new Set(
    benchmarks.flatMap(({ results }) =>
      results.filter(({ gates }) => gates).map(({ verdict }) => verdict),
    ),
  )
  if (evidence.some((one) => failsInHead(one, base))) return 'errored'
  if (verdicts.has('regressed')) return 'regressed'
  const undecided: readonly Verdict[] = ['inconclusive', 'unstable']
  return undecided.some((verdict) => verdicts.has(verdict)) ? 'inconclusive' : 'passed'
}

/** Also true where it cannot be told which version it was. */
export function failsInHead({ failures }: Evidence, base: string | null): boolean {
  return failures.some(({ version }) => version === null || version !== base)
}
