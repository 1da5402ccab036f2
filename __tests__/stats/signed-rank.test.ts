import cdf from '@stdlib/stats-base-dists-signrank-cdf'
import quantile from '@stdlib/stats-base-dists-signrank-quantile'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { flooredSignedRank, signedRank } from '../../src/stats/index.ts'
import { lowerTail, signedRankQuantile } from '../../src/stats/null-distribution.ts'
import { isClose, reference } from './reference.ts'

const numbers = z.array(z.number())
const changes = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
})
/** Few distinct values, so that ties and zeros are the rule. */
const tied = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 12 })

describe('against SciPy and R', () => {
  it('matches the exact two-sided p-value', () => {
    const { input, expected } = reference(
      'signed-rank-exact',
      z.object({ d: numbers }),
      z.object({ p_two_sided: z.number(), 'p_greater_mu0.005': z.number() }),
    )
    expect(flooredSignedRank(input.d, 0).twoSided).toBe(expected.p_two_sided)
    expect(flooredSignedRank(input.d, 0.005).slower).toBe(expected['p_greater_mu0.005'])
  })

  it('matches the enumeration of all sign flips where there are ties and zeros', () => {
    const { input, expected } = reference(
      'signed-rank-zeros-ties',
      z.object({ d: numbers }),
      z.object({ p_exact_signflip_enumeration: z.number() }),
    )
    const { greater, less } = signedRank(input.d)
    expect(2 * Math.min(greater, less)).toBe(expected.p_exact_signflip_enumeration)
  })

  it('matches the null distribution', () => {
    const pairs = z.array(z.tuple([z.number(), z.number()]))
    const { input, expected } = reference(
      'signrank-null',
      z.object({ cdf: pairs, quantile: pairs }),
      z.object({ cdf: numbers, quantile: numbers }),
    )
    const ours = input.cdf.map(([x, n]) => lowerTail(x, ranks(n)))
    expect(ours.map((p, i) => isClose(p, expected.cdf[i] ?? NaN))).toEqual([true, true, true])
    expect(input.quantile.map(([p, n]) => signedRankQuantile(p, n))).toEqual(expected.quantile)
  })
})

it('agrees with stdlib over the whole null distribution', () => {
  for (const n of [1, 2, 5, 17, 40, 60]) {
    for (const p of [0.003, 0.025, 0.05, 0.5]) {
      expect(signedRankQuantile(p, n), `quantile ${p} of ${n}`).toBe(quantile(p, n))
    }
    const total = (n * (n + 1)) / 2
    for (let x = 0; x <= total; x += Math.ceil(total / 50)) {
      expect(lowerTail(x, ranks(n)), `P(W <= ${x}) of ${n}`).toBeCloseTo(cdf(x, n), 12)
    }
  }
})

it('equals the share of sign flips at least as extreme, ties or not', () => {
  fc.assert(
    fc.property(fc.oneof(changes, tied), (d) => {
      const { greater, less } = signedRank(d)
      expect(greater).toBeCloseTo(shareOfFlips(d), 12)
      expect(less).toBeCloseTo(shareOfFlips(d.map((one) => -one)), 12)
    }),
    { numRuns: 60 },
  )
})

it('mirrors when base and head are swapped', () => {
  fc.assert(
    fc.property(changes, (d) => {
      const there = flooredSignedRank(d, 0.005)
      const back = flooredSignedRank(
        d.map((one) => -one),
        0.005,
      )
      expect(back).toEqual({ slower: there.faster, faster: there.slower, twoSided: there.twoSided })
    }),
  )
})

it('says nothing of zeros alone, nor of no observations', () => {
  expect(signedRank([0, 0, 0])).toEqual({ greater: 1, less: 1 })
  expect(signedRank([])).toEqual({ greater: 1, less: 1 })
})

it('finds no change in a hair below the floor, however many rounds show it', () => {
  const hair = Array.from({ length: 60 }, (_, i) => 0.004 + i * 1e-6)
  expect(flooredSignedRank(hair, 0.005).twoSided).toBe(1)
  expect(flooredSignedRank(hair, 0).twoSided).toBeLessThan(1e-12)
})

function ranks(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i + 1)
}

/** By listing all 2^n sign flips of the mid-ranks of what is not zero. */
function shareOfFlips(d: readonly number[]): number {
  const kept = d.filter((one) => one !== 0)
  const magnitudes = kept.map((one) => Math.abs(one))
  const midRanks = magnitudes.map((one) => {
    const below = magnitudes.filter((other) => other < one).length
    const same = magnitudes.filter((other) => other === one).length
    return below + (same + 1) / 2
  })
  const sumOf = (isPositive: (i: number) => boolean): number =>
    midRanks.reduce((sum, rank, i) => sum + (isPositive(i) ? rank : 0), 0)
  const observed = sumOf((i) => (kept[i] ?? 0) > 0)
  let asExtreme = 0
  for (let flip = 0; flip < 2 ** kept.length; flip++) {
    if (sumOf((i) => (flip & (1 << i)) !== 0) >= observed) asExtreme++
  }
  return asExtreme / 2 ** kept.length
}
