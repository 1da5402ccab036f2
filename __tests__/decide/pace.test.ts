import { describe, expect, it } from 'vitest'
import { paced } from '../../src/decide/pace.ts'
import { benchmark, type Evidence, type Gait } from '../../src/model/index.ts'

const settings = { threshold: 0.05, alpha: 0.05, seed: 1 }

const gait: Gait = {
  slices: 320,
  withinVariance: 0.01 ** 2,
  settledMs: 20,
  secondsPerSlice: 0.00028,
  secondsBeside: 0.1,
}

/** @param changes log(head / base) of each round */
function evidenceOf(gaits: readonly Gait[], changes: readonly number[] = [0]): Evidence {
  return {
    kind: 'measured',
    benchmark: benchmark('a.bench.js', '', 'a'),
    versions: ['base', 'head'],
    gaits,
    samples: changes.map((change, round) => ({
      round,
      stage: 'screen',
      arms: { base: { time: 1 }, head: { time: Math.exp(change) } },
    })),
    failures: [],
    secondsPerRound: 0.5,
  }
}

const swaying = (size: number): number[] => [1, -1, 1, -1, 1, -1].map((sign) => sign * size)

function slicesOf(one: Evidence, startUpSeconds = 0.02): number {
  return paced(one, startUpSeconds, settings)?.pace.slices ?? 0
}

it('is nothing before the first round', () => {
  expect(paced(evidenceOf([]), 0.3, settings)).toBeNull()
})

describe('slices', () => {
  it('are as many where a round varies as much within processes as between them', () => {
    expect(slicesOf(evidenceOf([gait]))).toBe(320)
  })

  it('are more where slices vary more, and rounds would not lie within the threshold', () => {
    const noisy = { ...gait, withinVariance: 0.06 ** 2 }
    expect(slicesOf(evidenceOf([noisy, noisy, noisy, noisy], swaying(0.045)))).toBe(640)
  })

  it('are fewer where processes differ: more rounds tell more', () => {
    expect(slicesOf(evidenceOf([gait, gait, gait, gait], swaying(0.1)))).toBe(160)
  })

  it('are few where the benchmark is quiet beside its threshold', () => {
    const quiet = { ...gait, withinVariance: 0.002 ** 2 }
    expect(slicesOf(evidenceOf([quiet]))).toBe(160)
  })

  it('fill what a round costs in any case', () => {
    const quiet = { ...gait, withinVariance: 0.002 ** 2 }
    expect(slicesOf(evidenceOf([quiet]), 0.6)).toBeGreaterThan(slicesOf(evidenceOf([quiet])))
  })
})

describe('the warm-up', () => {
  it.each([
    [1, 15],
    [50, 60],
    [5000, 100],
  ])('of what is settled after %d ms lasts %d ms', (settledMs, warmupMs) => {
    const one = evidenceOf([{ ...gait, settledMs }])
    expect(paced(one, 0.3, settings)?.pace.warmupMs).toBe(warmupMs)
  })

  it('goes by most rounds, not by the one that was disturbed', () => {
    const gaits = [20, 20, 4000].map((settledMs) => ({ ...gait, settledMs }))
    expect(paced(evidenceOf(gaits), 0.3, settings)?.pace.warmupMs).toBe(24)
  })
})

it('tells the seconds of an arm from what its slices and the rest took', () => {
  const next = paced(evidenceOf([gait]), 0.02, settings)
  const slices = next?.pace.slices ?? 0
  expect(next?.seconds).toBeCloseTo(gait.secondsBeside + slices * gait.secondsPerSlice, 12)
})
