import type { Benchmark, Measured, SuiteMetrics, Notice } from '../../model/index.ts'

/** What one version's copy of a suite holds. */
export type SuiteContents =
  | {
      readonly kind: 'loaded'
      readonly benchmarks: readonly Benchmark[]
      /** Names that the file has for some of them, by their ids. */
      readonly formerNames: Readonly<Record<string, string>>
      /** Ids that more than one task claims. */
      readonly duplicates: readonly string[]
      /** Why there are no figures of some of them, by their ids. */
      readonly failed?: Readonly<Record<string, string>>
      /** Reasons why benchmarks have no figures that count, by their ids: failures only if another version has some. */
      readonly excused?: Readonly<Record<string, string>>
      /** The reason why benchmarks may be missing that another version has. */
      readonly gap?: Gap
      readonly notes: readonly string[]
      /** Files of the code that was loaded for it, real paths; left out where nobody can tell. */
      readonly modules?: readonly string[]
      /** What the file threw when some of its benchmarks had been found; null or left out where it ran to its end. */
      readonly threw?: string | null
      /** Left out, those of a benchmark process. */
      readonly metrics?: SuiteMetrics
      /** What is not the same for all benchmarks of the suite, by their ids. */
      readonly particulars?: ReadonlyMap<string, Particulars>
      /** Whether a round measures all benchmarks of the suite, whichever of them are asked for. */
      readonly together?: true
      readonly warnings?: readonly Notice[]
      /** Of figures that were measured before: on which machines, as far as that is known. */
      readonly machines?: readonly string[]
    }
  /** The file is fine, but holds nothing for us. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly message: string }
  /** The look into it was ended before it told anything. */
  | { readonly kind: 'cut' }

export interface Gap {
  /** One or more lines: hostile text. */
  readonly message: string
  /** True where something failed for sure: the whole suite has failed then, if no benchmark is missing. */
  readonly isFailure: boolean
}

export interface Particulars {
  readonly metrics: SuiteMetrics
  /** Its figures where they were measured before, a round each. */
  readonly recorded?: readonly Measured[]
}
