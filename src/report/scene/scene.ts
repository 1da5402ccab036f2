import { metricOf } from '../../model/index.ts'
import type { Report, Result } from '../../model/index.ts'
import { acceptedAmong, tally } from './rows.ts'
import type { Row, Tally } from './rows.ts'

/** What a headline has to say something about, in numbers of benchmarks. */
export interface Scene {
  readonly rows: readonly Row[]
  readonly counts: Tally
  /** Benchmarks that regressed, and those that look as if they had: without the accepted ones. */
  readonly slower: number
  readonly suspected: number
  /** How many regressed or suspected ones were accepted, so that they fail nothing. */
  readonly accepted: number
  /** Benchmarks that were to be compared, or without a base measured: those that failed among them. */
  readonly judged: number
  /** Benchmarks that were compared. */
  readonly compared: number
  /** Benchmarks without a figure in some version, whatever their worst verdict. */
  readonly errored: number
  readonly hasBase: boolean
  readonly severalHeads: boolean
  /** What a change is called: a benchmark that only allocates more is not slower. */
  readonly words: { readonly worse: string; readonly better: string }
}

export function sceneOf({ versions }: Report, rows: readonly Row[]): Scene {
  const counts = tally(rows)
  const oneSide = counts.new + counts.removed
  const hasBase = versions.base !== null
  const accepted = {
    regressed: acceptedAmong(rows, 'regressed'),
    suspected: acceptedAmong(rows, 'suspected'),
  }
  return {
    rows,
    counts,
    slower: counts.regressed - accepted.regressed,
    suspected: counts.suspected - accepted.suspected,
    accepted: accepted.regressed + accepted.suspected,
    judged: hasBase ? rows.length - oneSide : rows.length,
    compared: rows.length - oneSide - counts.errored,
    errored: rows.filter(({ benchmark }) => benchmark.results.some(isErrored)).length,
    hasBase,
    severalHeads: versions.heads.length > 1,
    words: words(rows),
  }
}

function words(rows: readonly Row[]): Scene['words'] {
  const isOfTime = rows.every(({ benchmark: { results } }) =>
    results.every(({ gates, metric }) => !gates || metricOf(metric).unit === 's'),
  )
  return isOfTime ? { worse: 'slower', better: 'faster' } : { worse: 'worse', better: 'better' }
}

function isErrored(result: Result): boolean {
  return result.verdict === 'errored'
}
