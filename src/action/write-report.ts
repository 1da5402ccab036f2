import { join } from 'node:path'
import type { Config } from '../config/index.ts'
import type { Report, Notice } from '../model/index.ts'
import type { Files } from '../platform/ports.ts'
import type { Publication } from '../publish/index.ts'
import {
  renderCsv,
  renderHtml,
  renderJson,
  renderMarkdown,
  reportFileName,
  summaryLimit,
} from '../report/index.ts'

export interface WrittenReport {
  readonly files: Publication['files']
  /** As it stands in its file: as much as the page of a job has room for. */
  readonly markdown: string
  /** Why the files are not there, if they are not. */
  readonly warnings: readonly Notice[]
}

/**
 * Writes the whole report for later steps; what goes elsewhere is cut to fit. Where it cannot be written, it is still to
 * be published.
 */
export async function writeReport(
  report: Report,
  { id, html }: Pick<Config, 'id' | 'html'>,
  temporary: string,
  { writeText }: Pick<Files, 'writeText'>,
): Promise<WrittenReport> {
  const directory = join(temporary, `benchgate-${id}`)
  const files = {
    json: join(directory, reportFileName),
    markdown: join(directory, 'benchgate-report.md'),
    csv: join(directory, 'benchgate-report.csv'),
    // By its name it is called as an artifact: each gate of a run has its own.
    html: html
      ? join(directory, `benchgate-report${id === 'benchgate' ? '' : `-${id}`}.html`)
      : null,
  }
  const markdown = renderMarkdown(report, { id, limit: summaryLimit })
  const warnings = await writeAll().catch((problem: unknown) => [notWritten(problem)])
  return { files, markdown, warnings }

  async function writeAll(): Promise<readonly Notice[]> {
    await writeText(files.json, renderJson(report))
    await writeText(files.markdown, markdown)
    await writeText(files.csv, renderCsv(report))
    if (files.html !== null) await writeText(files.html, renderHtml(report))
    return []
  }
}

function notWritten(problem: unknown): Notice {
  const reason = problem instanceof Error ? problem.message : String(problem)
  return { code: 'report-not-written', reason }
}
