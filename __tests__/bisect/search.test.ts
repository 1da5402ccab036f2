import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { beliefIn, bestGroup, narrowest } from '../../src/bisect/belief.ts'
import { judgeEnds } from '../../src/bisect/ends.ts'
import { lookAt } from '../../src/bisect/search.ts'
import { spreadOfRounds, withRounds, type BisectState } from '../../src/bisect/state.ts'
import { deriveSeed } from '../../src/stats/index.ts'
import { searchIn, type SimulatedRange } from './simulated.ts'

const searches = 100

/** The share of searches that name another commit than the one that made it slower, and of those that name none. */
function shares(
  range: Pick<SimulatedRange, 'last' | 'spread' | 'disturbed' | 'threshold'>,
  step: number,
): { wrong: number; none: number } {
  const tried = Array.from({ length: searches }, (_, number) => {
    const seed = deriveSeed(range.last, number)
    const culprit = 1 + (seed % range.last)
    const { steps } = searchIn({ ...range, seed, steps: { [culprit]: step } }).outlook
    if (steps.length === 0) return 'none'
    return steps.length === 1 && steps[0]?.at === culprit ? 'right' : 'wrong'
  })
  const share = (kind: string) => tried.filter((each) => each === kind).length / searches
  return { wrong: share('wrong'), none: share('none') }
}

describe.each([64, 512])('among %d commits', (last) => {
  test.each([0.05, 0.1, 0.3])('of searches for a step of %f one in twenty errs at most', (step) => {
    const { wrong, none } = shares({ last, spread: 0.015, threshold: 0.05 }, step)
    expect(wrong).toBeLessThanOrEqual(0.05)
    expect(none).toBeLessThanOrEqual(0.05)
  })

  test('a tenth of the rounds that something disturbs misleads no more', () => {
    const { wrong, none } = shares({ last, spread: 0.015, disturbed: 0.1, threshold: 0.05 }, 0.05)
    expect(wrong).toBeLessThanOrEqual(0.05)
    expect(none).toBeLessThanOrEqual(0.05)
  })
})

const quiet = { threshold: 0.05, spread: 0.01, seed: 1 }

