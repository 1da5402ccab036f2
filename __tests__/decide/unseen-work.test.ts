import { expect, it } from 'vitest'
import { judge } from '../../src/decide/index.ts'
import type { Evidence } from '../../src/model/index.ts'
import { evidence, settings } from './evidence.ts'

interface Head {
  readonly time: number
  readonly cpu: number | null
}

/** Rounds of a base of 1 s with 1 s of processor time, and of a head with its own. */
function rounds(heads: readonly Head[]): Evidence {
  const samples = heads.map(({ time, cpu }, round) => {
    const pr = { time, ...(cpu !== null && { cpu }) }
    return { round, stage: 'screen' as const, arms: { main: { time: 1, cpu: 1 }, pr } }
  })
  return evidence('x', {}, { samples, secondsPerRound: 1 })
}

function told(heads: readonly Head[]) {
  const { warnings } = judge({ evidence: [rounds(heads)], settings, base: 'main', heads: ['pr'] })
  return warnings.filter(({ code }) => code === 'unseen-work')
}

const times = (count: number, head: Head): Head[] => Array<Head>(count).fill(head)

it('names what takes more processor time while its time is as before', () => {
  expect(told(times(6, { time: 1, cpu: 1.8 }))).toEqual([
    {
      code: 'unseen-work',
      benchmark: 'a.bench.js > x',
      base: 'main',
      head: 'pr',
      cpu: expect.closeTo(1.8, 9),
      time: 1,
    },
  ])
})

it('says nothing where time shows it as well', () => {
  expect(told(times(6, { time: 1.8, cpu: 1.85 }))).toEqual([])
})

it('says nothing where less processor time is used, and less still of other time', () => {
  expect(told(times(6, { time: 0.5, cpu: 0.9 }))).toEqual([])
})

it('says nothing of a few rounds in many, or of very few at all', () => {
  const odd = times(3, { time: 1, cpu: 1.8 })
  expect(told([...odd, ...times(4, { time: 1, cpu: 1 })])).toEqual([])
  expect(told(odd)).toEqual([])
})

it('says nothing where no processor time is known', () => {
  expect(told(times(6, { time: 1, cpu: null }))).toEqual([])
})
