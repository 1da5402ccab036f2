import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { shorten } from '../../src/report/text/shorten.ts'
import { toldApart } from '../../src/report/text/told-apart.ts'
import { visibleText } from '../../src/report/text/visible-text.ts'

const called = (names: readonly string[], columns: number): string[] => {
  const apart = toldApart(names, columns)
  return names.map((name) => apart.get(name) ?? name)
}

it('leaves names as they are that can be told apart', () => {
  expect(toldApart(['parse a file', 'print a file', 'x'.repeat(500)], 20)).toEqual(new Map())
})

it('leaves out what long names have in common, from a part of them on', () => {
  const suite = 'a very long name of a suite that goes on > and of another'
  expect(called([`${suite} > parse it whole`, `${suite} > print it whole`], 20)).toEqual([
    '…parse it whole',
    '…print it whole',
  ])
})

it('begins in the middle of a word where that alone tells them apart', () => {
  const names = [`${'x'.repeat(200)}a${'y'.repeat(200)}`, `${'x'.repeat(200)}b${'y'.repeat(200)}`]
  expect(called(names, 20).map((name) => name.slice(0, 3))).toEqual(['…ay', '…by'])
})

it('never calls two names the same that look different', () => {
  const part = fc.constantFrom('a', 'b', ' > ', '/', ' ', 'word'.repeat(10))
  const name = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 12 }), (names) => {
      const shown = called(names, 12).map((one) => shorten(visibleText(one), 12))
      expect(new Set(shown).size).toBe(names.length)
    }),
  )
})
