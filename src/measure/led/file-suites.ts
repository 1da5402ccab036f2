import { GateError } from '../../errors.ts'
import type { FilesKind } from '../../model/index.ts'
import type { Suites } from '../suites.ts'

/** What suites have in common each of which is a file that matches a glob. */
export function fileSuites(
  kind: FilesKind,
  globs: readonly string[],
): Pick<Suites, 'alone' | 'takesTurns' | 'find' | 'noneIn' | 'empty' | 'filesOf'> {
  return {
    alone: false,
    takesTurns: true,
    find: ({ directory }, { files }) => files.glob(globs, directory),
    noneIn: ({ label, directory }) =>
      new GateError({ code: 'no-benchmark-files', kind, globs, version: label, directory }),
    empty: new GateError({ code: 'no-benchmarks', kind, globs }),
    filesOf: (suite) => [suite],
  }
}
