import type { z } from 'zod'
import { GateError } from '../../errors.ts'
import type { Report } from '../../model/index.ts'
import { fileOf, reportSchema } from './json-file.ts'
import { jsonLines } from './json-lines.ts'
import { reportVersion } from './schema.ts'
import { writtenNotice } from './schema-notice.ts'
import { sparse } from './sparse-result.ts'

/**
 * The report as JSON with a line for each result and each round, so that it can be read and compared line by line.
 *
 * @throws when the report breaks its own contract, such as by a figure that is not a number: a bug of ours
 */
export function renderJson(report: Report): string {
  const benchmarks = report.benchmarks.map(sparse)
  const file = { ...fileOf(report), benchmarks, warnings: report.warnings.map(writtenNotice) }
  const wrong = noFigure(file)
  if (wrong !== null) throw new RangeError(`the report has no figure at ${wrong}`)
  return `${jsonLines(file)}\n`
}

/**
 * A report from text that anybody may have written.
 *
 * @param name what messages call it
 * @throws GateError `report-not-json`, `report-foreign`, `report-older`, `report-newer` or `report-malformed`
 */
export function parseReport(text: string, name = 'the report'): Report {
  const data = parseJson(text, name)
  checkSchema(data, name)
  const parsed = reportSchema.safeParse(data)
  if (parsed.success) return parsed.data
  throw new GateError(
    'report-malformed',
    `${name} does not follow its schema: ${problems(parsed.error)}`,
    'Write it again, with the version of benchgate that reads it; the schema is report.schema.json.',
  )
}

/**
 * The place of a number that is none; null without any. JSON would have a null there, which is right for an interval
 * without an upper end alone. The rest of the contract is held by types: to go through a large report, the schema takes
 * longer than all else that is made of it.
 */
function noFigure(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : ''
  if (typeof value !== 'object' || value === null) return null
  if (Array.isArray(value) && value.every(isFigureOrNone)) return null
  for (const [key, each] of Object.entries(value)) {
    const within = noFigure(each)
    const isUnbounded = key === 'high' && each === Infinity
    if (within !== null && !isUnbounded) return `.${key}${within}`
  }
  return null
}

function isFigureOrNone(value: unknown): boolean {
  return value === null || Number.isFinite(value)
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new GateError(
      'report-not-json',
      `${name} is not JSON: ${reason}`,
      'Give the file that `--json` wrote, whole and unchanged.',
      { cause },
    )
  }
}

// Told apart from other mistakes, because all else about a foreign or newer report would be malformed too.
function checkSchema(data: unknown, name: string): void {
  const schema = field(data, 'schema')
  const version = field(schema, 'version')
  if (field(schema, 'name') !== 'benchgate-report') {
    throw new GateError(
      'report-foreign',
      `${name} is not a report of benchgate: its schema.name is not "benchgate-report"`,
      'Give the file that `--json` wrote.',
    )
  }
  if (typeof version !== 'number' || version === reportVersion) return
  const what = `${name} has version ${version} of the schema, and this benchgate knows version ${reportVersion}`
  if (version > reportVersion)
    throw new GateError('report-newer', what, 'Use the benchgate that wrote it, or a newer one.')
  throw new GateError(
    'report-older',
    what,
    'Measure again, or show it with the benchgate that wrote it: it does not have what its verdicts follow from.',
  )
}

function field(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? Object.getOwnPropertyDescriptor(data, key)?.value
    : undefined
}

const mostProblems = 5

function problems({ issues }: z.ZodError): string {
  const shown = issues
    .slice(0, mostProblems)
    .map(({ path, message }) => `${dotted(path)}: ${message}`)
  const others = issues.length - shown.length
  return [...shown, ...(others > 0 ? [`and ${others} more`] : [])].join('; ')
}

function dotted(path: readonly PropertyKey[]): string {
  const text = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
  return text === '' ? '(top)' : text.replace(/^\./, '')
}
