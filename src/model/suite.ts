/** How the suites of one definition are run, whatever their kind. */
export interface Conduct {
  /** Longest silence of one of its benchmarks before it is given up; null for the run's. */
  readonly timeoutSeconds: number | null
  /** After so many of a suite's benchmarks failed, those not begun are given up; null for never. */
  readonly maxErrors: number | null
  /** Suites of a higher one are measured first where the time is short; 0 where nobody says. */
  readonly priority: number
  /** CPUs that its processes may use; null for all that are allowed. */
  readonly cpus: readonly number[] | null
}

/** Benchmark files of a framework: every file that matches is a suite, whose id is its path. */
export interface FilesDefinition extends Conduct {
  readonly kind: 'tinybench'
  /** Globs, relative to a version's directory; at least one. */
  readonly files: readonly string[]
}

/** What a project measures, as it is configured. */
export type SuiteDefinition = FilesDefinition

export type SuiteKind = SuiteDefinition['kind']

/** The globs of all definitions that have files. */
export function benchmarkFiles(definitions: readonly SuiteDefinition[]): readonly string[] {
  return definitions.flatMap((definition) => ('files' in definition ? definition.files : []))
}

/** How suites are run of which nobody says more. */
export const usualConduct: Conduct = {
  timeoutSeconds: null,
  maxErrors: null,
  priority: 0,
  cpus: null,
}
