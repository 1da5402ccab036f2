import { join } from 'node:path'
import type { Report } from '../model/index.ts'
import type { Files } from '../platform/ports.ts'
import type { Publication } from '../publish/index.ts'
import { renderJson, renderMarkdown, reportFileName, summaryLimit } from '../report/index.ts'

export interface WrittenReport {
  readonly files: Publication['files']
  /** As it stands in its file: as much as the page of a job has room for. */
  readonly markdown: string
}

/** Writes the whole report for later steps; what goes elsewhere is cut to fit. */
export async function writeReport(
  report: Report,
  id: string,
  temporary: string,
  { writeText }: Pick<Files, 'writeText'>,
): Promise<WrittenReport> {
  const directory = join(temporary, `benchgate-${id}`)
  const files = {
    json: join(directory, reportFileName),
    markdown: join(directory, 'benchgate-report.md'),
  }
  const markdown = renderMarkdown(report, { id, limit: summaryLimit })
  await writeText(files.json, renderJson(report))
  await writeText(files.markdown, markdown)
  return { files, markdown }
}
