import { expect, it } from 'vitest'
import { reached as reachedBy, shareOf, upcoming } from '../../src/decide/looks.ts'

const planned = [
  { rounds: 10, equivalenceAlpha: 0.01 },
  { rounds: 20, equivalenceAlpha: 0.02 },
]

const reached = (looks: typeof planned, rounds: number, isFinal: boolean) =>
  reachedBy(looks, rounds, isFinal, (ahead) => ({
    equivalenceAlpha: shareOf(ahead, 'equivalenceAlpha'),
  }))

it('looks only where it was planned while rounds are still to come', () => {
  expect(reached(planned, 9, false)).toEqual([])
  expect(reached(planned, 10, false)).toEqual([planned[0]])
  expect(reached(planned, 19, false)).toEqual([planned[0]])
})

it('looks at what there is when no more will come, on the account of all looks ahead', () => {
  expect(reached(planned, 13, true)).toEqual([planned[0], { rounds: 13, equivalenceAlpha: 0.02 }])
  expect(reached(planned, 7, true)).toEqual([{ rounds: 7, equivalenceAlpha: 0.03 }])
})

it('does not look twice at the same rounds, nor at fewer than six, nor after the last look', () => {
  expect(reached(planned, 10, true)).toEqual([planned[0]])
  expect(reached(planned, 5, true)).toEqual([])
  expect(reached(planned, 25, true)).toEqual(planned)
})

it('knows the look that comes next', () => {
  expect(upcoming(planned, 0)).toBe(planned[0])
  expect(upcoming(planned, 10)).toBe(planned[1])
  expect(upcoming(planned, 20)).toBeNull()
})
