import { describe, expect, it } from 'vitest'
import { advice } from '../../src/selftest/advice.ts'
import { estimate } from '../../src/selftest/estimate.ts'
import { rateOf } from '../../src/selftest/index.ts'
import { pool } from './builders.ts'

const common = { alpha: 0.05, seed: 1, jobs: 2, startUpSeconds: 0.1, suites: 30 }
const longEnough = { slowerRounds: 60, seconds: 600 }

function quiet(name: string, seed: number) {
  return pool(name, { spread: 0.006, seed })
}

const pools = [quiet('a', 1), quiet('b', 2), quiet('c', 3)]

describe('estimate', () => {
  const tried = estimate({ ...common, pools, thresholds: [0.02, 0.05] })

  it('finds large slowdowns on quiet rounds, and no false alarm', () => {
    const [low] = tried
    expect(low?.falseAlarms.ofRuns.rate).toBe(0)
    expect(low?.found.find(({ extra }) => extra === 0.05)?.regressed?.rate).toBeGreaterThan(0.9)
  })

  it('finds none below the threshold', () => {
    const [, high] = tried
    expect(high?.found.find(({ extra }) => extra === 0.02)?.regressed?.rate).toBe(0)
  })

  it('bounds rates by the rounds there are, not by how often they were drawn', () => {
    const { ofBenchmarks, ofRuns } = tried[0]?.falseAlarms ?? {}
    expect(ofBenchmarks?.drawn).toBe(90)
    expect(ofBenchmarks?.independent).toBeLessThanOrEqual((3 * 60) / 6)
    expect(ofRuns?.independent).toBeLessThanOrEqual(60 / 6)
    expect(ofRuns?.high).toBeGreaterThan(0.2)
  })

  it('has no power where nothing could be slowed down', () => {
    const unable = [pool('slow', { extras: [] })]
    const [only] = estimate({ ...common, pools: unable, thresholds: [0.02] })
    expect(only?.found.every(({ regressed }) => regressed === null)).toBe(true)
  })

  it('sees crooked rounds as false alarms', () => {
    const crooked = [pool('crooked', { bias: 0.06, spread: 0.006 })]
    const [only] = estimate({ ...common, pools: crooked, thresholds: [0.02] })
    expect(only?.falseAlarms.ofRuns.rate).toBe(1)
  })
})

describe('rateOf', () => {
  it('never counts more independent decisions than were drawn', () => {
    expect(rateOf(1, 10, 50).independent).toBe(10)
  })
})

describe('advice', () => {
  it('names the smallest threshold that finds half as much again and does not cry wolf', () => {
    const tried = estimate({ ...common, pools, thresholds: [0.01, 0.02, 0.05] })
    expect(advice(tried, longEnough)).toMatch(
      /^This machine supports --threshold 1%: it finds a slowdown of 2 % in \d+ % .* rounds of a benchmark/,
    )
  })

  it('names none where noise hides every slowdown', () => {
    const noisy = [pool('a', { spread: 0.2 }), pool('b', { spread: 0.2, seed: 2 })]
    const tried = estimate({ ...common, pools: noisy, thresholds: [0.01, 0.05] })
    expect(advice(tried, longEnough)).toMatch(/^None of the thresholds tried \(1 %, 5 %\)/)
  })

  it('says when no slowdown could be tried', () => {
    const tried = estimate({ ...common, pools: [pool('x', { extras: [] })], thresholds: [0.05] })
    expect(advice(tried, { slowerRounds: null, seconds: 9 })).toMatch(/^No slowdown of known size/)
  })

  it('asks for more time where there were too few rounds, and says how much', () => {
    const tried = estimate({ ...common, pools, thresholds: [0.05] })
    expect(advice(tried, { slowerRounds: 8, seconds: 300 })).toMatch(/Try --max-time 15m\.$/)
  })
})
