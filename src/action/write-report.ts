import { join } from 'node:path'
import type { Config } from '../config/index.ts'
import type { Report } from '../model/index.ts'
import type { Files } from '../platform/ports.ts'
import type { Publication } from '../publish/index.ts'
import { commentMarker, renderJson, renderMarkdown, summaryLimit } from '../report/index.ts'

/** Writes the whole report for later steps; what goes elsewhere is cut to fit. */
export async function writeReport(
  report: Report,
  { id, comment: policy }: Pick<Config, 'id' | 'comment'>,
  temporary: string,
  { writeText }: Pick<Files, 'writeText'>,
): Promise<Publication> {
  const directory = join(temporary, `benchgate-${id}`)
  const files = { json: join(directory, 'report.json'), markdown: join(directory, 'report.md') }
  const summary = renderMarkdown(report, { id, limit: summaryLimit })
  await writeText(files.json, renderJson(report))
  await writeText(files.markdown, summary)
  const comment = renderMarkdown(report, { id })
  return { summary, comment, marker: commentMarker(id), policy, files }
}
