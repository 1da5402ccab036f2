import { GateError } from '../../errors.ts'
import type { FilesDefinition } from '../../model/index.ts'
import { collect } from '../collect.ts'
import { interleaveArms } from '../interleave-arms.ts'
import type { Suites } from '../suites.ts'

/** Files that add tasks to tinybench's Benches. */
export function tinybench({ files: patterns }: Pick<FilesDefinition, 'files'>): Suites {
  return {
    alone: false,
    takesTurns: true,
    find: ({ directory }, { files }) => files.glob(patterns, directory),
    noneIn: ({ label, directory }) =>
      new GateError(
        'no-benchmark-files',
        `no file matches ${patterns.join(', ')} in ${label} (${directory})`,
        'Name your benchmark files with `benchmarks`, for example `bench/**/*.bench.js`.',
      ),
    empty: new GateError(
      'no-benchmarks',
      `none of the files that match ${patterns.join(', ')} adds a benchmark`,
      'A benchmark file adds tasks to a tinybench Bench: `new Bench().add(name, fn)`.',
    ),
    filesOf: (suite) => [suite],
    contents: (suite, { directory }, { settings, runtime, ports }) =>
      collect(suite, directory, settings, runtime, ports),
    attempt: interleaveArms,
  }
}
