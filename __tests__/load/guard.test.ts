import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { guard, type Guard } from '../../src/load/guard.ts'

function noting(one: Guard, outcomes: string): Guard {
  for (const outcome of outcomes) one.note(outcome === '+')
  return one
}

it('stays closed while requests succeed, and for failures that happen to everybody', () => {
  expect(noting(guard(0.05), '+'.repeat(500)).state).toBe('closed')
  expect(noting(guard(0.05), `--${'+'.repeat(98)}`.repeat(20)).state).toBe('closed')
})

it('opens at once where everything fails', () => {
  const one = noting(guard(0.05), '+++---')
  expect(one.state).toBe('open')
  expect(noting(one, '-'.repeat(50)).log()).toEqual({ state: 'open', opened: 1, halfOpened: 0 })
})

it('opens for a rate that is a little too high, in time', () => {
  const often = `-${'+'.repeat(11)}` // 8 %
  expect(noting(guard(0.05), often.repeat(5)).state).toBe('closed')
  expect(noting(guard(0.05), often.repeat(60)).state).toBe('open')
})

it('opens for trouble that begins late', () => {
  expect(noting(guard(0.05), `${'+'.repeat(1e5)}${'-+'.repeat(12)}`).state).toBe('open')
})

it('tries once when it is half-open, and closes or opens by that', () => {
  const one = noting(guard(0.05), '---')
  one.halfOpen()
  expect(one.state).toBe('half-open')
  expect(noting(one, '-').state).toBe('open')
  one.halfOpen()
  expect(noting(one, '+').state).toBe('closed')
  expect(one.log()).toEqual({ state: 'closed', opened: 2, halfOpened: 2 })
  // What was counted before is forgotten.
  expect(noting(one, '--').state).toBe('closed')
})

it('is half-open only after it was open', () => {
  const one = guard(0.05)
  one.halfOpen()
  expect(one.log()).toEqual({ state: 'closed', opened: 0, halfOpened: 0 })
})

it('never opens without a failure, nor where all may fail', () => {
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { maxLength: 400 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (outcomes, rate) => {
        const [anyRate, all] = [guard(rate), guard(1)]
        const states: string[][] = []
        for (const outcome of outcomes) {
          const before = anyRate.state
          anyRate.note(outcome)
          all.note(outcome)
          if (outcome) states.push([before, anyRate.state])
        }
        expect(states.every(([before, after]) => before === after)).toBe(true)
        expect(all.state).toBe('closed')
      },
    ),
  )
})
