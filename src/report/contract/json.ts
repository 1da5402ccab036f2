import type { z } from 'zod'
import { GateError } from '../../errors.ts'
import type { FaultFacts, Report } from '../../model/index.ts'
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
  return `${jsonLines(file, lineOf)}\n`
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
  throw new GateError({ code: 'report-malformed', name, ...problems(parsed.error) })
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

function isFigureOrNone(value: unknown): value is number | null {
  return value === null || Number.isFinite(value)
}

/** Rounds are most of a report: each of their figures is written in the shortest way. */
function lineOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('figures' in value))
    return JSON.stringify(value)
  const { figures, ...others } = value
  if (typeof figures !== 'object' || figures === null || Array.isArray(figures))
    return JSON.stringify(value)
  const lists = Object.entries(figures).map(
    ([metric, list]) => `${JSON.stringify(metric)}:${shortList(list)}`,
  )
  return `${JSON.stringify(others).slice(0, -1)},"figures":{${lists.join(',')}}}`
}

function shortList(list: unknown): string {
  return Array.isArray(list) && list.every(isFigureOrNone)
    ? `[${list.map(shortest).join(',')}]`
    : JSON.stringify(list)
}

/** Both are the same number to the last bit: 0.00001234 and 1234e-8. */
function shortest(figure: number | null): string {
  const plain = String(figure)
  if (!plain.startsWith('0.00')) return plain
  const digits = plain.slice(2).replace(/^0+/, '')
  return `${digits}e-${plain.length - 2}`
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new GateError({ code: 'report-not-json', name, reason }, { cause })
  }
}

// Told apart from other mistakes, because all else about a foreign or newer report would be malformed too.
function checkSchema(data: unknown, name: string): void {
  const schema = field(data, 'schema')
  const version = field(schema, 'version')
  if (field(schema, 'name') !== 'benchgate-report')
    throw new GateError({ code: 'report-foreign', name })
  if (typeof version !== 'number' || version === reportVersion) return
  const code = version > reportVersion ? 'report-newer' : 'report-older'
  throw new GateError({ code, name, version, known: reportVersion })
}

function field(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? Object.getOwnPropertyDescriptor(data, key)?.value
    : undefined
}

const mostProblems = 5

function problems({
  issues,
}: z.ZodError): Pick<FaultFacts['report-malformed'], 'problems' | 'others'> {
  const shown = issues.slice(0, mostProblems)
  return {
    problems: shown.map(({ path, message }) => `${dotted(path)}: ${message}`),
    others: issues.length - shown.length,
  }
}

function dotted(path: readonly PropertyKey[]): string {
  const text = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
  return text === '' ? '(top)' : text.replace(/^\./, '')
}
