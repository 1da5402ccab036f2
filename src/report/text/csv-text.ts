import { visibleText } from './visible-text.ts'

export type CsvValue = string | number | boolean | null

/** Rows as CSV (RFC 4180). Figures are plain numbers; null, and a number that is none, is an empty field. */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')
}

function written(value: CsvValue): string {
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
