import type { BenchmarkReport, Report } from '../../model/index.ts'

/** The reasons why benchmarks have no figures. */
export interface SharedError {
  /** Hostile text. */
  readonly message: string
  /** At least one, in the report's order. */
  readonly benchmarks: readonly BenchmarkReport[]
}

/** Each message once: what a file fails by, all of its benchmarks do. */
export function errorsByMessage({ benchmarks }: Report): readonly SharedError[] {
  const found = new Map<string, Set<BenchmarkReport>>()
  for (const benchmark of benchmarks) {
    for (const { error } of benchmark.results) {
      if (error === null) continue
      const sharing = found.get(error) ?? new Set()
      found.set(error, sharing.add(benchmark))
    }
  }
  return [...found].map(([message, sharing]) => ({ message, benchmarks: [...sharing] }))
}
