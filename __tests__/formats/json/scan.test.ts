import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keysAt, kindAt } from '../../../src/formats/json/peek.ts'
import { BrokenJson, endOfValue, parts } from '../../../src/formats/json/scan.ts'

/** A JSON text with its values at all depths, indented or not. */
const json = fc
  .tuple(fc.jsonValue({ maxDepth: 4, noUnicodeString: false }), fc.nat({ max: 3 }))
  .map(([value, indent]) => ({ value, text: JSON.stringify(value, null, indent) }))

/** The value at a place, put together from its parts alone. */
function assembled(text: string, start: number): unknown {
  if (text[start] === '[')
    return Array.from(parts(text, start), (part) => assembled(text, part.start))
  if (text[start] === '{')
    return Object.fromEntries(
      Array.from(parts(text, start), (part) => [part.key, assembled(text, part.start)]),
    )
  return JSON.parse(text.slice(start, endOfValue(text, start)))
}

/** Where the parts begin and end, and where what is broken is. */
function offsets(text: string): readonly number[] {
  const found: number[] = []
  try {
    for (const { start, end } of parts(text, 0)) found.push(start, end)
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error
    found.push(error.offset)
  }
  return found
}

describe('the parts of a JSON text', () => {
  it('make the whole', () => {
    fc.assert(
      fc.property(json, ({ value, text }) => {
        expect(assembled(text, 0)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(endOfValue(text, 0)).toBe(text.length)
      }),
    )
  })

  it('of any text are found or missed, without end or crash', () => {
    const signs = fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', ' ', '\n', '1', 'a', '-')
    const text = fc.oneof(
      fc.string(),
      fc.array(signs).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(fc.constantFrom('[', '{'), text, (open, inner) => {
        const broken = open + inner
        const places = offsets(broken)
        expect(places.every((at) => at >= 0 && at <= broken.length)).toBe(true)
      }),
    )
  })

  it('read escapes in names', () => {
    const text = String.raw`{"a\u0041\"":1,"\\":2}`
    expect(Array.from(parts(text, 0), ({ key }) => key)).toEqual(['aA"', '\\'])
    expect(() => [...parts(String.raw`{"\x":1}`, 0)]).toThrow(
      'expected a name without unknown escapes',
    )
  })
})

describe('peeking', () => {
  const text = '{ "a": [ { "b": "c" } ], "d": -1, "e": { "f": null, "g": [] } }'

  it('says what is at a path', () => {
    expect(kindAt(text, [])).toBe('object')
    expect(kindAt(text, ['a', 0, 'b'])).toBe('string')
    expect(kindAt(text, ['d'])).toBe('number')
    expect(kindAt(text, ['e', 'f'])).toBe('word')
    expect(kindAt(text, ['a', 1])).toBeNull()
    expect(kindAt(text, ['a', 'b'])).toBeNull()
    expect(keysAt(text, ['e'])).toEqual(['f', 'g'])
    expect(keysAt(text, ['a'])).toEqual([])
  })

  it.each(['NaN', 'nan', 'Infinity', '-Infinity', 'inf'])('takes %s for a number', (word) => {
    expect(kindAt(`{ "a": ${word} }`, ['a'])).toBe('number')
  })

  it('sees what begins before the text is cut off', () => {
    expect(kindAt('{ "a": [ { "b": "c', ['a', 0, 'b'])).toBe('string')
    expect(keysAt('{ "a": 1, "b": { "c": ', [])).toEqual(['a', 'b'])
    expect(kindAt('{ "a"', ['a'])).toBeNull()
  })

  it('of any text finds something or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect([null, 'string', 'number', 'word', 'object', 'array']).toContain(
          kindAt(any, ['a', 0]),
        )
        expect(keysAt(any, ['a'])).toBeInstanceOf(Array)
      }),
    )
  })
})
