import { resolve } from 'node:path'
import { GateError } from '../errors.ts'
import type { Report } from '../model/index.ts'
import type { Files } from '../platform/ports.ts'
import type { PageView, ReleaseTrend } from '../report/index.ts'
import type { Engine, Io } from './io.ts'
import { openEngine } from './open-engine.ts'
import { releaseTrendOf } from './release-trend.ts'
import { wantsColor } from './wants-color.ts'
import { writeReportFiles } from './write-report.ts'

/** Which reports are to be shown again, and how. */
export interface ReportAsked {
  readonly files: readonly string[]
  readonly form: 'terminal' | 'markdown' | 'json' | 'csv' | 'html'
  /** Of the page. */
  readonly view: PageView
  /** The file to print the page to; null to show what is asked for. */
  readonly pdf: string | null
  readonly color: boolean
  /** The branch whose trend the brief page tells; null for the base's. */
  readonly history: string | null
}

/** How wide a report is that nobody reads on a terminal. */
const usualWidth = 100

/**
 * Shows reports that were kept, one after the other: as they were told, not as they would be told today.
 *
 * @returns the exit code, which says whether they could be shown and nothing of their verdicts
 * @throws GateError for a file that is not there, or is no report that this benchgate can read
 */
export async function showReports(asked: ReportAsked, io: Io): Promise<number> {
  const { files: paths, form, pdf } = asked
  if (form === 'html' && paths.length > 1)
    throw new GateError({ code: 'several-pages', count: paths.length })
  const opened = await openEngine(io)
  const { engine, ports } = opened
  const reports: Report[] = []
  for (const path of paths)
    reports.push(await readKeptReport(path, io.directory, engine, ports.files))
  const texts: string[] = []
  for (const report of reports) {
    const isBrief = form === 'html' && asked.view === 'executive'
    const trend = isBrief ? await releaseTrendOf(report, asked.history, opened, io) : null
    texts.push(shown(report, trend, asked, engine, io))
  }
  const text = texts.join('\n')
  if (pdf === null) io.stdout.write(text)
  else await writeReportFiles(pdf, await engine.printPdf(text, io.directory), io, ports.files)
  return 0
}

function shown(
  report: Report,
  trend: ReleaseTrend | null,
  { form, view, color: isAllowed }: ReportAsked,
  { renderCsv, renderHtml, renderJson, renderMarkdown, renderTerminal }: Engine,
  { env, stdout }: Io,
): string {
  switch (form) {
    case 'json':
      return renderJson(report)
    case 'csv':
      return renderCsv(report)
    case 'html':
      return renderHtml(report, { view, trend })
    case 'markdown':
      return `${renderMarkdown(report, { id: 'benchgate' })}\n`
    case 'terminal': {
      const color = wantsColor(isAllowed, env, stdout)
      return `${renderTerminal(report, { color, width: stdout.columns ?? usualWidth })}\n`
    }
  }
}

/**
 * A report that was kept as JSON.
 *
 * @throws GateError for a file that cannot be read, or is no report that this benchgate can read
 */
export async function readKeptReport(
  path: string,
  directory: string,
  { parseReport }: Engine,
  files: Files,
): Promise<Report> {
  const text = await files.readText(resolve(directory, path)).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
  return parseReport(text, path)
}

function unreadable(path: string, cause: unknown): GateError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new GateError({ code: 'report-unreadable', path, reason }, { cause })
}
