import type { z } from 'zod'
import { GateError } from '../errors.ts'
import type { Report } from '../model/index.ts'
import { reportSchema } from './schema.ts'
import { writtenNotice } from './schema-notice.ts'

/**
 * The report as indented JSON, one line for each list of numbers.
 *
 * @throws when the report breaks its own contract, such as by a figure that is not a number: a bug of ours
 */
export function renderJson(report: Report): string {
  const wrong = noFigure(report)
  if (wrong !== null) throw new RangeError(`the report has no figure at ${wrong}`)
  const warnings = report.warnings.map(writtenNotice)
  const text = JSON.stringify({ ...report, warnings }, null, 2)
  // A line break cannot stand inside a JSON string, so this touches lists only.
  return `${text.replaceAll(numberList, (list) => list.replaceAll(lineBreak, ' ').replace('[ ', '[').replace(' ]', ']'))}\n`
}

/**
 * A report from text that anybody may have written.
 *
 * @throws GateError `report-not-json`, `report-foreign`, `report-newer` or `report-malformed`
 */
export function parseReport(text: string): Report {
  const data = parseJson(text)
  checkSchema(data)
  const parsed = reportSchema.safeParse(data)
  if (parsed.success) return parsed.data
  throw new GateError(
    'report-malformed',
    `the report does not follow its schema: ${problems(parsed.error)}`,
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
  if (Array.isArray(value) && value.every(Number.isFinite)) return null
  for (const [key, each] of Object.entries(value)) {
    const within = noFigure(each)
    const isUnbounded = key === 'high' && each === Infinity
    if (within !== null && !isUnbounded) return `.${key}${within}`
  }
  return null
}

const numberList = /\[\n[-\d.eE+,\s]+\]/g
const lineBreak = /\n\s*/g

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new GateError(
      'report-not-json',
      `the report is not JSON: ${reason}`,
      'Give the file that `--json` wrote, whole and unchanged.',
      { cause },
    )
  }
}

// Told apart from other mistakes, because all else about a foreign or newer report would be malformed too.
function checkSchema(data: unknown): void {
  const schema = field(data, 'schema')
  const version = field(schema, 'version')
  if (field(schema, 'name') !== 'benchgate-report') {
    throw new GateError(
      'report-foreign',
      'this is not a report of benchgate: its schema.name is not "benchgate-report"',
      'Give the file that `--json` wrote.',
    )
  }
  if (typeof version === 'number' && version > 1) {
    throw new GateError(
      'report-newer',
      `the report has version ${version} of the schema, and this benchgate knows version 1`,
      'Use the benchgate that wrote it, or a newer one.',
    )
  }
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
