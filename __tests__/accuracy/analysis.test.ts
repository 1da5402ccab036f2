import { describe, expect, it } from 'vitest'
import { analyse } from '../../accuracy/analysis/analyse.ts'
import { covered } from '../../accuracy/analysis/coverage.ts'
import { methods } from '../../accuracy/analysis/methods.ts'
import { poolsOf } from '../../accuracy/analysis/pools.ts'
import { ratioOfSpreads } from '../../accuracy/analysis/spread.ts'
import { rateText, share } from '../../accuracy/analysis/text.ts'
import { affordableWorkloads, conditions, kindShares } from '../../accuracy/collect/allotment.ts'
import { rateOf } from '../../src/selftest/index.ts'
import { collection } from './builders.ts'

const quiet = collection()
const rough = { seed: 1, effort: 0.03 }

function attemptsOf(title: RegExp, extra: number) {
  const method = methods.find((each) => title.test(each.title))
  if (method === undefined) throw new Error(`no method ${title}`)
  return method.attempts(quiet, extra)
}

describe('the alternatives', () => {
  it('are tried on every stretch of runs, and count as independent those that share none', () => {
    expect(attemptsOf(/30 runs/, 0)).toMatchObject({ attempts: { length: 2 }, independent: 2 })
    expect(attemptsOf(/10 runs/, 0)).toMatchObject({ attempts: { length: 82 }, independent: 6 })
  })

  it('pay for their own amount of work, not for the others measured beside it', () => {
    const [first] = attemptsOf(/30 runs/, 0).attempts
    expect(first?.seconds).toBeCloseTo(60 * (0.5 - 0.25 * (4 / 5)), 9)
  })

  it('find slowdowns that their rules can see', () => {
    const alarms = (title: RegExp, extra: number) =>
      attemptsOf(title, extra).attempts.filter(({ alarm }) => alarm).length
    expect(alarms(/30 runs/, 0.05)).toBe(2)
    expect(alarms(/tachometer/, 0.05)).toBe(2)
    expect(alarms(/200 %/, 0.1)).toBe(0)
    expect(alarms(/same budget/, 0.05)).toBe(0)
  })

  it('have nothing to say of what was not collected', () => {
    expect(attemptsOf(/hyperfine/, 0)).toEqual({ attempts: [], independent: 0 })
  })
})

describe('the pools', () => {
  it('hold each round of no change that the controls give, and each slowdown', () => {
    const [pool] = poolsOf(quiet)
    expect(pool?.rounds.get(0)).toHaveLength(80)
    expect(pool?.rounds.get(0.03)).toHaveLength(40)
  })

  it('leave slowdowns out that were measured too seldom for a decision', () => {
    const [pool] = poolsOf(collection({ passes: 9 }))
    expect([...(pool?.rounds.keys() ?? [])]).toEqual([0])
  })

  it('have intervals that hold the true change', () => {
    const rate = covered(poolsOf(collection({ workloads: 'abcdefgh'.split('') })), 0.05, 10)
    expect(rate.drawn).toBe(32)
    expect(rate.rate).toBeGreaterThan(0.85)
  })
})

it('compares spreads on the workloads that both conditions have', () => {
  const busy = poolsOf(collection({ neighbours: 1, workloads: ['b', 'z'], spread: 0.012 }))
  const medians = ratioOfSpreads(poolsOf(quiet), busy)
  expect((medians?.busy ?? 0) / (medians?.idle ?? 1)).toBeCloseTo(2, 0)
  expect(ratioOfSpreads(poolsOf(quiet), [])).toBeNull()
})

it('writes rates with their bounds, and a dash where there are none', () => {
  expect(rateText(rateOf(0, 400, 20))).toBe('0 % (0 to 17)')
  expect(rateText(rateOf(0, 0, 0))).toBe('–')
  expect([0, 0.0001, 0.04, 0.4, 0.999, 0.9999, 1].map(share)).toEqual([
    '0',
    '<0.1',
    '4.0',
    '40',
    '99.9',
    '>99.9',
    '100',
  ])
})

describe('the time for collecting', () => {
  it('is shared out whole', () => {
    const sum = (shares: readonly number[]) => shares.reduce((a, b) => a + b, 0)
    expect(sum(conditions.map((each) => each.share))).toBeCloseTo(1)
    expect(sum(Object.values(kindShares))).toBeCloseTo(1)
  })

  it('goes to fewer workloads when it is short, but never to fewer than two', () => {
    expect(affordableWorkloads(600, 2, 1)).toBeGreaterThanOrEqual(12)
    expect(affordableWorkloads(300, 2, 1)).toBeLessThan(affordableWorkloads(600, 2, 1))
    expect(affordableWorkloads(1, 2, 1)).toBe(2)
  })
})

describe('the page', async () => {
  const page = await analyse(
    [quiet, collection({ neighbours: 1, passes: 3, runs: 4 })],
    rough,
    Promise.resolve('All simulated.'),
    () => undefined,
  )

  it('says for each target whether it was reached', () => {
    expect(page).toMatch(/finds \+10 % in at least 99 % \| 100 % \(\d+ to 100\) \| reached/)
    expect(page).toContain(
      '| half of the workloads have a spread of at most 1.5 % | 2 of 2 | reached |',
    )
  })

  it('has a table of all methods for each condition, with dashes where too little was collected', () => {
    expect(page.match(/^\| \*\*benchgate\*\*/gm)).toHaveLength(4)
    expect(page.match(/^\| tachometer's rule \| –/gm)).toHaveLength(1)
  })

  it('is the same for the same observations', async () => {
    const small = [collection({ passes: 16, workloads: ['a'] })]
    const again = () => analyse(small, rough, Promise.resolve(''), () => undefined)
    expect(await again()).toBe(await again())
  })

  it('does not fail on a collection that was cut off at once', async () => {
    const empty = { ...collection({ passes: 0, runs: 0 }), complete: false, failures: ['run 1: x'] }
    const cut = await analyse([empty], rough, Promise.resolve(''), () => undefined)
    expect(cut).toContain('Cut short by the user. 1 failures')
    expect(cut).toContain('not measured')
  })
})
