import { expect, it } from 'vitest'
import { progressPace } from '../../src/platform/progress-pace.ts'

it('keeps the first line of a stage, and then one now and then', () => {
  const isDue = progressPace()
  const asked = [
    ['preparing main', 0],
    ['preparing main', 5],
    ['screening 0 of 5', 6],
    ['screening 1 of 5', 25],
    ['screening 2 of 5', 26],
    ['confirming 2 of 5', 27],
  ] as const
  expect(asked.map(([line, seconds]) => isDue(line, seconds))).toEqual([
    true,
    false,
    true,
    false,
    true,
    true,
  ])
})
