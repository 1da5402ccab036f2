import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseDuration } from '../../src/config/duration.ts'

it.each<[string | number, number]>([
  ['5m', 300],
  ['90s', 90],
  ['1h', 3600],
  ['500ms', 0.5],
  ['1.5m', 90],
  ['1h30m', 5400],
  ['1m 30s', 90],
  [' 2 m ', 120],
  [90, 90],
  ['90', 90],
  ['24h', 86_400],
])('reads %j as %d seconds', (value, seconds) => {
  expect(parseDuration(value)).toEqual({ ok: true, value: seconds })
})

it.each<[string | number]>([
  ['0'],
  [0],
  ['0s'],
  [-1],
  ['-1s'],
  ['25h'],
  [Number.NaN],
  [Number.POSITIVE_INFINITY],
  [''],
  ['m'],
  ['5 parsecs'],
  ['5m later'],
  ['5M'],
  ['1e3'],
])('refuses %j', (value) => {
  expect(parseDuration(value).ok).toBe(false)
})

const below = (limit: number) => fc.integer({ min: 0, max: limit - 1 })

it('adds up the parts of a time', () => {
  fc.assert(
    fc.property(below(23), below(60), fc.integer({ min: 1, max: 59 }), (h, m, s) => {
      const expected = { ok: true, value: h * 3600 + m * 60 + s }
      expect(parseDuration(`${h}h${m}m${s}s`)).toEqual(expected)
      expect(parseDuration(`${h}h ${m}m ${s}s`)).toEqual(expected)
      expect(parseDuration(h * 3600 + m * 60 + s)).toEqual(expected)
    }),
  )
})

it('reads nothing that is not above 0 and at most a day', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double()), (value) => {
      const parsed = parseDuration(value)
      expect(!parsed.ok || (parsed.value > 0 && parsed.value <= 86_400)).toBe(true)
    }),
  )
})
