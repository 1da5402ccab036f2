import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { quotedSource, sourceOf, type Value } from '../../src/init/source-text.ts'

/** What JavaScript makes of a source. */
function evaluated(source: string): unknown {
  // oxlint-disable-next-line typescript/no-implied-eval -- that it is harmless is what is tested
  return new Function(`'use strict'; return (${source})`)()
}

it('means the text again, whatever it holds', () => {
  const texts = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(texts, (text) => {
      expect(evaluated(quotedSource(text))).toBe(text)
    }),
  )
})

it('means the data again, on one line or on several', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  const { value } = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.integer(),
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(
        text.filter((key) => key !== '__proto__'),
        tie('value'),
        { maxKeys: 4, noNullPrototype: true },
      ),
    ),
  }))
  fc.assert(
    fc.property(value, (data) => {
      expect(evaluated(sourceOf(data))).toEqual(data)
    }),
  )
})
