import { exitCode, type Report } from '../model/index.ts'

/** Whether `comment: on-change` has something to say: a change that was shown, a budget exceeded, or a job that fails. */
export function isWorthAComment(report: Report): boolean {
  const isOver = report.budgets.some(({ gates, status }) => gates && status === 'exceeded')
  return exitCode(report) !== 0 || isOver || report.benchmarks.some(hasChanged)
}

function hasChanged({ results }: Report['benchmarks'][number]): boolean {
  return results.some(
    ({ gates, verdict }) =>
      gates && (verdict === 'improved' || verdict === 'regressed' || verdict === 'suspected'),
  )
}
