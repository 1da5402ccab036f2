import type { DescribedFormat } from '../model/index.ts'
import type { Collector } from './collector.ts'
import { csvRows } from './csv.ts'
import type { Format } from './format.ts'
import { parsed } from './json/read.ts'
import { BrokenJson, parts, skipSpace, type Part } from './json/scan.ts'
import { isNumber, isObject } from './json/shapes.ts'
import { eachLine } from './lines.ts'
import { metricName } from './metric-name.ts'
import { quoted } from './quoted.ts'
import { malformed, type Source } from './source.ts'

/** What is known of any such format: nothing says which rows failed. */
export const describedTraits = {
  tool: 'The tool',
  failures: 'missing, with an exit code',
} as const

/** A format that the user describes. */
export function describedFormat(format: DescribedFormat): Format {
  return {
    ...describedTraits,
    file: 'the rows that `format` describes, as JSON or CSV',
    detect: () => false,
    parse: (source, into) => {
      const reader = new RowReader(format, into)
      const start = skipSpace(source.text, 0)
      const first = source.text.charAt(start)
      if (first !== '{' && first !== '[') readCsv(source, reader)
      else if (/^\{[^\n]*\}\s*\n\s*\{/.test(source.text.slice(start))) readLines(source, reader)
      else readDocument(source, start, format, reader)
    },
  }
}

interface Row {
  /** Null where the rows are no object. */
  readonly key: string | null
  readonly offset: number
}

class RowReader {
  readonly #format: DescribedFormat
  readonly #into: Collector

  constructor(format: DescribedFormat, into: Collector) {
    this.#format = format
    this.#into = into
  }

  /** @param parse gives the row, or throws */
  row({ key, offset }: Row, parse: () => unknown): void {
    let name = ''
    this.#into.row(
      () => [{ group: '', name }],
      () => {
        const row = parse()
        name = this.#name(row, key, offset)
        const where = { group: '', name, offset }
        const unit = this.#unit(row)
        const scale = this.#into.metric(metricName(unit), unit, this.#format.better)
        for (const value of this.#values(row, offset)) this.#into.sample(where, scale, value)
      },
    )
  }

  #name(row: unknown, key: string | null, offset: number): string {
    const { name } = this.#format
    const found = name === null ? key : fieldOf(row, name)
    if (typeof found === 'string' && found !== '') return found
    if (isNumber(found)) return String(found)
    const where = name === null ? 'its key' : quoted(name)
    throw this.#into.malformed(offset, `expected a name in ${where}, found ${shown(found)}`)
  }

  #unit(row: unknown): string {
    const { unit } = this.#format
    const found = unit === '' ? undefined : fieldOf(row, unit)
    return typeof found === 'string' ? found.trim() : unit
  }

  #values(row: unknown, offset: number): readonly number[] {
    const { value } = this.#format
    const found = value === null ? row : fieldOf(row, value)
    const all: readonly unknown[] = Array.isArray(found) ? found : [found]
    const numbers = all.map(numberIn)
    const odd = numbers.indexOf(null)
    if (all.length > 0 && odd === -1) return numbers.filter((each) => each !== null)
    const where = value === null ? 'each row' : quoted(value)
    throw this.#into.malformed(offset, `expected a number in ${where}, found ${shown(all[odd])}`)
  }
}

function readCsv(source: Source, reader: RowReader): void {
  let names: readonly string[] | null = null
  for (const { cells, offset } of csvRows(source.text)) {
    if (names === null) {
      names = cells.map((cell) => cell.trim())
      continue
    }
    const columns = names
    reader.row({ key: null, offset }, () =>
      Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])),
    )
  }
}

/** What stands between the rows is the tool's own log. */
function readLines(source: Source, reader: RowReader): void {
  eachLine(source.text, (line, offset) => {
    if (line.startsWith('{'))
      reader.row({ key: null, offset }, () => parsed(source, line, (at) => offset + at))
  })
}

function readDocument(
  source: Source,
  start: number,
  { rows }: DescribedFormat,
  reader: RowReader,
): void {
  const { text } = source
  try {
    for (const part of partsAt(source, start, rows === null ? [] : stepsIn(rows)))
      reader.row({ key: part.key, offset: part.start }, () =>
        parsed(source, text.slice(part.start, part.end), (at) => part.start + at),
      )
  } catch (error) {
    if (error instanceof BrokenJson) throw malformed(source, error.offset, error.message)
    throw error
  }
}

function* partsAt(source: Source, start: number, steps: readonly string[]): Generator<Part> {
  const { text } = source
  const [step, ...rest] = steps
  if (text[start] !== '{' && text[start] !== '[')
    throw malformed(source, start, 'expected a list or an object of rows')
  let at = 0
  let isFound = false
  for (const part of parts(text, start)) {
    if (step === undefined) yield part
    else if (step === '*' || step === (part.key ?? String(at))) {
      isFound = true
      yield* partsAt(source, part.start, rest)
    }
    at += 1
  }
  if (step !== undefined && step !== '*' && !isFound)
    throw malformed(source, start, `expected ${quoted(step)} on the way to the rows, found nothing`)
}

/** `a.b[0].*` and `a[*]`, also with the `$.` that JSONPath begins with. */
function stepsIn(path: string): readonly string[] {
  return path
    .replace(/^\$/, '')
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
}

function fieldOf(row: unknown, path: string): unknown {
  // A column's name may have dots and brackets in it.
  if (isObject(row) && Object.hasOwn(row, path)) return row[path]
  return stepsIn(path).reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)]
    return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined
  }, row)
}

function numberIn(value: unknown): number | null {
  const number = typeof value === 'string' && /\d/.test(value) ? Number(value.trim()) : value
  return isNumber(number) ? number : null
}

function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value, 20)
  if (value === undefined) return 'nothing'
  return isObject(value) || Array.isArray(value) ? 'an object' : JSON.stringify(value)
}
