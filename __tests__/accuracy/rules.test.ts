import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { printedRatio } from '../../accuracy/rules/hyperfine.ts'
import { overLimit } from '../../accuracy/rules/limit.ts'
import { mannWhitney, runsDiffer } from '../../accuracy/rules/mann-whitney.ts'
import { difference, untilHorizon } from '../../accuracy/rules/tachometer.ts'
import { samplesDiffer, welch } from '../../accuracy/rules/welch.ts'
import { sampleStandardDeviation } from 'simple-statistics'
import { isClose, reference } from '../stats/reference.ts'

const pair = z.object({ x: z.array(z.number()), y: z.array(z.number()) })

function momentsOf(values: readonly number[]) {
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  return { count: values.length, mean, sd: sampleStandardDeviation([...values]) }
}

describe('the U test', () => {
  it('agrees with SciPy and R without ties', () => {
    const { input, expected } = reference('mwu-exact-noties', pair, z.object({ p: z.number() }))
    expect(isClose(mannWhitney(input.x, input.y), expected.p)).toBe(true)
  })

  it('agrees with the full enumeration where there are ties', () => {
    const shape = z.object({ p_exact_conditional_on_ties: z.number() })
    const { input, expected } = reference('mwu-ties', pair, shape)
    expect(isClose(mannWhitney(input.x, input.y), expected.p_exact_conditional_on_ties)).toBe(true)
  })

  it('is sure of nothing where all values are the same', () => {
    expect(mannWhitney([1, 1, 1], [1, 1, 1])).toBe(1)
  })

  it('alarms for a slower head alone', () => {
    const low = Array.from({ length: 10 }, (_, i) => 100 + i)
    const high = low.map((value) => value + 20)
    expect(runsDiffer(low, high)).toEqual({ alarm: true, change: expect.closeTo(20 / 104.5) })
    expect(runsDiffer(high, low).alarm).toBe(false)
  })
})

describe("Welch's t", () => {
  it('agrees with SciPy', () => {
    const { input, expected } = reference(
      'welch-t',
      pair,
      z.object({ t: z.number(), df: z.number() }),
    )
    const { t, freedom } = welch(momentsOf(input.x), momentsOf(input.y))
    expect(isClose(-t, expected.t)).toBe(true)
    expect(isClose(freedom, expected.df)).toBe(true)
  })

  it('alarms where a slower head is beyond its 95 % quantile', () => {
    const base = { count: 1000, mean: 100, sd: 10 }
    expect(samplesDiffer(base, { ...base, mean: 101 }).alarm).toBe(true)
    expect(samplesDiffer(base, { ...base, mean: 100.5 }).alarm).toBe(false)
    expect(samplesDiffer(base, { ...base, mean: 99 }).alarm).toBe(false)
  })
})

describe("tachometer's rule", () => {
  it('has the interval of the relative difference of means', () => {
    // Means 2 and 3, both variances of the mean 1/3: (1/3 * 9 + 1/3 * 4) / 16 = 0.2708; t(0.975, 2) = 4.3027.
    const { change, margin } = difference([1, 2, 3], [2, 3, 4])
    expect(change).toBeCloseTo(0.5, 12)
    expect(margin).toBeCloseTo(4.30265273 * Math.sqrt(13 / 48), 8)
  })

  const wobbling = (level: number) => Array.from({ length: 30 }, (_, i) => level + (i % 2))

  it('stops at its first look where that leaves zero out', () => {
    expect(untilHorizon(wobbling(100), wobbling(110))).toMatchObject({ alarm: true, samples: 20 })
  })

  it('looks again until there are no more samples', () => {
    expect(untilHorizon(wobbling(100), wobbling(100))).toMatchObject({ alarm: false, samples: 30 })
  })

  it('calls a faster head no slowdown', () => {
    expect(untilHorizon(wobbling(110), wobbling(100))).toMatchObject({ alarm: false, samples: 20 })
  })
})

it('a limit is on the ratio of means', () => {
  expect(overLimit([1, 1], [1.05, 1.13], 0.1).alarm).toBe(false)
  expect(overLimit([1, 1], [1.05, 1.17], 0.1)).toEqual({
    alarm: true,
    change: expect.closeTo(0.11),
  })
})

it("hyperfine's ratio counts when it is above 1 by more than the uncertainty printed beside it", () => {
  // 10 ± 1 and 12 ± 1: ratio 1.2, uncertainty 1.2 * hypot(0.1, 1 / 12) = 0.156.
  expect(printedRatio([9, 10, 11], [11, 12, 13])).toEqual({
    alarm: true,
    change: expect.closeTo(0.2),
  })
  // 10 ± 1 and 11 ± 1: ratio 1.1, uncertainty 0.149.
  expect(printedRatio([9, 10, 11], [10, 11, 12]).alarm).toBe(false)
})
