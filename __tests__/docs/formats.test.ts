import { expect, test } from 'vitest'
import { formats } from '../../src/formats/index.ts'
import { formatNames } from '../../src/model/index.ts'
import { fixtures } from '../formats/fixtures.ts'
import { page, tableOf } from './page.ts'

const rows = tableOf(page('docs/formats.md'), 'Format')

test('the formats are those of the registry, in its order', () => {
  expect(rows.map(([name]) => name)).toEqual(formatNames)
})

test.each(rows)('the row of %s says what its format expects', (name, tool, made) => {
  const format = formatNames.find((each) => each === name)
  expect([tool, made]).toEqual(format && [formats[format].tool, plain(formats[format].file)])
})

test.each(rows)(
  'the row of %s says whether the real tool made the files that it is tested with',
  (...cells) => {
    const [name, , , , , verified] = cells
    const same = name === 'customBiggerIsBetter' ? 'customSmallerIsBetter' : name
    const from = new Set(fixtures.filter(({ format }) => format === same).map((each) => each.from))
    expect(verified).toBe(from.has('the tool') ? 'yes' : 'no')
  },
)

const words = {
  told: /^yes: /,
  'missing, with an exit code': /^its exit code/,
  missing: /^no/,
} as const

test.each(rows)('the row of %s says whether its tool tells failures', (...cells) => {
  const [name, , , , told] = cells
  const format = formatNames.find((each) => each === name)
  expect(told).toMatch(words[formats[format ?? 'go'].failures])
})

function plain(markdown: string): string {
  return markdown.replaceAll('`', '')
}
