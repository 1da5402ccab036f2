import { renamedIn, type Benchmark, type Rename } from '../model/index.ts'

/** All that a file has, under the names that they go by now. */
export interface PresentNames {
  /** In the file's order, by the ids that the file gives them. */
  readonly benchmarks: ReadonlyMap<string, Benchmark>
  /** Names that the file has for those that were renamed, by their ids. */
  readonly formerNames: Readonly<Record<string, string>>
  /** Ids that more than one of them claims. */
  readonly duplicates: readonly string[]
}

/**
 * @param written the benchmarks as the file names them, each once
 * @param duplicates ids among them that the file gives more than once
 */
export function underPresentNames(
  written: readonly Benchmark[],
  duplicates: readonly string[],
  renames: readonly Rename[],
): PresentNames {
  const renamed = renamedIn(written, renames)
  const benchmarks = new Map(
    written.map((benchmark, i) => [benchmark.id, renamed[i]?.benchmark ?? benchmark]),
  )
  const former = renamed.flatMap(({ benchmark: { id }, was }) =>
    was === null ? [] : [[id, was] as const],
  )
  return {
    benchmarks,
    formerNames: Object.fromEntries(former),
    duplicates: duplicates.map((id) => benchmarks.get(id)?.id ?? id),
  }
}
