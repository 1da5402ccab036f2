import { exitCode } from './exit-code.ts'
import { isJudged } from './is-judged.ts'
import type { Report } from './report.ts'

export type JobConclusion = 'success' | 'failure' | 'neutral' | 'cancelled'

/** What a report makes of its job in a word; `neutral` where it is no success and yet fails nothing. */
export function conclusionOf(report: Report): JobConclusion {
  if (report.interrupted) return 'cancelled'
  if (exitCode(report) !== 0) return 'failure'
  return report.outcome === 'passed' && isJudged(report) ? 'success' : 'neutral'
}
