import type { Result } from '../../model/index.ts'

/** What a benchmark's suite is, as far as its figures tell. */
export type SuiteKindText = 'benchmark files' | 'servers' | 'commands' | 'results of other tools'

/** Nothing but a server has a rate of success, and nothing but a command the time in and outside of the system. */
export function suiteKindOf(
  results: readonly Pick<Result, 'metric'>[],
  isRecorded: boolean,
): SuiteKindText {
  const metrics = new Set<string>(results.map(({ metric }) => metric))
  if (metrics.has('success')) return 'servers'
  if (metrics.has('user') || metrics.has('system')) return 'commands'
  const isForeign = [...metrics].some(
    (metric) => metric.endsWith('] lower') || metric.endsWith('] higher'),
  )
  return isRecorded || isForeign ? 'results of other tools' : 'benchmark files'
}
