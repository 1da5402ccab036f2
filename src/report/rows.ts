import { verdicts } from '../model/index.ts'
import type { BenchmarkReport, Report, Result, Verdict } from '../model/index.ts'

/** A benchmark with the result it is sorted by: the worst of its heads'. */
export interface Row {
  readonly benchmark: BenchmarkReport
  readonly worst: Result
}

/** The report's benchmarks, worst first; those of one verdict by the size of their change. */
export function worstFirst(report: Report): Row[] {
  return report.benchmarks
    .flatMap((benchmark) => {
      const [worst] = benchmark.results.toSorted(compareResults)
      return worst === undefined ? [] : [{ benchmark, worst }]
    })
    .toSorted((a, b) => compareResults(a.worst, b.worst))
}

export type Tally = Readonly<Record<Verdict, number>>

/** How many benchmarks have which verdict, each counted once, under its worst. */
export function tally(rows: readonly Row[]): Tally {
  const counts = { ...none }
  for (const { worst } of rows) counts[worst.verdict] += 1
  return counts
}

/** Those with one of the verdicts, in the order given. */
export function withVerdict(rows: readonly Row[], ...wanted: readonly Verdict[]): Row[] {
  return rows.filter(({ worst }) => wanted.includes(worst.verdict))
}

/** The threshold that all of them share; null where they differ or there is none. */
export function sharedThreshold(rows: readonly Row[]): number | null {
  const thresholds = new Set(rows.map(({ worst }) => worst.threshold))
  return thresholds.size === 1 ? ([...thresholds][0] ?? null) : null
}

const none: Tally = {
  regressed: 0,
  errored: 0,
  unstable: 0,
  inconclusive: 0,
  improved: 0,
  unchanged: 0,
  new: 0,
  removed: 0,
}

function compareResults(a: Result, b: Result): number {
  return verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) || weight(b) - weight(a)
}

// The most changed first: for improvements that is the smallest ratio.
function weight(result: Result): number {
  const ratio = result.change?.ratio ?? 0
  return result.verdict === 'improved' ? -ratio : ratio
}
