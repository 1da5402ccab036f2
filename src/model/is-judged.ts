import type { Report } from './report.ts'

/** Whether anything that gates was compared with a base, or shown not to reach the change, or held against a budget of the first tier: else no run is a success. */
export function isJudged({ benchmarks, budgets, versions }: Report): boolean {
  const isCompared = benchmarks.some(({ results }) =>
    results.some(
      ({ gates, change, verdict }) => gates && (change !== null || verdict === 'untouched'),
    ),
  )
  return (versions.base !== null && isCompared) || budgets.some(({ gates }) => gates)
}
