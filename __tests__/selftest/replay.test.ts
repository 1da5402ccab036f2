import { describe, expect, it } from 'vitest'
import { drawSuite, type PooledRound } from '../../src/selftest/index.ts'
import { replay } from '../../src/selftest/replay.ts'
import { random } from '../../src/stats/index.ts'
import { pool } from './builders.ts'

const conditions = {
  settings: { threshold: 0.02, alpha: 0.05, seed: 1 },
  jobs: 2,
  maxSeconds: Infinity,
  startUpSeconds: 0.1,
}

function hand(name: string, extra: number, rounds = 60): readonly PooledRound[] {
  return pool(name, { spread: 0.005, rounds }).rounds.get(extra) ?? []
}

describe('replay', () => {
  it('comes to the verdicts of the gate', () => {
    const decisions = replay([hand('same', 0), hand('slower', 0.05)], conditions)
    expect(decisions.map(({ verdict }) => verdict)).toEqual(['unchanged', 'regressed'])
  })

  it('buys more rounds of what is suspicious, and counts what they cost', () => {
    const [same, slower] = replay([hand('same', 0), hand('slower', 0.05)], conditions)
    expect(same?.rounds).toBeLessThanOrEqual(8)
    expect(slower?.rounds).toBeGreaterThan(same?.rounds ?? 0)
    expect(same?.seconds).toBeGreaterThanOrEqual((same?.rounds ?? 0) * 2 * 0.5)
    expect(slower?.seconds).toBeGreaterThan((slower?.rounds ?? 0) * 2 * 0.5)
  })

  it('deals no round twice: what is not there is not judged by', () => {
    const [decision] = replay([hand('slower', 0.05, 6)], conditions)
    expect(decision).toMatchObject({ verdict: 'suspected', rounds: 6 })
  })

  it('keeps to the time cap', () => {
    const [decision] = replay([hand('slower', 0.05)], { ...conditions, jobs: 1, maxSeconds: 12 })
    expect(decision?.rounds).toBeGreaterThan(5)
    expect(decision?.seconds).toBeLessThanOrEqual(12)
  })

  it('says the same of the same rounds', () => {
    const again = () => replay([hand('a', 0), hand('b', 0.02)], conditions)
    expect(again()).toEqual(again())
  })
})

describe('drawSuite', () => {
  const pools = [pool('a'), pool('b'), pool('c', { extras: [] })]

  it('slows a tenth of the suite down, at least one, of those that can be', () => {
    for (let seed = 0; seed < 10; seed++) {
      const small = drawSuite(pools, { size: null, extra: 0.1 }, conditions, random(seed)) ?? []
      const slower = small.filter(({ extra }) => extra === 0.1)
      expect(small).toHaveLength(3)
      expect(slower.map(({ pool: { benchmark } }) => benchmark.name)).toEqual([
        expect.stringMatching(/^[ab]$/),
      ])
    }
    const large = drawSuite(pools, { size: 20, extra: 0.1 }, conditions, random(1)) ?? []
    expect(large).toHaveLength(20)
    expect(large.filter(({ extra }) => extra === 0.1)).toHaveLength(2)
  })

  it('draws nothing where no benchmark was slowed down so', () => {
    const kind = { size: 20, extra: 0.05 }
    expect(drawSuite([pool('c', { extras: [] })], kind, conditions, random(1))).toBeNull()
  })
})
