import { expect, it } from 'vitest'
import { z } from 'zod'
import { minimalDetectableEffect, random, signedRank, spreadOf } from '../../src/stats/index.ts'
import { normal } from '../../accuracy/simulation/normal.ts'
import { isClose, reference } from './reference.ts'

it('is the approximation by t quantiles, with the price of ranks on top', () => {
  const { input, expected } = reference(
    'mde',
    z.object({ s_d: z.number(), R: z.number(), alpha: z.number() }),
    z.object({ t_approx: z.number() }),
  )
  const ours = minimalDetectableEffect(input.s_d, input.R, input.alpha)
  expect(isClose(ours, 1.02 * expected.t_approx)).toBe(true)
})

it('is a change that the signed-rank test finds in four of five cases', () => {
  const chance = random(5)
  const change = minimalDetectableEffect(1, 20, 0.05)
  const cases = 2000
  let found = 0
  for (let i = 0; i < cases; i++) {
    const { greater } = signedRank(Array.from({ length: 20 }, () => change + normal(chance)))
    if (2 * greater <= 0.05) found++
  }
  expect(found / cases).toBeGreaterThan(0.77)
  expect(found / cases).toBeLessThan(0.83)
})

it('takes the spread of a sample, not of a population', () => {
  const { input, expected } = reference(
    'robust-summaries',
    z.object({ x: z.array(z.number()) }),
    z.object({ sd: z.number() }),
  )
  expect(isClose(spreadOf(input.x), expected.sd)).toBe(true)
})

it('is zero where nothing varies', () => {
  expect(minimalDetectableEffect(spreadOf([0.1, 0.1, 0.1]), 3, 0.05)).toBeCloseTo(0, 15)
})
