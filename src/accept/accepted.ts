import type { Config } from '../config/index.ts'
import type { Occasion } from '../event/index.ts'
import type { Report, Notice } from '../model/index.ts'
import type { CommitMessages } from '../prepare/index.ts'
import { accept, hasSlowdowns } from './accept.ts'
import { claimsOf } from './claims.ts'
import { permit, type MayWrite, type Denial } from './permit.ts'
import type { Mistake } from './lines.ts'

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

/** Acceptances that do not count: a notice for each reason. */
function denialWarnings(denials: readonly Denial[]): Notice[] {
  const byReason = Map.groupBy(denials, ({ why }) => JSON.stringify(why))
  return [...byReason.values()].flatMap((all) => {
    const lines = all.map(({ claim: { pattern, commit } }) => ({ pattern, commit }))
    const [first] = all
    return first === undefined ? [] : [{ code: 'acceptance-denied', lines, why: first.why }]
  })
}

/** Lines that cannot be understood. */
function mistakeWarnings(mistakes: readonly Mistake[]): Notice[] {
  return mistakes.map((mistake) => ({ code: 'acceptance-malformed', ...mistake }))
}

/** The commits could not be read, or not all of them. */
function unreadWarning(reason: string): Notice {
  return { code: 'acceptance-unread', reason }
}
