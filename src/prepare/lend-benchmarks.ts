import { GateError } from '../errors.ts'
import type { PreparedVersion, Versions } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { lendFiles } from './lend-files.ts'

/**
 * Gives every other version the first head's benchmark files, so that a new benchmark can be tried on old code. Only
 * the files that match are lent, not what they import.
 *
 * @param patterns globs, relative to a version's directory
 * @throws GateError where a version is a directory of the user's, which is not ours to write into
 */
export async function lendBenchmarks(
  { base, heads }: Versions<PreparedVersion>,
  patterns: readonly string[],
  { files }: Pick<Ports, 'files'>,
): Promise<void> {
  const [lender, ...others] = heads
  if (lender === undefined) return
  const borrowers = (base === null ? others : [base, ...others]).filter(
    ({ directory }) => directory !== lender.directory,
  )
  const suites = await files.glob(patterns, lender.directory)
  for (const { label, source, directory } of borrowers) {
    if (source.kind === 'directory') throw notOurs(label)
    await lendFiles(suites, lender.directory, directory, files)
  }
}

function notOurs(version: string): GateError {
  return new GateError({ code: 'lend-to-directory', version })
}
