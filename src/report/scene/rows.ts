import { metricsInOrder, verdicts } from '../../model/index.ts'
import type { BenchmarkReport, MetricName, Report, Result, Verdict } from '../../model/index.ts'
import { oncePerReport } from './once-per-report.ts'

/** A benchmark with the result it is sorted by: the worst of its heads', of those metrics that gate. */
export interface Row {
  readonly benchmark: BenchmarkReport
  readonly worst: Result
}

/** The report's benchmarks, worst first; those of one verdict by the size of their change. */
export const worstFirst = oncePerReport(
  ({ benchmarks }: Pick<Report, 'benchmarks'>): readonly Row[] =>
    benchmarks
      .flatMap((benchmark) => {
        const own = gating(benchmark)
        const worst = own.length > 1 ? own.toSorted(compareWithin)[0] : own[0]
        return worst === undefined ? [] : [{ benchmark, worst }]
      })
      .toSorted((a, b) => compareResults(a.worst, b.worst)),
)

/** The results that count. */
export function gating({ results }: BenchmarkReport): Result[] {
  return results.filter(({ gates }) => gates)
}

/**
 * The results that stand in a table: of each version the time, or what gates in its stead, and of the other metrics what
 * has changed or keeps the gate from passing.
 */
export function mainResults(benchmark: BenchmarkReport): Result[] {
  const lead = leadingMetric(benchmark)
  return benchmark.results.filter((result) => result.metric === lead || isNews(result))
}

/** The results that only who asks for them wants to see. */
export function otherResults(benchmark: BenchmarkReport): Result[] {
  const lead = leadingMetric(benchmark)
  return benchmark.results.filter((result) => result.metric !== lead && !isNews(result))
}

function leadingMetric(benchmark: BenchmarkReport): MetricName | null {
  return (gating(benchmark)[0] ?? benchmark.results[0])?.metric ?? null
}

function isNews(result: Result): boolean {
  return hasChanged(result) || (result.gates && undecided.has(result.verdict))
}

const undecided: ReadonlySet<Verdict> = new Set(['inconclusive', 'unstable'])

/** Also what only looks as if it had. */
export function hasChanged({ verdict }: Result): boolean {
  return verdict === 'regressed' || verdict === 'suspected' || verdict === 'improved'
}

export type Tally = Readonly<Record<Verdict, number>>

/** How many benchmarks have which verdict, each counted once, under its worst. */
export function tally(rows: readonly Row[]): Tally {
  const counts = { ...none }
  for (const { worst } of rows) counts[worst.verdict] += 1
  return counts
}

/** How many of those with the verdict were accepted, in all that counts of them. */
export function acceptedAmong(rows: readonly Row[], verdict: Verdict): number {
  return withVerdict(rows, verdict).filter(({ worst }) => worst.accepted !== null).length
}

/** Those with one of the verdicts, in the order given. */
export function withVerdict(rows: readonly Row[], ...wanted: readonly Verdict[]): Row[] {
  return rows.filter(({ worst }) => wanted.includes(worst.verdict))
}

/** The threshold that all of them share; null where they differ or there is none. */
export function sharedThreshold(rows: readonly Row[]): number | null {
  const thresholds = new Set(
    rows.flatMap(({ benchmark }) => gating(benchmark).map(({ threshold }) => threshold)),
  )
  return thresholds.size === 1 ? ([...thresholds][0] ?? null) : null
}

const none: Tally = {
  regressed: 0,
  suspected: 0,
  errored: 0,
  unstable: 0,
  inconclusive: 0,
  improved: 0,
  unchanged: 0,
  untouched: 0,
  new: 0,
  removed: 0,
}

/** Of two results of a benchmark without a change the one of the first metric leads: the time, if it gates. */
function compareWithin(a: Result, b: Result): number {
  const isSameNews = a.verdict === b.verdict && !hasChanged(a)
  const [first] = metricsInOrder([a.metric, b.metric])
  const byMetric = !isSameNews || a.metric === b.metric ? 0 : first === a.metric ? -1 : 1
  return byMetric || compareResults(a, b)
}

function compareResults(a: Result, b: Result): number {
  return (
    verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
    Number(a.accepted !== null) - Number(b.accepted !== null) ||
    weight(b) - weight(a)
  )
}

// The most changed first: for improvements that is the smallest ratio.
function weight(result: Result): number {
  const ratio = result.change?.ratio ?? 0
  return result.verdict === 'improved' ? -ratio : ratio
}
