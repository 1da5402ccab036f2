import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { observe, typicalFigure } from '../../src/compare/index.ts'
import { worsening } from '../../src/compare/observe.ts'
import { controlLabel, type MetricName, type RoundSample } from '../../src/model/index.ts'

const labels = { base: 'main', head: 'pr' }
const seconds = fc.double({ min: 1e-9, max: 60, noNaN: true })
const anyRounds = fc.array(fc.tuple(seconds, seconds), { minLength: 1, maxLength: 20 })

it('takes the log of head over base: positive is slower', () => {
  const { rounds } = observe([sample(0, { main: 2, pr: 3 })], labels, 'time')
  expect(rounds).toEqual([
    { round: 0, change: Math.log(3) - Math.log(2), control: null, base: 2, head: 3 },
  ])
})

it('turns a metric of which more is better, so that positive is worse', () => {
  const throughput = { better: 'higher', least: 0 } as const
  expect(worsening(100, 50, throughput)).toBeCloseTo(Math.log(2), 12)
  expect(worsening(100, 50, { better: 'lower', least: 0 })).toBe(-worsening(100, 50, throughput))
})

it('mirrors exactly when base and head are swapped', () => {
  fc.assert(
    fc.property(anyRounds, (pairs) => {
      const samples = pairs.map(([main, pr], i) => sample(i, { main, pr }))
      const there = observe(samples, labels, 'time').rounds
      const back = observe(samples, { base: 'pr', head: 'main' }, 'time').rounds
      expect(back.map(({ change }) => 0 - change)).toEqual(there.map(({ change }) => change + 0))
    }),
  )
})

it('does not see the unit: scaling all figures changes nothing', () => {
  fc.assert(
    fc.property(anyRounds, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (pairs, scale) => {
      const changes = (by: number): number[] =>
        observe(
          pairs.map(([main, pr], i) => sample(i, { main: main * by, pr: pr * by })),
          labels,
          'time',
        ).rounds.map(({ change }) => change)
      const scaled = changes(scale)
      expect(changes(1).every((one, i) => Math.abs(one - (scaled[i] ?? NaN)) < 1e-12)).toBe(true)
    }),
  )
})

it('puts rounds in their order, of whatever stage they are', () => {
  const samples = [
    sample(2, { main: 1, pr: 1 }, 'confirm'),
    sample(1, { main: 1, pr: 1 }),
    sample(0, { main: 1, pr: 1 }),
  ]
  const { rounds } = observe(samples, labels, 'time')
  expect(rounds.map(({ round }) => round)).toEqual([0, 1, 2])
})

it('compares the control with the base of the same round', () => {
  const { rounds } = observe(
    [sample(0, { main: 2, pr: 3, [controlLabel]: 4 }, 'confirm')],
    labels,
    'time',
  )
  expect(rounds[0]?.control).toBe(Math.log(2))
})

it.each([
  ['no number', NaN],
  ['infinite', Infinity],
  ['zero', 0],
  ['negative', -1],
  ['smaller than anything is', 1e-300],
  ['larger than anything is', 1e300],
])('leaves a round out whose figure is %s, and says so', (_, value) => {
  const samples = [sample(0, { main: value, pr: 1 }), sample(1, { main: 1, pr: 1 })]
  const { rounds, unusable } = observe(samples, labels, 'time')
  expect(rounds.map(({ round }) => round)).toEqual([1])
  expect(unusable).toEqual([{ round: 0, arm: 'main', value }])
})

it('leaves a round out in which one arm is missing, and says so', () => {
  const { rounds, unusable } = observe([sample(4, { main: 1 })], labels, 'time')
  expect(rounds).toEqual([])
  expect(unusable).toEqual([{ round: 4, arm: 'pr', value: null }])
})

it('keeps a round whose control alone is unusable, and says so', () => {
  const samples = [sample(0, { main: 1, pr: 1, [controlLabel]: 0 }, 'confirm')]
  const { rounds, unusable } = observe(samples, labels, 'time')
  expect(rounds[0]?.control).toBeNull()
  expect(unusable).toEqual([{ round: 0, arm: controlLabel, value: 0 }])
})

