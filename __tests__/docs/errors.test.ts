import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Fault } from '../../src/model/index.ts'
import { faultWords, noticeAddress, noticesTable } from '../../src/report/index.ts'
import { exampleFaults } from '../report/faults.ts'
import { exampleNotices } from '../report/notices.ts'
import { page } from './page.ts'

const text = page('docs/troubleshooting.md')
const written = readFileSync('docs/troubleshooting.md', 'utf8')

/** Where errors are thrown, and neither listed nor told. */
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !/^(?:model\/fault|report\/words)\//.test(path))
  .map((path) => readFileSync(join('src', path), 'utf8'))
  .join('\n')

const errorCodes = [...new Set(exampleFaults.map(({ code }) => code))]

test('every error that a user can fix has a section, and no other has', () => {
  const sections = text.headings.filter((heading) => /^[a-z-]+$/.test(heading))
  expect(sections.toSorted()).toEqual(errorCodes.toSorted())
  expect(noticeAddress('disk-full')).toBe('docs/troubleshooting.md#disk-full')
})

test.each(errorCodes)('%s is thrown somewhere', (code) => {
  expect(source).toContain(`'${code}'`)
})

test.each(quotes())('%s is quoted as it is told: %s', (code, quote) => {
  const told = exampleFaults.filter((fault) => fault.code === code).map(fixedParts)
  expect(told.some((parts) => isQuoteOf(quote, parts))).toBe(true)
})

/** Each quotation in the section of an error, on one line. */
function quotes(): readonly (readonly [code: string, quote: string])[] {
  const sections = written.matchAll(/^### `([\w-]+)`\n((?:\n(?:> .*\n)+)+)/gm)
  return [...sections].flatMap(([, code = '', all = '']) =>
    all
      .trim()
      .split('\n\n')
      .map((each) => [code, each.replaceAll(/^> /gm, '').replaceAll('\n', ' ')] as const),
  )
}

/** What a fault of a kind is always told with, whatever its texts and numbers are; without what is only punctuation. */
function fixedParts(fault: Fault): readonly string[] {
  const { sentence } = faultWords(withoutTexts(fault))
  const parts = sentence.replaceAll(/\s+/g, ' ').split(/[☃\d]+/u)
  return parts.filter((part) => part.trim().length > 2)
}

function withoutTexts(fault: Fault): Fault {
  const bare = JSON.stringify(fault, (key, value: unknown) =>
    typeof value === 'string' && value !== '' && !kept.has(key) ? '☃' : value,
  )
  const listed = 'others' in fault ? { others: fault.others } : {}
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only texts are others
  return { ...JSON.parse(bare), ...listed } as Fault
}

/** What the types name, beside a list of `others`. */
const kept = new Set(['code', 'why', 'kind', 'by', 'of', 'missing', 'same', 'has', 'task'])

/** A quotation has the parts in their order. Where it leaves the rest out, it ends with an ellipsis. */
function isQuoteOf(quote: string, parts: readonly string[]): boolean {
  let rest = quote
  for (const part of parts) {
    const at = rest.indexOf(part)
    if (at === -1) return isCutIn(rest, part)
    rest = rest.slice(at + part.length)
  }
  return true
}

function isCutIn(quote: string, part: string): boolean {
  const [, before] = /^(.*?) ?…$/.exec(quote) ?? []
  if (before === undefined) return false
  const starts = Array.from({ length: part.length }, (_, i) => part.slice(0, i + 1))
  return before === '' || starts.some((start) => before.endsWith(start))
}

test('every warning has the row that the catalogue gives it (else: npm run notices)', () => {
  const [, table = ''] =
    /<!-- Warnings: .* -->\n\n([^]*)\n\n<!-- End of warnings/.exec(written) ?? []
  expect(cells(table)).toEqual(cells(noticesTable()))
})

test('every warning has a place to link to', () => {
  const anchors = [...written.matchAll(/<a id="([\w-]+)"/g)].map(([, id = '']) => id)
  const codes = exampleNotices.map(({ code }) => code)
  expect(anchors).toEqual([...new Set(codes)])
  expect(noticeAddress('recorded')).toBe('docs/troubleshooting.md#recorded')
})

/** Without what pads the columns. */
function cells(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim().replace(/^:-+$/, ':--')))
}
