import type { MeasuredRun } from '../event/index.ts'
import { GateError } from '../errors.ts'
import type { Report } from '../model/index.ts'

/**
 * The one of the pull requests that the report is about.
 *
 * What the report says chooses among those that were found by the run's own head, and leads nowhere else.
 *
 * @param numbers of the pull requests whose head is what the run measured
 * @throws GateError `report-of-another-run` where it says to be of another pull request or commit
 */
export function checkClaims(
  { pullRequest }: Pick<Report, 'pullRequest'>,
  { commit }: Pick<MeasuredRun, 'commit'>,
  numbers: readonly number[],
): number {
  if (pullRequest === null) throw ofAnother('no pull request')
  if (pullRequest.commit !== commit) throw ofAnother(`the commit ${pullRequest.commit}`)
  if (!numbers.includes(pullRequest.number))
    throw ofAnother(`the pull request ${pullRequest.number}`)
  return pullRequest.number
}

function ofAnother(what: string): GateError {
  return new GateError(
    'report-of-another-run',
    `the report in the artifact is about ${what}, not about what this run was started for`,
    'Upload the report of the same run, from a workflow that runs on pull_request.',
  )
}
