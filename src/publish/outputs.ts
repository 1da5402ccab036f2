import type { Report, Result } from '../model/index.ts'

/** What later steps can read; `action.yml` lists the same names. */
export const outputNames = [
  'verdict',
  'regressions',
  'suspicions',
  'accepted',
  'improvements',
  'untouched',
  'budgets-exceeded',
  'report-json',
  'report-markdown',
  'report-csv',
  'report-html',
  'report-url',
  'comment-url',
] as const

export type OutputName = (typeof outputNames)[number]

/** Absolute paths of the report's files. */
export interface ReportFiles {
  readonly json: string
  readonly markdown: string
  readonly csv: string
  /** Null where there is none. */
  readonly html: string | null
}

/** Addresses by what is found there; null, which is an empty output, where nothing is. */
export interface PublishedAt {
  readonly page: string | null
  readonly comment: string | null
}

export function outputs(
  report: Report,
  files: ReportFiles,
  addresses: PublishedAt,
): Readonly<Record<OutputName, string>> {
  return {
    verdict: report.outcome,
    regressions: String(count(report, isRegression)),
    suspicions: String(
      count(report, ({ verdict, accepted }) => verdict === 'suspected' && accepted === null),
    ),
    accepted: String(count(report, ({ accepted }) => accepted !== null)),
    improvements: String(count(report, ({ verdict }) => verdict === 'improved')),
    untouched: String(report.reach?.untouched ?? 0),
    'budgets-exceeded': String(exceeded(report)),
    'report-json': files.json,
    'report-markdown': files.markdown,
    'report-csv': files.csv,
    'report-html': files.html ?? '',
    'report-url': addresses.page ?? '',
    'comment-url': addresses.comment ?? '',
  }
}

/** Benchmarks, not results: slower in two heads is one regression. What does not gate does not count. */
function count(report: Report, is: (result: Result) => boolean): number {
  return report.benchmarks.filter(({ results }) =>
    results.some((result) => result.gates && is(result)),
  ).length
}

/** How many budgets of the first tier are exceeded; one that two heads exceed counts once. */
function exceeded({ budgets }: Report): number {
  const over = budgets.filter(({ gates, status }) => gates && status === 'exceeded')
  return new Set(
    over.map(({ benchmark, metric, ...limit }) =>
      JSON.stringify([
        benchmark.id,
        metric,
        limit.kind === 'relation' && limit.than.id,
        limit.target,
      ]),
    ),
  ).size
}

function isRegression({ verdict, accepted }: Result): boolean {
  return verdict === 'regressed' && accepted === null
}
