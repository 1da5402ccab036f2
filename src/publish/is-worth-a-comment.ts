import { exitCode, isJudged, type Report, type Verdict } from '../model/index.ts'

/**
 * Whether `comment: on-change` has something to say: a change that was shown or is suspected, a benchmark that was to be
 * compared and was not, a budget exceeded, or a job that fails.
 */
export function isWorthAComment(report: Report): boolean {
  const isOver = report.budgets.some(({ gates, status }) => gates && status === 'exceeded')
  // Also where all of it is new, as in a project that was moved.
  const isBlind = report.outcome === 'incomparable' || (hasBase(report) && !isJudged(report))
  return exitCode(report) !== 0 || isBlind || isOver || report.benchmarks.some(isNews)
}

function hasBase({ versions }: Report): boolean {
  return versions.base !== null
}

function isNews({ results }: Report['benchmarks'][number]): boolean {
  return results.some(({ gates, verdict }) => gates && news.has(verdict))
}

/** A benchmark that fails in the base alone, or that is gone, fails no job: all the more somebody has to hear of it. */
const news: ReadonlySet<Verdict> = new Set([
  'improved',
  'regressed',
  'suspected',
  'errored',
  'removed',
])
