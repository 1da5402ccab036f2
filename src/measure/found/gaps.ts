/** Failures that only show when a version is held against the others. */
import type { Benchmark, BenchmarkFailure } from '../../model/index.ts'
import type { SuiteCopy } from './own-evidence.ts'
import type { SuiteContents } from './suite-contents.ts'

/** A benchmark, and what is known of it from each version alone. */
interface Known {
  readonly benchmark: Benchmark
  /** Labels of those that have it. */
  readonly versions: readonly string[]
  readonly failures: readonly Pick<BenchmarkFailure, 'version'>[]
}

interface Failure {
  readonly version: string
  readonly message: string
}

/** Versions in which a benchmark failed, as its absence or its excuse shows only beside another version. */
export function failuresBeside(known: Known, copies: readonly SuiteCopy[]): readonly Failure[] {
  const { benchmark, versions, failures } = known
  const failed = new Set(failures.map(({ version }) => version))
  const excuses = new Map(
    copies.map(({ label, contents }) => [label, excuseOf(benchmark, contents)]),
  )
  const isWhole = (label: string): boolean =>
    versions.includes(label) && !failed.has(label) && excuses.get(label) === null
  return copies.flatMap(({ label: version, contents }) => {
    if (contents.kind !== 'loaded' || failed.has(version)) return []
    const excuse = excuses.get(version) ?? null
    // A benchmark that is missing where something failed counts as failed, whether or not it works elsewhere.
    const gap = versions.includes(version) ? null : (contents.gap?.message ?? null)
    const isElsewhere = copies.some(({ label }) => label !== version && isWhole(label))
    const message = isElsewhere ? (excuse ?? gap) : gap
    return message === null ? [] : [{ version, message }]
  })
}

/** Why a suite failed in a version; null where nothing failed, or a benchmark shows it. */
export function untoldFailure(
  { label, contents }: SuiteCopy,
  copies: readonly SuiteCopy[],
): string | null {
  if (contents.kind !== 'loaded' || !contents.gap?.isFailure) return null
  if (Object.keys(contents.failed ?? {}).length > 0) return null
  const own = new Set(contents.benchmarks.map(({ id }) => id))
  const isMissing = copies.some(
    (other) =>
      other.label !== label &&
      other.contents.kind === 'loaded' &&
      other.contents.benchmarks.some(({ id }) => !own.has(id)),
  )
  return isMissing ? null : contents.gap.message
}

function excuseOf({ id }: Benchmark, contents: SuiteContents): string | null {
  return (contents.kind === 'loaded' && contents.excused?.[id]) || null
}
