import { describe, expect, test } from 'vitest'
import { mostReasons } from '../../src/model/index.ts'
import { random } from '../../src/stats/index.ts'
import type { ProfiledSide } from '../../src/why/functions.ts'
import { compareProfiles, fewestProfiles } from '../../src/why/index.ts'
import { arm, own, roots, type ToldArm } from './rounds.ts'

type Round = Readonly<Record<ProfiledSide, ToldArm>>

/** Rounds in which figures vary a little, as samples do. */
function rounds(make: (vary: (samples: number) => number) => Round, number = 8, seed = 1): Round[] {
  const chance = random(seed)
  return Array.from({ length: number }, () =>
    make((samples) => Math.max(0, Math.round(samples + (chance.uniform() - 0.5) * 20))),
  )
}

const slower = rounds((vary) => ({
  base: arm(own('base', 'parse', vary(500)), own('base', 'scan', vary(300), 20)),
  head: arm(own('head', 'parse', vary(500), 3), own('head', 'scan', vary(420), 22)),
}))

describe('movers', () => {
  test('are the functions whose own time moved, with what an operation spends in them', () => {
    const { movers, others, profiled } = compareProfiles(slower, roots) ?? {}
    expect(movers).toEqual([
      {
        how: 'changed',
        path: './src/a.js',
        line: 22,
        name: 'scan',
        base: expect.closeTo(0.3, 1),
        head: expect.closeTo(0.42, 1),
        noise: expect.closeTo(0.007, 2),
      },
    ])
    expect(others).toBe(0)
    expect(profiled?.rounds).toBe(8)
  })

  test('are told also where they get faster, the most moved first', () => {
    const both = rounds((vary) => ({
      base: arm(own('base', 'parse', vary(500)), own('base', 'scan', vary(300), 20)),
      head: arm(own('head', 'parse', vary(250)), own('head', 'scan', vary(400), 20)),
    }))
    const { movers = [] } = compareProfiles(both, roots) ?? {}
    expect(movers.map(({ name, base, head }) => [name, head > base])).toEqual([
      ['parse', false],
      ['scan', true],
    ])
  })

  test('are none where rounds disagree', () => {
    const wild = rounds((vary) => ({
      base: arm(own('base', 'parse', 500), own('base', 'scan', 300, 20)),
      head: arm(own('head', 'parse', 500), own('head', 'scan', vary(300) > 300 ? 500 : 180, 20)),
    }))
    expect(compareProfiles(wild, roots)?.movers).toEqual([])
  })

  test('are hardly ever named where a version is compared with itself', () => {
    const alike = (seed: number): Round[] =>
      rounds(
        (vary) => {
          const one = (side: ProfiledSide): ToldArm =>
            arm(...Array.from({ length: 12 }, (_, at) => own(side, `f${at}`, vary(60), at + 1)))
          return { base: one('base'), head: one('head') }
        },
        8,
        seed,
      )
    const named = Array.from({ length: 60 }, (_, seed) => compareProfiles(alike(seed), roots))
    expect(named.filter((each) => (each?.movers.length ?? 0) > 0).length).toBeLessThanOrEqual(3)
  })

  test('are none that moved by less than a hundredth of an operation, however sure', () => {
    const little = Array.from({ length: 8 }, () => ({
      base: arm(own('base', 'parse', 9_000), own('base', 'scan', 300, 20)),
      head: arm(own('head', 'parse', 9_000), own('head', 'scan', 380, 20)),
    }))
    expect(compareProfiles(little, roots)?.movers).toEqual([])
  })

  test('are new or gone where one version alone runs them', () => {
    const replaced = rounds((vary) => ({
      base: arm(own('base', 'parse', vary(500)), own('base', 'old', vary(300), 20)),
      head: arm(own('head', 'parse', vary(500)), own('head', 'fresh', vary(400), 20)),
    }))
    const { movers = [] } = compareProfiles(replaced, roots) ?? {}
    expect(movers.map(({ name, how }) => `${name} ${how}`)).toEqual(['fresh new', 'old gone'])
  })

  test('are as many as a report keeps, and the number of the others', () => {
    const many = rounds((vary) => {
      const all = (side: ProfiledSide, samples: number): ToldArm =>
        arm(...Array.from({ length: 9 }, (_, at) => own(side, `f${at}`, vary(samples), at + 1)))
      return { base: all('base', 200), head: all('head', 400) }
    })
    const { movers = [], others } = compareProfiles(many, roots) ?? {}
    expect(movers).toHaveLength(mostReasons.movers)
    expect(others).toBe(9 - mostReasons.movers)
  })

  test('cannot be told of fewer rounds, or of rounds without samples', () => {
    expect(compareProfiles(slower.slice(0, fewestProfiles - 1), roots)).toBeNull()
    expect(compareProfiles(slower.slice(0, fewestProfiles), roots)).not.toBeNull()
    const empty = { base: arm(), head: arm() }
    expect(compareProfiles([...slower.slice(0, fewestProfiles - 1), empty], roots)).toBeNull()
  })
})

