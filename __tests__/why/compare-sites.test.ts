import { describe, expect, test } from 'vitest'
import { mostReasons } from '../../src/model/index.ts'
import type { ProfiledSide } from '../../src/why/functions.ts'
import { compareSites, fewestLogs } from '../../src/why/index.ts'
import { arm, own, roots, type Told, type ToldSite } from './rounds.ts'

interface Options {
  readonly line?: number
  readonly at?: number
  readonly name?: string
  readonly what?: ToldSite[0]
  readonly detail?: string
  readonly times?: number
}

function site(side: ProfiledSide, options: Options = {}): ToldSite {
  const { what = 'deoptimised', line = 3, name = 'parse', at = 5 } = options
  const { detail = 'wrong map', times = 1 } = options
  return [what, `file:///${side}/src/a.js`, line, 1, name, at, detail, times]
}

interface Arm {
  readonly frames: readonly Told[]
  readonly sites: readonly ToldSite[]
}

type Round = Readonly<Record<ProfiledSide, Arm>>

const quiet = (side: ProfiledSide, ...sites: readonly ToldSite[]): Arm => ({
  ...arm(own(side, 'parse', 100, 3)),
  sites,
})

const round = (base: readonly ToldSite[], head: readonly ToldSite[]): Round => ({
  base: quiet('base', ...base),
  head: quiet('head', ...head),
})

const rounds = (make: (at: number) => Round, number = 8): Round[] =>
  Array.from({ length: number }, (_, at) => make(at))

const told = (all: readonly Round[]): unknown[] =>
  compareSites(all, roots)?.sites.map(({ side, name, at, times }) => [side, name, at, times]) ?? []

describe('what V8 did to code', () => {
  test('is told where one version alone had it in all rounds, with the fewest times', () => {
    const all = rounds((at) => round([], [site('head', { times: 6 + at })]))
    expect(compareSites(all, roots)).toEqual({
      kind: 'deopts',
      sites: [
        {
          what: 'deoptimised',
          side: 'head',
          path: './src/a.js',
          line: 3,
          name: 'parse',
          at: 5,
          detail: 'wrong map',
          times: 6,
        },
      ],
      others: 0,
      rounds: 8,
    })
  })

  test('may not have been missing in any round', () => {
    const without = (missing: number): Round[] =>
      rounds((at) => round([], at < missing ? [] : [site('head')]))
    expect(told(without(0))).toEqual([['head', 'parse', 5, 1]])
    expect(told(without(1))).toEqual([])
  })

  test('is not told where the other version had it even once, on whatever line', () => {
    const once = (line: number): Round[] =>
      rounds((at) => round(at === 3 ? [site('base', { line, at: 40 })] : [], [site('head')]))
    expect(told(once(3))).toEqual([])
    expect(told(once(30))).toEqual([])
  })

  test('is another thing where its reason is another one, or it is of another function', () => {
    const other = (options: Options): Round[] =>
      rounds(() => round([site('base', options)], [site('head')]))
    for (const each of [{ detail: 'overflow' }, { name: 'scan' }, { what: 'megamorphic' }] as const)
      expect(told(other(each))).toEqual([
        ['head', 'parse', 5, 1],
        ['base', each.name ?? 'parse', 5, 1],
      ])
  })

  test('adds up where it happens on several lines of a function', () => {
    const sites = [site('head', { times: 2 }), site('head', { at: 9, times: 3 })]
    expect(told(rounds(() => round([], sites)))).toEqual([['head', 'parse', 5, 5]])
  })

  test('is sorted by how often it happened, the head first, and cut', () => {
    const names = Array.from({ length: mostReasons.deopts + 3 }, (_, at) => `f${at}`)
    const sites = names.map((name, at) => site('head', { name, times: at + 1 }))
    const reason = compareSites(
      rounds(() => round([site('base', { name: 'g', times: 99 })], sites)),
      roots,
    )
    expect(reason?.sites[0]).toMatchObject({ name: names.at(-1), side: 'head' })
    expect(reason?.sites).toHaveLength(mostReasons.deopts)
    expect(reason?.others).toBe(4)
  })

  test('is not told of too few rounds', () => {
    const some = (number: number): Round[] => rounds(() => round([], [site('head')]), number)
    expect(told(some(fewestLogs - 1))).toEqual([])
    expect(told(some(fewestLogs))).toHaveLength(1)
  })
})
