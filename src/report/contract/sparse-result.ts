import type { BenchmarkReport, Change, Result } from '../../model/index.ts'

/** A result as it stands in a file: without what most results do not have, and null for an interval without an end. */
export type SparseResult = Omit<Result, Missing | 'change' | 'noiseFloor'> &
  Partial<Pick<Result, Missing>> & {
    readonly change:
      | (SparseChange & { readonly pValue: number; readonly adjustedPValue?: number })
      | null
    readonly noiseFloor?: SparseChange
  }

type Missing = 'gates' | 'spread' | 'error' | 'errorIn' | 'lacks' | 'rule' | 'accepted'

type SparseChange = Omit<Change, 'high'> & { readonly high: number | null }

/** A benchmark with its results as they stand in a file; JSON itself has a null for an interval without an end. */
export function sparse({ results, ...benchmark }: BenchmarkReport): object {
  return { ...benchmark, results: results.map(sparseResult) }
}

function sparseResult(result: Result): object {
  const { version, metric, gates, values, change, rounds, mde, noiseFloor, ...others } = result
  const { threshold, verdict, spread, error, errorIn, lacks, rule, accepted } = others
  return {
    version,
    metric,
    ...(gates && { gates }),
    values,
    change: change && sparseChange(change),
    rounds,
    mde,
    threshold,
    verdict,
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

/** The result that was written so: for who has the file from where it was written, and need not check it. */
export function wholeResult({ change, noiseFloor, ...result }: SparseResult): Result {
  return {
    gates: false,
    spread: null,
    error: null,
    errorIn: null,
    lacks: null,
    rule: null,
    accepted: null,
    ...result,
    change: change && { adjustedPValue: null, ...change, high: change.high ?? Infinity },
    noiseFloor:
      noiseFloor === undefined ? null : { ...noiseFloor, high: noiseFloor.high ?? Infinity },
  }
}
