import { resolve } from 'node:path'
import { GateError } from '../errors.ts'
import type { Report } from '../model/index.ts'
import type { Files } from '../platform/ports.ts'
import type { Engine, Io } from './io.ts'
import { openEngine } from './open-engine.ts'
import { wantsColor } from './wants-color.ts'

/** Which reports are to be shown again, and how. */
export interface ReportAsked {
  readonly files: readonly string[]
  readonly form: 'terminal' | 'markdown' | 'json' | 'csv'
  readonly color: boolean
}

/** How wide a report is that nobody reads on a terminal. */
const usualWidth = 100

/**
 * Shows reports that were kept, one after the other: as they were told, not as they would be told today.
 *
 * @returns the exit code, which says whether they could be shown and nothing of their verdicts
 * @throws GateError for a file that is not there, or is no report that this benchgate can read
 */
export async function showReports(
  { files: paths, form, color }: ReportAsked,
  io: Io,
): Promise<number> {
  const { engine, ports } = await openEngine(io)
  const reports: Report[] = []
  for (const path of paths) reports.push(await reportIn(path, io.directory, engine, ports.files))
  const texts = reports.map((report) => shown(report, form, engine, io, color))
  io.stdout.write(texts.join('\n'))
  return 0
}

function shown(
  report: Report,
  form: ReportAsked['form'],
  { renderCsv, renderJson, renderMarkdown, renderTerminal }: Engine,
  { env, stdout }: Io,
  isAllowed: boolean,
): string {
  switch (form) {
    case 'json':
      return renderJson(report)
    case 'csv':
      return renderCsv(report)
    case 'markdown':
      return `${renderMarkdown(report, { id: 'benchgate' })}\n`
    case 'terminal': {
      const color = wantsColor(isAllowed, env, stdout)
      return `${renderTerminal(report, { color, width: stdout.columns ?? usualWidth })}\n`
    }
  }
}

async function reportIn(
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