it('finds several steps of one range', () => {
  const { outlook } = searchIn({ ...quiet, last: 64, steps: { 10: 0.3, 40: 0.1, 60: 0.15 } })
  expect(outlook.steps.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual([10, 40, 60])
})

it('finds two equal steps, between which lies half of the difference', () => {
  const { outlook } = searchIn({ ...quiet, last: 64, steps: { 20: 0.1, 41: 0.1 } })
  expect(outlook.steps.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual([20, 41])
})

it('names no commit where many made it slower by little each', () => {
  const steps = Object.fromEntries(Array.from({ length: 64 }, (_, at) => [at + 1, 0.004]))
  const { outlook } = searchIn({ ...quiet, last: 64, steps })
  expect(outlook.ends).toEqual({ kind: 'slower' })
  expect(outlook.steps).toEqual([])
})

it('says after eight rounds that quiet ends do not differ', () => {
  const { outlook, rounds } = searchIn({ ...quiet, last: 64, steps: {} })
  expect(outlook).toEqual({ ends: { kind: 'same' }, steps: [], next: null, narrowed: null })
  expect(rounds).toBe(8)
})

it('says that the good end is the slower one', () => {
  const { outlook, rounds } = searchIn({ ...quiet, last: 64, steps: { 30: -0.2 } })
  expect(outlook.ends).toEqual({ kind: 'faster' })
  expect(rounds).toBe(8)
})

it('answers with all commits that cannot be told apart, where some cannot be measured', () => {
  const skipped = new Set([28, 29, 30])
  const { outlook } = searchIn({ ...quiet, last: 64, steps: { 29: 0.3 }, skipped })
  expect(outlook.steps.map(({ before, at }) => [before, at])).toEqual([[27, 31]])
})

it('needs no comparison but the ends where nothing between can be measured', () => {
  const { outlook, comparisons } = searchIn({
    ...quiet,
    last: 3,
    steps: { 2: 0.3 },
    skipped: new Set([1, 2]),
  })
  expect(outlook.steps.map(({ before, at, confidence }) => [before, at, confidence])).toEqual([
    [0, 3, 1],
  ])
  expect(comparisons).toBe(1)
})

test('rounds go first to where preparing costs nothing', () => {
  const rounds = (level: number) => Array.from({ length: 8 }, (_, at) => level + (at % 2) * 0.01)
  const one: BisectState = { last: 64, threshold: 0.05, compared: [], skipped: new Set() }
  const state = withRounds(withRounds(one, 0, 64, rounds(0.1)), 0, 32, rounds(0.1).slice(0, 2))
  const nextAt = (prepared: ReadonlySet<number>, prepareSeconds: number) =>
    lookAt(state, { prepareSeconds, roundSeconds: 1, prepared }).next?.to
  expect(nextAt(new Set([0, 32, 64]), 1)).toBe(16)
  expect(nextAt(new Set([0, 32, 64, 20]), 100)).toBe(20)
})

describe('the posterior', () => {
  const changes = fc.array(fc.double({ min: -0.2, max: 0.2, noNaN: true }), {
    minLength: 1,
    maxLength: 6,
  })
  const compared = fc.array(fc.tuple(fc.integer({ min: 1, max: 19 }), changes), { maxLength: 6 })

  test('is a distribution, and its narrowest range holds what it says', () => {
    fc.assert(
      fc.property(compared, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (pairs, size) => {
        const none: BisectState = {
          last: 20,
          threshold: 0.05,
          compared: [],
          skipped: new Set([7]),
        }
        const state = pairs.reduce((all, [to, own]) => withRounds(all, 0, to, own), none)
        const part = { first: 0, last: 20, size, spread: 0.01, endRounds: 8 }
        const belief = beliefIn(part, state)
        expect(belief.shares).toHaveLength(20)
        expect(belief.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
        const sumOf = ({ before, at }: { before: number; at: number }) =>
          belief.shares.slice(before, at).reduce((sum, share) => sum + share, 0)
        for (const group of [bestGroup(belief, state), narrowest(belief, 0.95)]) {
          expect(group.before).toBeLessThan(group.at)
          expect(sumOf(group)).toBeCloseTo(group.confidence)
        }
        expect(narrowest(belief, 0.95).confidence).toBeGreaterThanOrEqual(0.95 - 1e-9)
      }),
    )
  })

  test('of a commit that is slow, those behind it lose', () => {
    const none: BisectState = { last: 4, threshold: 0.05, compared: [], skipped: new Set() }
    const state = withRounds(none, 0, 2, [0.1, 0.1, 0.1])
    const part = { first: 0, last: 4, size: 0.1, spread: 0.01, endRounds: 8 }
    const { shares: own } = beliefIn(part, state)
    expect(own[0]).toBeCloseTo(own[1] ?? 0)
    expect(own[2]).toBeLessThan(0.01)
  })
})

test('a round that something disturbed does not widen the spread', () => {
  const calm = [0.01, -0.01, 0.012, -0.008, 0.009, -0.011]
  const none: BisectState = { last: 1, threshold: 0.05, compared: [], skipped: new Set() }
  const spread = spreadOfRounds(withRounds(none, 0, 1, calm))
  expect(spread).toBeGreaterThan(0.01)
  expect(spreadOfRounds(withRounds(none, 0, 1, [...calm, 3]))).toBeLessThan(2 * spread)
})

test.each([
  [[], { kind: 'open', rounds: 8 }],
  [Array(8).fill(0.05), { kind: 'slower' }],
  [Array(8).fill(-0.05), { kind: 'faster' }],
  [Array(8).fill(0.02), { kind: 'same' }],
  [[...Array(4).fill(0.2), ...Array(4).fill(-0.2)], { kind: 'open', rounds: 4 }],
  [[...Array(20).fill(0.2), ...Array(20).fill(-0.2)], { kind: 'same' }],
  // A busy machine: surer than 95 %, less sure than 99 %, and no further round to wait for.
  [[...Array(34).fill(-1.3), ...Array(6).fill(1.4)], { kind: 'faster' }],
  [[...Array(34).fill(1.3), ...Array(6).fill(-1.4)], { kind: 'slower' }],
])('ends of %j are %j', (changes, verdict) => {
  expect(judgeEnds(changes, 0.05)).toEqual(verdict)
})
