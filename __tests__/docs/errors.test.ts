import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noticeAddress, noticesTable } from '../../src/report/index.ts'
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
