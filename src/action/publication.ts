import type { Config } from '../config/index.ts'
import { conclusionOf, type Report } from '../model/index.ts'
import { annotate, type CodePlace, type GateComment, type Publication } from '../publish/index.ts'
import { annotatedBenchmarks, checkLimit, headlineText, renderMarkdown } from '../report/index.ts'
import type { WrittenReport } from './write-report.ts'

/** What a report is published with, besides itself. */
interface Circumstances {
  readonly config: Pick<Config, 'annotations' | 'check' | 'comment' | 'id' | 'summary'>
  readonly own: GateComment
  /** What was judged: where a check run belongs. */
  readonly commit: string
  /** The page of the run. */
  readonly url: string
  /** Where the report's page can be seen; null where it cannot. */
  readonly pageUrl: string | null
  /** Where benchmarks stand in the code, by their ids. */
  readonly places: ReadonlyMap<string, CodePlace>
}

/** The report for each place it is read at. What is not wanted is not rendered. */
export function publicationOf(
  report: Report,
  { files, markdown }: Pick<WrittenReport, 'files' | 'markdown'>,
  { config, own, places, pageUrl, ...run }: Circumstances,
): Publication {
  const { id } = config
  const annotations = config.annotations ? annotate(annotatedBenchmarks(report), places) : []
  return {
    summary: config.summary ? markdown : null,
    comment: {
      own,
      policy: config.comment,
      render: (lastLine, fixed) => renderMarkdown(report, { id, lastLine, fixed, pageUrl }),
    },
    check: config.check ? checkOf() : null,
    annotations,
    files,
    pageUrl,
  }

  function checkOf(): Publication['check'] {
    return {
      name: id === 'benchgate' ? id : `benchgate (${id})`,
      commit: run.commit,
      url: run.url,
      conclusion: conclusionOf(report),
      title: headlineText(report),
      summary: renderMarkdown(report, { id, limit: checkLimit, pageUrl }),
      annotations,
    }
  }
}