it('gives the median of the usable figures as typical, and none of none', () => {
  const samples = [1, 3, NaN, 2].map((main, i) => sample(i, { main }))
  expect(typicalFigure(samples, 'main', 'time')).toBe(2)
  expect(typicalFigure(samples, 'pr', 'time')).toBeNull()
})

function sample(
  round: number,
  times: Readonly<Record<string, number>>,
  stage: RoundSample['stage'] = 'screen',
): RoundSample {
  const arms = Object.fromEntries(Object.entries(times).map(([arm, time]) => [arm, { time }]))
  return { round, stage, arms }
}

describe('a metric that knows zero', () => {
  const bytes = (main: number, pr: number): RoundSample => ({
    round: 0,
    stage: 'screen',
    arms: { main: { allocated: main }, pr: { allocated: pr } },
  })

  it.each<[string, number, number, number]>([
    ['nothing on either side is no change', 0, 0, 0],
    ['less than a byte is nothing', 0, 0.4, 0],
    ['from nothing to something is a change of finite size', 0, 16, Math.log(16)],
    ['and back its mirror image', 16, 0, -Math.log(16)],
  ])('%s', (_, main, pr, change) => {
    const { rounds, unusable } = observe([bytes(main, pr)], labels, 'allocated')
    expect(rounds.map((each) => each.change)).toEqual([change])
    expect(rounds[0]).toMatchObject({ base: main, head: pr })
    expect(unusable).toEqual([])
  })

  it.each([Number.NaN, Infinity, -1])('has no use for %d', (figure) => {
    const { rounds, unusable } = observe([bytes(10, figure)], labels, 'allocated')
    expect(rounds).toEqual([])
    expect(unusable).toEqual([{ round: 0, arm: 'pr', value: figure }])
  })
})

describe("another tool's figures", () => {
  const beyond = Math.log(1e6)
  it.each<[string, MetricName, number, number, number | null]>([
    ['a time from zero', 'value [s] lower', 0, 3e-9, beyond],
    ['a time to zero', 'value [s] lower', 3e-9, 0, -beyond],
    ['a rate of errors from zero', 'errors [errors/s] lower', 0, 3, beyond],
    ['a rate of errors that stays zero', 'errors [errors/s] lower', 0, 0, 0],
    ['a throughput to zero', 'hits [hits/s] higher', 3, 0, beyond],
    ['a throughput that was never measured', 'hits [hits/s] higher', 0, 0, null],
    ['a time that was never measured', 'value [s] lower', 0, 0, null],
    ['a loss that doubles', 'score [points] higher', -5, -10, Math.log(2)],
    ['a loss that halves', 'score [points] higher', -10, -5, -Math.log(2)],
    ['a score that falls below zero', 'score [points] higher', 5, -5, beyond],
    ['a cost that rises above zero', 'cost [points] lower', -5, 5, beyond],
    ['bytes below zero', 'heap [B] lower', 10, -5, null],
    ['a time below zero', 'value [s] lower', 10, -5, null],
  ])('%s', (_, metric, main, pr, change) => {
    const arms = { main: { [metric]: main }, pr: { [metric]: pr } }
    const { rounds, unusable } = observe([{ round: 0, stage: 'screen', arms }], labels, metric)
    const rounded = (each: number): number => Number(each.toFixed(9))
    const changes = rounds.map((each) => rounded(each.change))
    expect(changes).toEqual(change === null ? [] : [rounded(change)])
    expect(unusable.length > 0).toBe(change === null)
  })
})

it('leaves a round out in which one arm lacks the metric, and says so', () => {
  const arms = { main: { time: 1, p99: 2 }, pr: { time: 1 } }
  const { rounds, unusable } = observe([{ round: 3, stage: 'screen', arms }], labels, 'p99')
  expect(rounds).toEqual([])
  expect(unusable).toEqual([{ round: 3, arm: 'pr', value: null }])
})
