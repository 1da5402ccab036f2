import { expect, it } from 'vitest'
import { timeToLook } from '../../src/gate/look-at-reach.ts'

it('looks for a twentieth of the time, whatever comes of it', () => {
  expect(timeToLook(600, 0)).toBe(30)
})

it('looks for a quarter of a minute in a shorter run, and never for more than a third of it', () => {
  expect(timeToLook(120, 0)).toBe(15)
  expect(timeToLook(30, 0)).toBe(10)
  expect(timeToLook(30, 1)).toBe(10)
})

it('goes on for half of the time that it has saved', () => {
  expect(timeToLook(600, 0.2)).toBe(90)
  expect(timeToLook(600, 1)).toBe(200)
})
