import { expect, it } from 'vitest'
import { capRounds, equivalenceRate, looks } from '../../src/decide/schedule.ts'
import { random, signedRank } from '../../src/stats/index.ts'

it('calls a change of just the threshold unchanged in at most one of twenty cases, over all looks', () => {
  // Seen from the threshold, rounds are as likely on either side, and signed ranks depend on nothing else.
  const chance = random(1)
  const cases = 10_000
  const passed = Array.from({ length: cases }, () => {
    const rounds = Array.from({ length: capRounds }, () => chance.uniform() - 0.5)
    return looks.some((look) => {
      return signedRank(rounds.slice(0, look.rounds)).less <= look.equivalenceAlpha
    })
  }).filter(Boolean).length
  // The standard error is 0.2 %.
  expect(passed / cases).toBeLessThan(equivalenceRate)
  expect(passed / cases).toBeGreaterThan(0.75 * equivalenceRate)
})

it('spends the whole error rate, and no more, on calling a change', () => {
  expect(looks.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
})

it('looks at ever more rounds, up to the cap', () => {
  const rounds = looks.map((look) => look.rounds)
  expect(rounds).toEqual([...new Set(rounds)].toSorted((a, b) => a - b))
  expect(rounds.at(-1)).toBe(capRounds)
})

it('can settle a quiet benchmark with the rounds of its first look', () => {
  const [first] = looks
  expect(2 ** -(first?.rounds ?? 0)).toBeLessThanOrEqual(first?.equivalenceAlpha ?? 0)
})

it('can settle a lone obvious change with eight rounds', () => {
  const look = looks.find(({ rounds }) => rounds === 8)
  expect(2 ** (1 - 8) / (look?.weight ?? 0)).toBeLessThanOrEqual(0.05)
})
