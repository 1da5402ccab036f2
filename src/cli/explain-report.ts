import { nearest, wanted } from '../config/index.ts'
import { GateError } from '../errors.ts'
import type { BenchmarkReport } from '../model/index.ts'
import type { Io } from './io.ts'
import { openEngine } from './open-engine.ts'
import { readKeptReport } from './report.ts'

/** Which report is to be explained, and which of its benchmarks. */
export interface ExplainAsked {
  readonly file: string
  /** Globs, or parts of names and ids; empty for the worst benchmarks. */
  readonly patterns: readonly string[]
}

/**
 * Explains benchmarks of a kept report in at most 2 kB.
 *
 * @returns the exit code
 * @throws GateError for a file that is no report, or a pattern that no benchmark of it matches
 */
export async function explainReport({ file, patterns }: ExplainAsked, io: Io): Promise<number> {
  const { engine, ports } = await openEngine(io)
  const report = await readKeptReport(file, io.directory, engine, ports.files)
  const { benchmarks } = report
  for (const pattern of patterns) {
    if (!benchmarks.some(wanted([pattern]))) throw unmatched(pattern, file, benchmarks)
  }
  const chosen = patterns.length === 0 ? null : benchmarks.filter(wanted(patterns))
  io.stdout.write(engine.renderExplanation(report, chosen))
  return 0
}

function unmatched(
  pattern: string,
  file: string,
  benchmarks: readonly BenchmarkReport[],
): GateError {
  const guess = nearest(
    pattern,
    benchmarks.map(({ name }) => name),
  )
  return new GateError({ code: 'not-in-report', pattern, file, nearest: guess })
}
