import {
  samplesIn,
  type HeadReach,
  type HeadReason,
  type RoundRecord,
  type RoundSample,
} from '../../model/index.ts'
import { wholeBenchmark, type SparseBenchmark } from '../../report/contract/sparse-result.ts'
import type { ReportedResults } from '../../report/scene/reported-results.ts'
import { suiteKindOf, type SuiteKindText } from './suite-kind.ts'

/** What the page's script works on: the report that the page carries. */
export interface PageData {
  /** As it was written: what `benchgate report` reads. */
  readonly json: string
  readonly report: ReportedResults
  /** Of each benchmark, by its place. */
  readonly details: readonly BenchmarkDetail[]
}

export interface BenchmarkDetail {
  readonly kind: SuiteKindText
  readonly samples: readonly RoundSample[]
  /** Sentences of warnings that name the benchmark: hostile text. */
  readonly notices: readonly string[]
}

/** A report as it stands in its file, as far as the page needs it. */
interface WrittenReport extends Pick<
  ReportedResults,
  'versions' | 'outcome' | 'settings' | 'createdAt'
> {
  readonly benchmarks: readonly SparseBenchmark[]
  readonly evidence: {
    readonly benchmarks: readonly {
      readonly id: string
      readonly suite: string
      readonly name: string
      readonly recorded?: true
    }[]
    readonly rounds: readonly RoundRecord<number>[]
    readonly reach: readonly (HeadReach & { readonly benchmarks: readonly number[] })[]
    readonly why: readonly (HeadReason & { readonly benchmark: number })[]
  }
  readonly warnings: readonly { readonly message: string; readonly facts: unknown }[]
}

/** @param json what `renderJson` wrote, by the same build: it is taken at its word */
export function pageData(json: string): PageData {
  const written: WrittenReport = JSON.parse(json)
  const { versions, outcome, settings, createdAt, evidence, warnings } = written
  const samples = samplesIn(evidence.rounds)
  const places = new Map(evidence.benchmarks.map(({ id }, place) => [id, place]))
  const benchmarks = written.benchmarks.map(wholeBenchmark)
  return {
    json,
    report: { versions, outcome, settings, createdAt, benchmarks, evidence: knownIn(evidence) },
    details: benchmarks.map(({ id, name, results }) => {
      const place = places.get(id)
      return {
        kind: suiteKindOf(
          results,
          place !== undefined && evidence.benchmarks[place]?.recorded === true,
        ),
        samples: place === undefined ? [] : (samples.get(place) ?? []),
        notices: warnings
          .filter(({ facts }) => isNamed(facts, [id, name]))
          .map(({ message }) => message),
      }
    }),
  }
}

/** What is known beside figures, by benchmark: a file has what looks told once for all of which the same was told. */
function knownIn({
  benchmarks,
  reach,
  why,
}: WrittenReport['evidence']): ReportedResults['evidence'] {
  return {
    benchmarks: benchmarks.map((benchmark, place) => ({
      benchmark,
      reach: reach.filter((told) => told.benchmarks.includes(place)),
      why: why.filter((told) => told.benchmark === place),
    })),
  }
}

/** Whether one of the names stands as it is somewhere in the facts. */
function isNamed(facts: unknown, names: readonly string[]): boolean {
  if (typeof facts === 'string') return names.includes(facts)
  if (typeof facts !== 'object' || facts === null) return false
  return Object.values(facts).some((each) => isNamed(each, names))
}

/** What the page carries, unpacked. @param packed gzip in base64 */
export async function unpacked(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}
