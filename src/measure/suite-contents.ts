import type { Benchmark, SuiteMetrics } from '../model/index.ts'

/** What one version's copy of a suite holds. */
export type SuiteContents =
  | {
      readonly kind: 'loaded'
      readonly benchmarks: readonly Benchmark[]
      /** Names that the file has for some of them, by their ids. */
      readonly formerNames: Readonly<Record<string, string>>
      /** Ids that more than one task claims. */
      readonly duplicates: readonly string[]
      readonly notes: readonly string[]
      /** Left out, those of a benchmark process. */
      readonly metrics?: SuiteMetrics
    }
  /** The file is fine, but holds nothing for us. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly message: string }
