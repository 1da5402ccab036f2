import { expect, it } from 'vitest'
import { confirmLooks, extendedLooks, screenLooks } from '../../src/decide/schedule.ts'

const spent = (looks: readonly { readonly equivalenceAlpha: number }[]): number =>
  looks.reduce((sum, { equivalenceAlpha }) => sum + equivalenceAlpha, 0)

it('spends at most five percent on calling a benchmark unchanged, whichever way it goes', () => {
  expect(spent(screenLooks) + spent(confirmLooks)).toBeLessThanOrEqual(0.05)
  expect(spent(screenLooks) + spent(extendedLooks)).toBeLessThanOrEqual(0.05)
})

it('spends the whole error rate, and no more, on calling a change', () => {
  expect(confirmLooks.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
})

it.each([screenLooks, confirmLooks, extendedLooks])('looks at ever more rounds', (...looks) => {
  const rounds = looks.map((look) => look.rounds)
  expect(rounds).toEqual([...new Set(rounds)].toSorted((a, b) => a - b))
})

it('can settle a quiet benchmark with the rounds of its first look', () => {
  const [first] = screenLooks
  expect(2 ** -(first?.rounds ?? 0)).toBeLessThanOrEqual(first?.equivalenceAlpha ?? 0)
})

it('can settle a lone obvious change with the rounds of the first confirming look', () => {
  const [first] = confirmLooks
  expect(2 ** (1 - (first?.rounds ?? 0)) / (first?.weight ?? 0)).toBeLessThanOrEqual(0.05)
})
