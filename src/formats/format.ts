import type { Collector } from './collector.ts'
import type { Source } from './source.ts'

/** One tool's way of writing results. To add one: a file in kinds/ that makes one of these, and a line in kinds/index.ts. */
export interface Format {
  /** How the tool is called in a sentence. */
  readonly tool: string
  /** What the file is, in a sentence: "the output of `go test -bench`". */
  readonly file: string
  /** Whether a file that begins like this can be one of these and nothing else that we know. */
  readonly detect: (head: string) => boolean
  /**
   * Whether a file says which benchmarks failed. If not, they are missing like benchmarks that were removed, and only the
   * tool's exit code can tell the two apart, if it has one for failures.
   */
  readonly failures: 'told' | 'missing, with an exit code' | 'missing'
  /** @throws GateError where the text is something else, or not whole */
  readonly parse: (source: Source, into: Collector) => void
}

/** How much of a file's beginning, in characters, has to suffice to tell what it is. */
export const headLength = 2 ** 18
