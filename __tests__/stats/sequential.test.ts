import { expect, it } from 'vitest'
import { z } from 'zod'
import { random, sequentialP } from '../../src/stats/index.ts'
import { reference } from './reference.ts'

it('is the smallest p-value over its weight', () => {
  const numbers = z.array(z.number())
  const { input, expected } = reference(
    'sequential-p',
    z.object({ p_at_looks: numbers, weights: numbers }),
    z.object({ p_seq: z.number() }),
  )
  const looks = input.p_at_looks.map((p, i) => ({ p, weight: input.weights[i] ?? NaN }))
  expect(sequentialP(looks)).toBeCloseTo(expected.p_seq, 11)
})

it('is no evidence without a look, and never above 1', () => {
  expect(sequentialP([])).toBe(1)
  expect(sequentialP([{ p: 0.9, weight: 0.3 }])).toBe(1)
})

it('is below a level no more often than the level says, when every look is taken', () => {
  const chance = random(17)
  const cases = 20_000
  let below = 0
  for (let i = 0; i < cases; i++) {
    const looks = [0.2, 0.3, 0.5].map((weight) => ({ p: chance.uniform(), weight }))
    if (sequentialP(looks) <= 0.05) below++
  }
  expect(below / cases).toBeLessThan(0.055)
})
