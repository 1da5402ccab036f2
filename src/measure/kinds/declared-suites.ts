import type { GateError } from '../../errors.ts'
import type { Benchmark, Notice, SuiteMetrics } from '../../model/index.ts'
import type { Suites } from '../suites.ts'

/**
 * One suite whose benchmarks are those of the configuration, in every version the same.
 *
 * @param empty what to tell the user where it has none
 * @param warnings what the reader should know of it
 */
export function declaredSuites(
  name: string,
  benchmarks: readonly Benchmark[],
  metrics: SuiteMetrics,
  empty: GateError,
  warnings: readonly Notice[] = [],
): Pick<Suites, 'declared' | 'takesTurns' | 'find' | 'noneIn' | 'empty' | 'filesOf' | 'contents'> {
  return {
    declared: true,
    takesTurns: true,
    find: async () => [name],
    noneIn: () => empty,
    empty,
    filesOf: () => [],
    contents: async () => ({
      kind: 'loaded',
      benchmarks,
      formerNames: {},
      duplicates: [],
      remarks: [],
      metrics,
      warnings,
    }),
  }
}
