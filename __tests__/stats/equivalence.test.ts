import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { equivalence, hodgesLehmann, random } from '../../src/stats/index.ts'
import { normal } from '../../accuracy/simulation/normal.ts'

const changes = fc.array(fc.double({ min: -0.2, max: 0.2, noNaN: true }), {
  minLength: 6,
  maxLength: 20,
})

it('is shown by six rounds within the margins, and by no fewer at that level', () => {
  expect(equivalence([0.01, -0.02, 0, 0.03, 0.004, -0.01], 0.05)).toBe(1 / 64)
  expect(equivalence([0.01, -0.02, 0, 0.03, 0.004], 0.05)).toBe(1 / 32)
})

it('is not shown where one of six rounds lies beyond a margin', () => {
  expect(equivalence([0.01, -0.02, 0, 0.03, 0.004, 0.06], 0.05)).toBeGreaterThan(1 / 64)
})

it('is shown by a metric that does not vary at all', () => {
  expect(equivalence([0, 0, 0, 0, 0, 0], 0.01)).toBe(1 / 64)
})

it('says the same as the interval lying inside the margins', () => {
  const chance = random(23)
  for (let i = 0; i < 400; i++) {
    const rounds = 6 + Math.floor(15 * chance.uniform())
    const d = Array.from({ length: rounds }, () => 0.06 * normal(chance))
    const { low, high } = hodgesLehmann(d, 0.9)
    expect(equivalence(d, 0.05) < 0.05).toBe(low > -0.05 && high < 0.05)
  }
})

it('mirrors when base and head are swapped', () => {
  fc.assert(
    fc.property(changes, (d) => {
      const mirrored = d.map((one) => -one)
      expect(equivalence(mirrored, 0.05)).toBe(equivalence(d, 0.05))
    }),
  )
})
