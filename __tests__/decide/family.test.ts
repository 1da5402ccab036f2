import { expect, it } from 'vitest'
import { family } from '../../src/decide/family.ts'

it('judges many suspicions more strictly than one', () => {
  const alone = family(new Map([['a', 0.03]]), 0.05)
  const many = family(
    new Map([
      ['a', 0.03],
      ['b', 0.5],
      ['c', 0.9],
    ]),
    0.05,
  )
  expect(alone.cutOff).toBe(0.05)
  expect(many.adjusted.get('a')).toBeCloseTo(0.09, 12)
  expect(many.cutOff).toBeLessThan(0)
})

it('lets true changes carry each other: the more there are, the weaker one may be', () => {
  const { cutOff } = family(
    new Map([
      ['a', 0.001],
      ['b', 0.002],
      ['c', 0.03],
      ['d', 0.9],
    ]),
    0.05,
  )
  expect(cutOff).toBeCloseTo((0.05 * 3) / 4, 12)
})

it('of nobody rejects nothing', () => {
  expect(family(new Map(), 0.05)).toEqual({ adjusted: new Map(), cutOff: -1 })
})