describe('functions of one name', () => {
  test('are told apart by their order, wherever they have moved to', () => {
    const apart = rounds((vary) => ({
      base: arm(own('base', '', vary(300), 5), own('base', '', vary(300), 50)),
      head: arm(own('head', '', vary(300), 8), own('head', '', vary(500), 90)),
    }))
    expect(compareProfiles(apart, roots)?.movers).toMatchObject([{ line: 90, how: 'changed' }])
  })

  test('count as one where a version has more of them', () => {
    const more = rounds((vary) => ({
      base: arm(own('base', '', vary(300), 5), own('base', '', vary(300), 50)),
      head: arm(own('head', '', vary(300), 5), own('head', '', vary(200), 20), own('head', '', vary(300), 50)), // prettier-ignore
    }))
    expect(compareProfiles(more, roots)?.movers).toMatchObject([
      { line: 5, how: 'changed', base: expect.closeTo(0.6, 1), head: expect.closeTo(0.8, 1) },
    ])
  })
})

describe('frames', () => {
  const nested = (side: ProfiledSide, inner: number): ToldArm => {
    const url = `file:///${side}/src/a.js`
    return {
      frames: [
        [-1, '', 0, 0, '(benchmark)', 0],
        [0, url, 1, 1, 'outer', 100],
        [1, url, 9, 1, 'inner', inner],
        [1, url, 30, 1, 'tiny', 1],
      ],
      seconds: (101 + inner) / 1000,
      operations: 1,
    }
  }

  test('have the time of all that they call, each behind its caller', () => {
    const all = Array.from({ length: 8 }, () => ({
      base: nested('base', 100),
      head: nested('head', 300),
    }))
    expect(compareProfiles(all, roots)?.frames).toEqual([
      { caller: null, path: '', line: 0, name: '(benchmark)', base: 0.201, head: 0.401 },
      { caller: 0, path: './src/a.js', line: 1, name: 'outer', base: 0.201, head: 0.401 },
      { caller: 1, path: './src/a.js', line: 9, name: 'inner', base: 0.1, head: 0.3 },
    ])
  })

  test('are no more than a report keeps, those that differ before those that do not', () => {
    const wide = Array.from({ length: 8 }, () => {
      const one = (side: ProfiledSide): ToldArm =>
        arm(
          ...Array.from({ length: 95 }, (_, at) => {
            return own(side, `f${at}`, side === 'head' && at === 94 ? 11 : 10, at + 1)
          }),
        )
      return { base: one('base'), head: one('head') }
    })
    const { frames = [] } = compareProfiles(wide, roots) ?? {}
    expect(frames).toHaveLength(mostReasons.frames)
    expect(frames.at(-1)?.name).toBe('f94')
  })
})

test('texts of a version are cut to what a report keeps', () => {
  const long = 'f'.repeat(400)
  const all = Array.from({ length: 8 }, () => ({
    base: arm(own('base', long, 300)),
    head: arm(own('head', long, 400)),
  }))
  const { movers = [], frames = [] } = compareProfiles(all, roots) ?? {}
  expect(movers[0]?.name).toHaveLength(300)
  expect(frames[1]?.name).toHaveLength(300)
})
