import type { Benchmark } from './benchmark.ts'

/** A name that a benchmark had, and the one that it has now: both are names, or both are ids. */
export interface Rename {
  readonly from: string
  readonly to: string
}

/** A benchmark under its present name. */
export interface Renamed<B> {
  readonly benchmark: B
  /** The name that it was recorded or written by; null where it is the same. */
  readonly was: string | null
}

type Named = Pick<Benchmark, 'id' | 'name'>

/**
 * The benchmarks of one version under their present names. A version that has a benchmark of the new name already keeps
 * its own; of several former names of the same one, the latest is taken.
 *
 * @param benchmarks all that the version has in a file, or in all of them; their order is kept
 * @param renames of several with the same new name, the latest first
 */
export function renamedIn<B extends Named>(
  benchmarks: readonly B[],
  renames: readonly Rename[],
): readonly Renamed<B>[] {
  const taken = new Set(benchmarks.map(({ id }) => id))
  const present = new Map<string, Named>()
  for (const rename of renames) {
    for (const benchmark of benchmarks) {
      const now = renamedBy(rename, benchmark)
      if (now === null || taken.has(now.id) || present.has(benchmark.id)) continue
      taken.add(now.id)
      present.set(benchmark.id, now)
    }
  }
  return benchmarks.map((benchmark) => {
    const now = present.get(benchmark.id)
    if (now === undefined) return { benchmark, was: null }
    return { benchmark: { ...benchmark, ...now }, was: benchmark.name }
  })
}

/** Null where it is about another benchmark, or would put it in another file, where it cannot be run. */
function renamedBy({ from, to }: Rename, { id, name }: Named): Named | null {
  // What stands before the name: the file.
  const place = id.slice(0, id.length - name.length)
  if (from === name) return { id: `${place}${to}`, name: to }
  const isHere = from === id && to.startsWith(place) && to.length > place.length
  return isHere ? { id: to, name: to.slice(place.length) } : null
}
