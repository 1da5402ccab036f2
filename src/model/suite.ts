/** Benchmark files of a framework: every file that matches is a suite, whose id is its path. */
export interface FilesDefinition {
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
