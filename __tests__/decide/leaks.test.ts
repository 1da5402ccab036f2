import { expect, it } from 'vitest'
import { judge } from '../../src/decide/index.ts'
import type { Evidence } from '../../src/model/index.ts'
import { evidence, settings } from './evidence.ts'

/** Bytes that an operation keeps in each round; null where that could not be told. */
type Kept = Readonly<Record<string, readonly (number | null)[]>>

function keeping(name: string, kept: Kept): Evidence {
  const rounds = Math.max(...Object.values(kept).map((all) => all.length))
  const samples = Array.from({ length: rounds }, (_, round) => {
    const arms = Object.entries(kept).map(([version, all]) => {
      const retained = all[round] ?? null
      return [version, { time: 1, ...(retained !== null && { retained }) }] as const
    })
    return { round, stage: 'screen' as const, arms: Object.fromEntries(arms) }
  })
  return evidence(name, {}, { versions: Object.keys(kept), samples, secondsPerRound: 1 })
}

function leaks(base: string | null, ...all: readonly Evidence[]) {
  const heads = [...new Set(all.flatMap(({ versions }) => versions))].filter((one) => one !== base)
  const { warnings } = judge({ evidence: all, settings, base, heads })
  return warnings.filter(({ code }) => code === 'leak')
}

const none = Array<number>(10).fill(0)
const steady = Array<number>(10).fill(96)

it('names what leaks in the head and not in the base, and how much', () => {
  expect(leaks('main', keeping('x', { main: none, pr: [95.7, ...steady] }))).toEqual([
    {
      code: 'leak',
      head: 'pr',
      base: 'main',
      leaks: [{ benchmark: 'a.bench.js > x', bytes: 96 }],
    },
  ])
})

it('names all that leak in a version', () => {
  const all = ['x', 'y', 'z'].map((name) => keeping(name, { main: none, pr: steady }))
  expect(leaks('main', ...all)).toEqual([
    {
      code: 'leak',
      head: 'pr',
      base: 'main',
      leaks: all.map(({ benchmark }) => ({ benchmark: benchmark.id, bytes: 96 })),
    },
  ])
})

it('says so of each version that is judged', () => {
  expect(leaks('main', keeping('x', { main: none, pr: steady, next: steady }))).toHaveLength(2)
})

it('says nothing of a leak that the base has as well', () => {
  expect(leaks('main', keeping('x', { main: steady, pr: steady }))).toEqual([])
})

it('says nothing of a round or two with growth', () => {
  const rare = [96, 96, ...Array<number>(8).fill(0)]
  expect(leaks('main', keeping('x', { main: none, pr: rare }))).toEqual([])
})

it('still says so where a round met a table that grew, and where some could not tell', () => {
  const most = [0, null, 96, 96, 96, 96, 96, 96, 0]
  expect(leaks('main', keeping('x', { main: [96, ...none], pr: most }))).toHaveLength(1)
})

it('says nothing of fewer rounds than a verdict takes', () => {
  expect(leaks('main', keeping('x', { main: none, pr: [96, 96, 96, 96, 96] }))).toEqual([])
})
