import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { nearest } from '../../src/config/nearest.ts'

const known = ['threshold', 'maxTime', 'only', 'jobs']

it.each([
  ['treshold', 'threshold'],
  ['THRESHOLD', 'threshold'],
  ['maxtime', 'maxTime'],
  ['job', 'jobs'],
])('takes %s for %s', (name, meant) => {
  expect(nearest(name, known)).toBe(meant)
})

it('finds nothing where no name is near', () => {
  expect(nearest('colour', known)).toBeNull()
})

it('finds nothing where nothing is known', () => {
  expect(nearest('jobs', [])).toBeNull()
})

it('finds a known name by one letter less', () => {
  fc.assert(
    fc.property(fc.constantFrom('threshold', 'maxTime'), fc.nat(6), (name, at) => {
      expect(nearest(name.slice(0, at) + name.slice(at + 1), known)).toBe(name)
    }),
  )
})
