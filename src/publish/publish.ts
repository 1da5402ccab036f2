import type { Fixed, Report, Notice } from '../model/index.ts'
import type { Annotation, Answer, Hosting } from '../platform/ports.ts'
import { noticeText } from '../report/index.ts'
import { inLog } from './annotate.ts'
import { createCheckRun, type WantedCheck } from './check-run.ts'
import type { GateComment, Written } from './gate-comment.ts'
import { isWorthAComment } from './is-worth-a-comment.ts'
import { type ReportFiles, outputNames, outputs } from './outputs.ts'
import { regressions } from './regressions.ts'
import { checkWarning, commentWarning, summaryWarning, supersededNotice } from './warnings.ts'

/** `on-change` writes no first comment where nothing changed, but keeps one that is there up to date. */
export type CommentPolicy = 'always' | 'on-change' | 'never'

/** A report as it is to be read, by place. */
export interface Publication {
  /** Markdown for the page of the job; null where that is not wanted. */
  readonly summary: string | null
  readonly comment: {
    readonly own: GateComment
    readonly policy: CommentPolicy
    /** Markdown for the pull request that ends in that line. */
    readonly render: (lastLine: string, fixed: readonly Fixed[]) => string
  }
  /** Null where it is not wanted. */
  readonly check: WantedCheck | null
  /** For the job's log, where no check run shows them. */
  readonly annotations: readonly Annotation[]
  /** Where the whole report lies for later steps. */
  readonly files: ReportFiles
  /** Where its page can be seen; null where it cannot. */
  readonly pageUrl: string | null
}

/**
 * Publishes a report: the job summary first, since it needs no permission, then the comment and the check run, then
 * annotations and outputs.
 *
 * Never fails for what the host refuses: the verdict stands without its comment.
 *
 * @returns what could not be published, each with the remedy; empty when all was
 */
export async function publish(
  report: Report,
  publication: Publication,
  hosting: Hosting,
): Promise<readonly Notice[]> {
  const { check: wanted, annotations, files, pageUrl } = publication
  const summary = await writeSummary(publication, hosting)
  const comment = await writeComment(report, publication)
  const check = wanted === null ? null : await createCheckRun(wanted, hosting)
  if (check?.kind !== 'ok') inLog(annotations).forEach((one) => hosting.annotate(one))
  const written = comment.kind === 'ok' ? comment.value : null
  const url = written?.kind === 'written' ? written.comment.url : null
  const values = outputs(report, files, { page: pageUrl, comment: url })
  for (const name of outputNames) hosting.output(name, values[name])
  await publication.comment.own.settle()
  if (written?.kind === 'superseded') {
    const superseded = supersededNotice(written.by)
    hosting.notice(superseded.code, noticeText(superseded))
  }
  const fromFork = hosting.comments?.fromFork ?? false
  return [
    summaryWarning(summary),
    commentWarning(comment, fromFork),
    ...(check === null ? [] : [checkWarning(check, fromFork)]),
  ].filter((warning) => warning !== null)
}

async function writeSummary(
  { summary }: Publication,
  hosting: Pick<Hosting, 'summary'>,
): Promise<Answer<null>> {
  return summary === null ? { kind: 'ok', value: null } : hosting.summary(summary)
}

async function writeComment(
  report: Report,
  { comment: { own, policy, render } }: Publication,
): Promise<Answer<Written>> {
  if (policy === 'never') return { kind: 'ok', value: { kind: 'none' } }
  return own.write({
    create: policy === 'always' || isWorthAComment(report),
    write: (earlier) => {
      const { fixed, slower } = regressions(report, earlier.slower)
      return { slower, text: (lastLine) => render(lastLine, fixed) }
    },
  })
}
