import { expect, it } from 'vitest'
import { flooredSignedRank, random, signedRank } from '../../src/stats/index.ts'
import { normal } from '../../accuracy/simulation/normal.ts'

const levels = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5]
const cases = 4000

it.each([10, 20, 40])('gives uniform p-values where nothing changed, with %s rounds', (rounds) => {
  const chance = random(rounds)
  const pValues = Array.from(
    { length: cases },
    () => signedRank(Array.from({ length: rounds }, () => normal(chance))).greater,
  )
  expect(departures(pValues, rounds === 10 ? 0.012 : 0.003)).toEqual([])
})

it('gives uniform p-values at the floor, and next to none of a change below it', () => {
  const chance = random(1)
  const floor = 0.005
  const slower = (change: number): number[] =>
    Array.from({ length: cases }, () => {
      const rounds = Array.from({ length: 20 }, () => change + 0.01 * normal(chance))
      return flooredSignedRank(rounds, floor).slower
    })
  expect(departures(slower(floor), 0.003)).toEqual([])
  expect(shareUpTo(0.05, slower(0))).toBeLessThan(0.005)
})

it('keeps its level with noise that has long tails', () => {
  const chance = random(2)
  const pValues = Array.from({ length: cases }, () => {
    const rounds = Array.from({ length: 20 }, () => normal(chance) / normal(chance))
    return signedRank(rounds).greater
  })
  expect(departures(pValues, 0.003)).toEqual([])
})

/**
 * Levels at which the p-values are not uniform beyond chance. Exact ones come in steps: never too often below a level,
 * and too seldom by at most a step.
 */
function departures(pValues: readonly number[], step: number): number[] {
  return levels.filter((level) => {
    const error = 3.5 * Math.sqrt((level * (1 - level)) / pValues.length)
    const excess = shareUpTo(level, pValues) - level
    return excess > error || excess < -step - error
  })
}

function shareUpTo(level: number, pValues: readonly number[]): number {
  return pValues.filter((p) => p <= level).length / pValues.length
}
