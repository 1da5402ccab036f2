import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { benjaminiHochberg } from '../../src/stats/index.ts'
import { isClose, reference } from './reference.ts'

const numbers = z.array(z.number())
const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 })

it('matches p.adjust of R', () => {
  const { input, expected } = reference(
    'p-adjust',
    z.object({ p: numbers }),
    z.object({ BH: numbers }),
  )
  const ours = benjaminiHochberg(input.p)
  expect(ours.map((one, i) => isClose(one, expected.BH[i] ?? NaN))).toEqual(ours.map(() => true))
})

it('matches the definition: the least of n p / rank over the p-values no smaller', () => {
  fc.assert(
    fc.property(pValues, (p) => {
      const ascending = p.toSorted((a, b) => a - b)
      const defined = p.map((one) =>
        ascending.reduce(
          (least, other, i) =>
            other >= one ? Math.min(least, (p.length * other) / (i + 1)) : least,
          1,
        ),
      )
      expect(benjaminiHochberg(p).map((q, i) => Math.abs(q - (defined[i] ?? NaN)) < 1e-12)).toEqual(
        p.map(() => true),
      )
    }),
  )
})

it('adjusts nothing to nothing, one to itself, and leaves its input alone', () => {
  const one = [0.03]
  expect(benjaminiHochberg([])).toEqual([])
  expect(benjaminiHochberg(one)).toEqual([0.03])
  expect(one).toEqual([0.03])
})
