import type { Evidence, Report } from '../../model/index.ts'

/** All of a report that its results are shown by: a page that carries the report has no more of it at hand. */
export interface ReportedResults extends Pick<
  Report,
  'benchmarks' | 'versions' | 'outcome' | 'createdAt'
> {
  readonly settings: Pick<Report['settings'], 'failOn'>
  readonly evidence: {
    readonly benchmarks: readonly Pick<Evidence, 'benchmark' | 'reach' | 'why'>[]
  }
}
