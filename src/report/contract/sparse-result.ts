import type { BenchmarkReport, Change, Result, VersionStep } from '../../model/index.ts'

/** What a benchmark's results mostly have alike, and its file then has once. */
export const usualKeys = ['version', 'rounds', 'threshold', 'verdict'] as const

type UsualKey = (typeof usualKeys)[number]

/** What a benchmark's result has that does not say otherwise. */
type Usual = Partial<Pick<Result, UsualKey>>

/** A benchmark as it stands in a file. */
export type SparseBenchmark = Omit<BenchmarkReport, 'results'> & {
  readonly usual?: Usual
  readonly results: readonly SparseResult[]
}

/** A result as it stands in a file: without what most results do not have, and null for an interval without an end. */
type SparseResult = Omit<Result, Missing | UsualKey | 'change' | 'noiseFloor' | 'step'> &
  Partial<Pick<Result, Missing | UsualKey>> & {
    readonly change: SparseJudged | null
    readonly step?: Omit<VersionStep, 'change'> & { readonly change: SparseJudged | null }
    readonly noiseFloor?: SparseChange
  }

type SparseJudged = SparseChange & { readonly pValue: number; readonly adjustedPValue?: number }

type Missing = 'gates' | 'moved' | 'spread' | 'error' | 'errorIn' | 'lacks' | 'rule' | 'accepted'

type SparseChange = Omit<Change, 'high'> & { readonly high: number | null }

/** A benchmark with its results as they stand in a file; JSON itself has a null for an interval without an end. */
export function sparse({ results, ...benchmark }: BenchmarkReport): object {
  if (results.length < 2) return { ...benchmark, results: results.map((one) => sparseResult(one)) }
  const usual = usualOf(results)
  return { ...benchmark, usual, results: results.map((one) => sparseResult(one, usual)) }
}

/** What more of the results have than anything else. */
function usualOf(results: readonly Result[]): Usual {
  const usual = usualKeys.map((key) => {
    const groups = [...Map.groupBy(results, (result) => told(result[key])).values()]
    const [most] = groups.toSorted((a, b) => b.length - a.length)
    return [key, most?.[0]?.[key]]
  })
  return Object.fromEntries(usual)
}

function told(value: Usual[UsualKey]): string | number | undefined {
  return typeof value === 'object' ? `${value.judged} of ${value.total}` : value
}

function sparseResult(result: Result, usual: Usual = {}): object {
  const { version, metric, gates, values, change, rounds, mde, noiseFloor, ...others } = result
  const { threshold, verdict, moved, spread, error, errorIn, lacks, rule, accepted, step } = others
  const isUsual = (key: keyof Usual): boolean => told(result[key]) === told(usual[key])
  return {
    ...(!isUsual('version') && { version }),
    metric,
    ...(gates && { gates }),
    values,
    change: change && sparseChange(change),
    ...(step !== undefined && {
      step: { ...step, change: step.change && sparseChange(step.change) },
    }),
    ...(!isUsual('rounds') && { rounds }),
    mde,
    ...(!isUsual('threshold') && { threshold }),
    ...(!isUsual('verdict') && { verdict }),
    ...(moved !== null && { moved }),
    ...(noiseFloor !== null && { noiseFloor }),
    ...(spread !== null && { spread }),
    ...(error !== null && { error }),
    ...(errorIn !== null && { errorIn }),
    ...(lacks !== null && { lacks }),
    ...(rule !== null && { rule }),
    ...(accepted !== null && { accepted }),
  }
}

function sparseChange({ adjustedPValue, ...change }: NonNullable<Result['change']>): object {
  return { ...change, ...(adjustedPValue !== null && { adjustedPValue }) }
}

/** The benchmark that was written so: for who has the file from where it was written, and need not check it. */
export function wholeBenchmark({ usual, results, ...benchmark }: SparseBenchmark): BenchmarkReport {
  return { ...benchmark, results: results.map((result) => wholeResult({ ...usual, ...result })) }
}

function wholeResult({ change, step, noiseFloor, ...result }: SparseResult): Result {
  const { version, rounds, threshold, verdict } = result
  if (
    version === undefined ||
    rounds === undefined ||
    threshold === undefined ||
    verdict === undefined
  )
    throw new TypeError('a result without what is usual in its benchmark')
  return {
    gates: false,
    moved: null,
    spread: null,
    error: null,
    errorIn: null,
    lacks: null,
    rule: null,
    accepted: null,
    ...result,
    version,
    rounds,
    threshold,
    verdict,
    change: wholeChange(change),
    ...(step !== undefined && { step: { ...step, change: wholeChange(step.change) } }),
    noiseFloor:
      noiseFloor === undefined ? null : { ...noiseFloor, high: noiseFloor.high ?? Infinity },
  }
}

function wholeChange(change: SparseJudged | null): Result['change'] {
  return change && { adjustedPValue: null, ...change, high: change.high ?? Infinity }
}
