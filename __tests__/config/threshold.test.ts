import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseThreshold } from '../../src/config/threshold.ts'

const hintOf = (value: string | number) => {
  const parsed = parseThreshold(value)
  return parsed.ok ? null : parsed.hint
}

describe('what is read', () => {
  it.each<[string | number, number]>([
    ['5%', 0.05],
    [' 5 % ', 0.05],
    ['0.05', 0.05],
    [0.05, 0.05],
    ['.5%', 0.005],
    ['0.7%', 0.007],
    ['99.9%', 0.999],
  ])('reads %j as the fraction %d', (value, fraction) => {
    expect(parseThreshold(value)).toEqual({ ok: true, value: fraction })
  })

  it('reads a percentage and its fraction as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (hundredths) => {
        const percent = parseThreshold(`${(hundredths / 100).toFixed(2)}%`)
        const fraction = parseThreshold((hundredths / 10_000).toFixed(4))
        expect(percent).toEqual({ ok: true, value: hundredths / 10_000 })
        expect(fraction).toEqual(percent)
      }),
    )
  })
})

describe('what is refused', () => {
  it.each<[string | number, string]>([
    [5, 'did you mean 5%?'],
    ['5', 'did you mean 5%?'],
    [1, 'did you mean 1%?'],
    ['1.05', 'did you mean 1.05%, or 5% (1.05 times the time of the base)?'],
    ['300%', 'as a change, 300% is 4 times the time of the base, and no gate would see less'],
    [
      '150%',
      'did you mean 50% (1.5 times the time of the base)? As a change, 150% is 2.5 times the time',
    ],
    [
      150,
      'did you mean 50% (1.5 times the time of the base)? As a change, 150% is 2.5 times the time',
    ],
    ['100%', '100% is twice the time of the base: did you mean 10%, or 1%?'],
    [0, 'did you mean a small change such as 1%, or never to fail (fail-on: never)?'],
    ['0%', 'did you mean a small change such as 1%, or never to fail (fail-on: never)?'],
  ])('asks what %j was meant to be', (value, question) => {
    expect(hintOf(value)).toBe(question)
  })

  it('reads nothing outside of its range, and no other form', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.double(),
      fc.integer().map((n) => `${n}%`),
    )
    fc.assert(
      fc.property(anything, (value) => {
        const parsed = parseThreshold(value)
        expect(!parsed.ok || (parsed.value > 0 && parsed.value < 1)).toBe(true)
        const isForeign = typeof value === 'string' && !/^[\s\d.%]*$/.test(value)
        expect(parsed.ok && isForeign).toBe(false)
      }),
    )
  })
})
