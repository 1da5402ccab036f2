import { expect, it } from 'vitest'
import { asRatio, compare, type Observation } from '../../src/compare/index.ts'

it('sums rounds up as a ratio with its interval, in the units a reader knows', () => {
  const changes = [0.08, 0.09, 0.1, 0.1, 0.11, 0.12]
  const compared = compare(changes.map(observation), 'time')
  expect(compared).toEqual({
    kind: 'comparison',
    comparison: {
      metric: 'time',
      observations: changes,
      control: changes.map(() => 0.001),
      values: { base: 2, head: 2 * Math.exp(0.1) },
      change: { ratio: Math.exp(0.1), low: Math.exp(0.08), high: Math.exp(0.12) },
    },
  })
})

it('has an unbounded interval with five rounds', () => {
  expect(asRatio([0, 0, 0, 0, 0])).toEqual({ ratio: 1, low: 0, high: Infinity })
})

it('leaves rounds without a control out of the control', () => {
  const compared = compare([{ ...observation(0.1, 0), control: null }], 'time')
  expect(compared).toMatchObject({ kind: 'comparison', comparison: { control: [] } })
})

it('says that there is nothing to compare rather than make a figure up', () => {
  expect(compare([], 'time')).toEqual({ kind: 'nothing', reason: 'no-usable-rounds' })
})

function observation(change: number, round: number): Observation {
  return { round, change, control: 0.001, base: 2, head: 2 * Math.exp(change) }
}
