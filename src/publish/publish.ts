import type { Report, Warning } from '../model/index.ts'
import type { Answer, Hosting, HostedComment } from '../platform/ports.ts'
import { isWorthAComment } from './is-worth-a-comment.ts'
import { type ReportFiles, outputNames, outputs } from './outputs.ts'
import { upsertComment } from './upsert-comment.ts'
import { commentWarning, summaryWarning } from './warnings.ts'

/** `on-change` writes no first comment where nothing changed, but keeps one that is there up to date. */
export type CommentPolicy = 'always' | 'on-change' | 'never'

/** A report as it is to be read, by place. */
export interface Publication {
  /** Markdown for the page of the job. */
  readonly summary: string
  /** Markdown for the pull request; its last line is `marker`. */
  readonly comment: string
  /** The line that tells this gate's comment from others. */
  readonly marker: string
  readonly policy: CommentPolicy
  /** Where the whole report lies for later steps. */
  readonly files: ReportFiles
}

/**
 * Publishes a report: the job summary first, since it needs no permission, then the comment, then the outputs.
 *
 * Never fails for what the host refuses: the verdict stands without its comment.
 *
 * @returns what could not be published, each with the remedy; empty when all was
 */
export async function publish(
  report: Report,
  publication: Publication,
  hosting: Hosting,
): Promise<readonly Warning[]> {
  const summary = await hosting.summary(publication.summary)
  const comment = await writeComment(report, publication, hosting)
  const url = comment.kind === 'ok' ? (comment.value?.url ?? null) : null
  const values = outputs(report, publication.files, url)
  for (const name of outputNames) hosting.output(name, values[name])
  const warnings = [
    summaryWarning(summary),
    commentWarning(comment, hosting.comments?.fromFork ?? false),
  ]
  return warnings.filter((warning) => warning !== null)
}

async function writeComment(
  report: Report,
  publication: Publication,
  hosting: Hosting,
): Promise<Answer<HostedComment | null>> {
  const { comment, marker, policy } = publication
  if (hosting.comments === null || policy === 'never') return { kind: 'ok', value: null }
  const create = policy === 'always' || isWorthAComment(report)
  const wanted = { body: comment, marker, create }
  return upsertComment(wanted, hosting.comments, (seconds) => hosting.wait(seconds))
}
