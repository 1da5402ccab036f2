import { expect, it } from 'vitest'
import { family, type FamilyMember } from '../../src/decide/family.ts'

function members(
  pValues: Readonly<Record<string, number>>,
  selection = 1,
): Map<string, FamilyMember> {
  return new Map(Object.entries(pValues).map(([name, p]) => [name, { p, selection }]))
}

it('judges many suspicions more strictly than one', () => {
  const alone = family(members({ a: 0.03 }), 0.05)
  const many = family(members({ a: 0.03, b: 0.5, c: 0.9 }), 0.05)
  expect(alone.cutOffs.get('a')).toBe(0.05)
  expect(many.adjusted.get('a')).toBeCloseTo(0.09, 12)
  expect(many.cutOffs.get('a')).toBeLessThan(0)
})

it('lets true changes carry each other: the more there are, the weaker one may be', () => {
  const { cutOffs } = family(members({ a: 0.001, b: 0.002, c: 0.03, d: 0.9 }), 0.05)
  expect(cutOffs.get('c')).toBeCloseTo((0.05 * 3) / 4, 12)
})

it('asks more of those that their own rounds selected', () => {
  const { adjusted, cutOffs } = family(members({ a: 0.01, b: 0.9 }, 2), 0.05)
  expect(adjusted.get('a')).toBeCloseTo(0.04, 12)
  expect(cutOffs.get('a')).toBeCloseTo(0.0125, 12)
})

it('of nobody rejects nothing', () => {
  expect(family(new Map(), 0.05)).toEqual({ adjusted: new Map(), cutOffs: new Map() })
})
