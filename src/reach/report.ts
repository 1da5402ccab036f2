import type { Benchmark, Reach, Version } from '../model/index.ts'

export interface ReachedBenchmark {
  readonly benchmark: Benchmark
  readonly reach: Reach
}

/** What `benchgate reach` finds, as others read it. */
export interface ReachReport {
  readonly schema: { readonly name: 'benchgate-reach'; readonly version: 1 }
  readonly createdAt: string
  readonly base: Version
  readonly head: Version
  /** Such as `v24.1.0`. */
  readonly node: string
  /** Wall-clock seconds of looking, without what made the versions ready. */
  readonly seconds: number
  readonly counts: Readonly<Record<Reach['kind'], number>>
  /** Those of the head, in its order. */
  readonly benchmarks: readonly ReachedBenchmark[]
}

export function reachReportOf(known: Omit<ReachReport, 'schema' | 'counts'>): ReachReport {
  const of = (kind: Reach['kind']): number =>
    known.benchmarks.filter(({ reach }) => reach.kind === kind).length
  const counts = {
    reaches: of('reaches'),
    'cannot-reach': of('cannot-reach'),
    unknown: of('unknown'),
  }
  return { schema: { name: 'benchgate-reach', version: 1 }, ...known, counts }
}
