import { expect, it } from 'vitest'
import { commandFigures } from '../../../../src/measure/kinds/command/figures.ts'

const none = { seconds: 0, user: 0, system: 0 }
const usage = (seconds: number, user = 0.5, system = 0.25, rss = 1e6) => ({
  seconds,
  resources: { user, system, rss },
})

it('is the mean without the slowest tenth', () => {
  const usages = [9, ...Array<number>(9).fill(1)].map((seconds) => usage(seconds))
  expect(commandFigures(usages, none).time).toBe(1)
  expect(commandFigures([usage(1), usage(3)], none).time).toBe(2)
})

it('has CPU time of both kinds together, and peak memory', () => {
  expect(commandFigures([usage(1), usage(1, 0.7, 0.45, 3e6)], none)).toEqual({
    time: 1,
    cpu: expect.closeTo(0.95),
    user: expect.closeTo(0.6),
    system: expect.closeTo(0.35),
    rss: 2e6,
  })
})

it('is without the start of the shell', () => {
  const startUp = { seconds: 0.5, user: 0.25, system: 0.5 }
  expect(commandFigures([usage(2)], startUp)).toEqual({
    time: 1.5,
    user: 0.25,
    system: 0,
    rss: 1e6,
  })
})

it('has no time where starting the shell is all that took any', () => {
  expect(commandFigures([usage(0.52)], { ...none, seconds: 0.5 })).not.toHaveProperty('time')
})

it('leaves out what the system does not tell', () => {
  expect(commandFigures([{ seconds: 1, resources: null }, usage(1)], none)).toEqual({ time: 1 })
})
