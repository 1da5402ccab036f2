import type { Config } from '../config/index.ts'
import type { Occasion } from '../event/index.ts'
import type { Report } from '../model/index.ts'
import type { CommitMessages } from '../prepare/index.ts'
import { accept, hasSlowdowns } from './accept.ts'
import { claimsOf } from './claims.ts'
import { permit, type MayWrite } from './permit.ts'
import { denialWarnings, mistakeWarnings, unreadWarning } from './warnings.ts'

/** Where lines that accept slowdowns may stand, and who may write them. */
export interface Acceptable {
  readonly occasion: Occasion
  /** What the judged versions have in commits that the base has not. */
  readonly commits: CommitMessages
  readonly from: Config['acceptFrom']
  readonly mayWrite: MayWrite
}

/**
 * The report with those slowdowns accepted that somebody accepted who may. It says of every other line why it does not
 * count. The host is asked only where there is such a line.
 */
export async function accepted(
  report: Report,
  { occasion, commits, from, mayWrite }: Acceptable,
): Promise<Report> {
  if (report.versions.base === null) return report
  const { claims, mistakes } = claimsOf(occasion, commits.messages)
  const { acceptances, denials } = await permit(claims, from, mayWrite)
  const unread =
    commits.missing !== null && hasSlowdowns(report) ? [unreadWarning(commits.missing)] : []
  const warnings = [...denialWarnings(denials), ...mistakeWarnings(mistakes), ...unread]
  return accept({ ...report, warnings: [...report.warnings, ...warnings] }, acceptances)
}
