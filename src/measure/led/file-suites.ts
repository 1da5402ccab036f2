import { GateError } from '../../errors.ts'
import type { Suites } from '../suites.ts'

/** What suites have in common each of which is a file that matches a glob. */
export function fileSuites(
  patterns: readonly string[],
  remedies: {
    /** Where no file matches. */
    readonly files: string
    /** Where files match, and none of them has a benchmark. */
    readonly benchmarks: string
  },
): Pick<Suites, 'alone' | 'takesTurns' | 'find' | 'noneIn' | 'empty' | 'filesOf'> {
  const globs = patterns.join(', ')
  return {
    alone: false,
    takesTurns: true,
    find: ({ directory }, { files }) => files.glob(patterns, directory),
    noneIn: ({ label, directory }) =>
      new GateError(
        'no-benchmark-files',
        `no file matches ${globs} in ${label} (${directory})`,
        remedies.files,
      ),
    empty: new GateError(
      'no-benchmarks',
      `none of the files that match ${globs} adds a benchmark`,
      remedies.benchmarks,
    ),
    filesOf: (suite) => [suite],
  }
}
