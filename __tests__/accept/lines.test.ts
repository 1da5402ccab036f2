import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptLines } from '../../src/accept/lines.ts'
import { wanted } from '../../src/config/index.ts'
import { benchmark } from '../../src/model/index.ts'
import { hostile } from '../report/arbitraries.ts'

const only = (text: string) => acceptLines(text).lines

describe('a line', () => {
  it.each([
    ['an em dash', 'Benchgate-Accept: parse * — safer', 'parse *'],
    ['an em dash without blanks', 'Benchgate-Accept: parse *—safer', 'parse *'],
    ['two dashes', 'Benchgate-Accept: parse * -- safer', 'parse *'],
    ['one dash', 'Benchgate-Accept: parse * - safer', 'parse *'],
    ['a colon', 'Benchgate-Accept: parse *: safer', 'parse *'],
    ['any case', 'benchgate-ACCEPT : parse * — safer', 'parse *'],
    ['blanks around it', 'Benchgate-Accept:\t parse *  —  safer  ', 'parse *'],
    ["a list's sign before it", '- Benchgate-Accept: parse * — safer', 'parse *'],
    ['backticks', 'Benchgate-Accept: `parse *` — safer', 'parse *'],
    ['quotation marks', 'Benchgate-Accept: "parse *": safer', 'parse *'],
    ['separators within backticks', 'Benchgate-Accept: `a — b - c: d` - safer', 'a — b - c: d'],
    ['weaker separators in its glob', 'Benchgate-Accept: JSON: a - b — safer', 'JSON: a - b'],
    ['dashes within words', 'Benchgate-Accept: key-value node:fs — safer', 'key-value node:fs'],
    ['a range in its glob', 'Benchgate-Accept: case 1–10 -- safer', 'case 1–10'],
    ['an id for its glob', 'Benchgate-Accept: a.bench.js > b — safer', 'a.bench.js > b'],
    ['marks that are a part of the name', 'Benchgate-Accept: "a" b — safer', '"a" b'],
  ])('may have %s', (_, text, pattern) => {
    expect(acceptLines(text)).toEqual({ lines: [{ pattern, reason: 'safer' }], mistakes: [] })
  })

  it.each([
    ['separators', 'a — b -- c: d'],
    ['markup', '**no** <b>&amp;</b> `x`'],
  ])('may have %s in its reason', (_, reason) => {
    expect(only(`Benchgate-Accept: parse — ${reason}`)).toEqual([{ pattern: 'parse', reason }])
  })

  it('may stand anywhere in a text, and more than once', () => {
    const text = [
      'Parse more strictly',
      '',
      'Benchgate-Accept: parse — safer',
      'It is slower.',
      'Benchgate-Accept: print — prettier',
      '',
      'Signed-off-by: Mona <mona@example.com>',
    ]
    const lines = [
      { pattern: 'parse', reason: 'safer' },
      { pattern: 'print', reason: 'prettier' },
    ]
    expect(only(text.join('\n'))).toEqual(lines)
    expect(only(text.join('\r\n'))).toEqual(lines)
  })

  it('goes on in lines that are indented, and no further', () => {
    const text = 'Benchgate-Accept: parse — safer\n  than before\n\tand simpler\nor not\n  at all'
    expect(only(text)).toEqual([{ pattern: 'parse', reason: 'safer than before and simpler' }])
    expect(only('Benchgate-Accept: parse — safer\n\n  than before')[0]?.reason).toBe('safer')
    expect(only('Benchgate-Accept:\n  parse — safer')[0]?.pattern).toBe('parse')
  })

  it.each([
    ['in the middle of a line', 'so Benchgate-Accept: parse — safer'],
    ['indented, as code and quotations are', '    Benchgate-Accept: parse — safer'],
    ['behind a sign that ends no line in git', 'a\u2028Benchgate-Accept: parse — safer'],
    ['a longer word', 'Benchgate-Accepted: parse — safer'],
    ['another word', 'Accept: parse — safer'],
  ])('is none %s', (_, text) => {
    expect(acceptLines(text)).toEqual({ lines: [], mistakes: [] })
  })
})

describe('a line that accepts nothing says why', () => {
  it.each([
    ['without a reason', 'Benchgate-Accept: parse', 'no-reason'],
    ['with nothing behind the dash', 'Benchgate-Accept: parse — ', 'no-reason'],
    ['with signs for a reason', 'Benchgate-Accept: parse — ...', 'no-reason'],
    ['without a glob', 'Benchgate-Accept: — safer', 'no-benchmark'],
    ['with nothing at all', 'Benchgate-Accept:', 'no-benchmark'],
    ['with an endless glob', `Benchgate-Accept: ${'{a,'.repeat(99)} — safer`, 'long-pattern'],
  ])('%s', (_, text, why) => {
    const { lines, mistakes } = acceptLines(text)
    expect(lines).toEqual([])
    expect(mistakes).toEqual([{ line: text.trim(), why }])
  })

  it('and is quoted at no length', () => {
    const { mistakes } = acceptLines(`Benchgate-Accept: ${'x'.repeat(10_000)}`)
    expect(mistakes[0]?.line.length).toBeLessThan(1_100)
  })
})

describe('hostile text', () => {
  it('yields globs and reasons of one line and a bounded length, and nothing else', () => {
    const text = fc.array(fc.oneof(hostile, fc.constant('\nBenchgate-Accept: ')), { maxLength: 8 })
    fc.assert(
      fc.property(text, (parts) => {
        for (const { pattern, reason } of acceptLines(parts.join('')).lines) {
          expect(pattern).not.toMatch(/[\r\n]/)
          expect(reason).not.toMatch(/[\r\n]/)
          expect(pattern.trim()).not.toBe('')
          expect(reason.length).toBeLessThanOrEqual(500)
        }
      }),
    )
  })

  it('is no more than so many lines', () => {
    const text = Array.from({ length: 1000 }, (_, i) => `Benchgate-Accept: ${i} — why`).join('\n')
    expect(only(text)).toHaveLength(50)
  })

  it.each(['—', ' ', '-', ':', '`', '"', '- '])('of many %j is read at once', (sign) => {
    expect(acceptLines(`Benchgate-Accept:${sign.repeat(200_000)}`).lines).toEqual([])
  })
})

it('reads back whatever a glob is, in backticks', () => {
  const glob = fc.string({ minLength: 1, maxLength: 100 }).filter((text) => {
    return !text.includes('`') && text.trim() !== ''
  })
  fc.assert(
    fc.property(glob, (pattern) => {
      const lines = only(`Benchgate-Accept: \`${pattern}\` — safer`)
      expect(lines).toEqual([{ pattern: pattern.trim(), reason: 'safer' }])
    }),
  )
})

it('never names more benchmarks than the whole of what stands before the reason does', () => {
  const name = 'JSON - parse: small'
  const [line] = only(`Benchgate-Accept: ${name} — safer`)
  const others = ['JSON', 'JSON - print', 'JSON - parse'].map((one) => benchmark('a.js', '', one))
  const names = wanted([line?.pattern ?? ''])
  expect(names(benchmark('a.js', '', name))).toBe(true)
  expect(others.filter(names)).toEqual([])
})
