import { metricOf } from '../../model/index.ts'
import type { BenchmarkReport, Report, Result } from '../../model/index.ts'
import { visibleText } from '../text/visible-text.ts'

/**
 * The results of a report as CSV (RFC 4180), for spreadsheets and other programs: a row each, under the names of their
 * fields in the JSON report. Figures are plain numbers in the unit that stands beside them; a field without a value is
 * empty, and so is the upper end of an interval that has none.
 */
export function renderCsv({ benchmarks }: Pick<Report, 'benchmarks'>): string {
  const results = benchmarks.flatMap((benchmark) =>
    benchmark.results.map((result): Row => ({ benchmark, result })),
  )
  const rows = results.map((one) => fields.map(([, valueOf]) => written(valueOf(one))))
  const header = fields.map(([title]) => title)
  return [header, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')
}

type Value = string | number | boolean | null

interface Row {
  readonly benchmark: BenchmarkReport
  readonly result: Result
}

type FieldOf = (row: Row) => Value

const fields: readonly (readonly [string, FieldOf])[] = [
  ['id', ({ benchmark }) => benchmark.id],
  ['suite', ({ benchmark }) => benchmark.suite],
  ['name', ({ benchmark }) => benchmark.name],
  ['was', ({ benchmark }) => benchmark.was],
  ['version', ({ result }) => result.version],
  ['metric', ({ result }) => result.metric],
  ['unit', ({ result }) => metricOf(result.metric).unit],
  ['better', ({ result }) => metricOf(result.metric).better],
  ['gates', ({ result }) => result.gates],
  ['verdict', ({ result }) => result.verdict],
  ['values.base', ({ result }) => result.values.base],
  ['values.head', ({ result }) => result.values.head],
  ['change.ratio', ({ result }) => result.change?.ratio ?? null],
  ['change.low', ({ result }) => result.change?.low ?? null],
  ['change.high', ({ result }) => result.change?.high ?? null],
  ['change.pValue', ({ result }) => result.change?.pValue ?? null],
  ['change.adjustedPValue', ({ result }) => result.change?.adjustedPValue ?? null],
  ['threshold', ({ result }) => result.threshold],
  ['mde', ({ result }) => result.mde],
  ['noiseFloor.low', ({ result }) => result.noiseFloor?.low ?? null],
  ['noiseFloor.high', ({ result }) => result.noiseFloor?.high ?? null],
  ['rounds.judged', ({ result }) => result.rounds.judged],
  ['rounds.total', ({ result }) => result.rounds.total],
  ['rule', ({ result }) => result.rule],
  ['accepted.by', ({ result }) => result.accepted?.by ?? null],
  ['accepted.reason', ({ result }) => result.accepted?.reason ?? null],
  ['error', ({ result }) => result.error],
]

function written(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  return typeof value === 'boolean' ? String(value) : quoted(value)
}

/** Text on one line, always in quotes, so that no separator that a spreadsheet goes by ends it. */
function quoted(text: string): string {
  const line = visibleText(text)
  return `"${formula.test(line) ? "'" : ''}${line.replaceAll('"', '""')}"`
}

/** What a spreadsheet would run: these signs begin a formula, also in their wide form. Control characters are gone by then. */
const formula = /^\s*[=+\-@＝＋－＠]/
