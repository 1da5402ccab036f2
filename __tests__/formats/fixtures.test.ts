import { describe, expect, it } from 'vitest'
import { detectFormats, parseResults, shareNames } from '../../src/formats/index.ts'
import { formatNames } from '../../src/model/index.ts'
import { fixtures, resultFiles } from './fixtures.ts'
import { listing } from './listing.ts'

it('lists every file in its README', () => {
  expect(fixtures.map(({ path }) => path).toSorted()).toEqual(resultFiles.toSorted())
})

it('has one of each format', () => {
  const covered = new Set(fixtures.map(({ format }) => format))
  const missing = formatNames.filter((name) => !covered.has(name))
  // Its file is that of the other direction.
  expect(missing).toEqual(['customBiggerIsBetter'])
})

describe.each(fixtures)('$path', ({ path, format, text }) => {
  it('is read in base units', async () => {
    const results = shareNames([parseResults(text, { file: path, format, suite: 'suite' })])
    await expect(results.map(listing).join('\n')).toMatchFileSnapshot(`golden/${path}.txt`)
  })

  it('is detected as its format', () => {
    const both = ['customSmallerIsBetter', 'customBiggerIsBetter']
    expect(detectFormats(text)).toEqual(both.includes(format) ? both : [format])
  })

  it('is read the same from bytes, from UTF-16 and with other line ends', () => {
    const read = (content: string | Uint8Array): unknown => {
      const { benchmarks, failures, metrics } = parseResults(content, { file: path, format })
      return { benchmarks: [...benchmarks], failures, metrics }
    }
    const expected = read(text)
    expect(read(new TextEncoder().encode(`\ufeff${text}`))).toEqual(expected)
    expect(read(Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le')))).toEqual(expected)
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(expected)
  })
})
