import { expect, it } from 'vitest'
import { pairedTimes } from '../../src/measure/paired-times.ts'

const drift = Array.from({ length: 40 }, (_, i) => 1 + 0.5 * Math.sin(i / 3))

it('takes what both slices of a pair met for no difference', () => {
  const slices = { base: drift, head: drift.map((ms) => ms * 1.1) }
  // By themselves the arms say something else.
  const times = pairedTimes({ base: 1, head: 1.3 }, slices, 'base')
  expect((times['head'] ?? 0) / (times['base'] ?? 1)).toBeCloseTo(1.1, 12)
  expect(Math.sqrt((times['head'] ?? 0) * (times['base'] ?? 0))).toBeCloseTo(Math.sqrt(1.3), 12)
})

it('does not see what less than a quarter of the slices meet', () => {
  const paused = drift.map((ms, i) => (i % 5 === 0 ? ms * 3 : ms))
  const times = pairedTimes({ base: 1, head: 1 }, { base: drift, head: paused }, 'base')
  expect((times['head'] ?? 0) / (times['base'] ?? 1)).toBeCloseTo(1, 12)
})

it('is the mirror image where the versions change places', () => {
  const a = drift.map((ms, i) => ms * (1 + (i % 7) / 50))
  const there = pairedTimes({ base: 1, head: 2 }, { base: drift, head: a }, 'base')
  const back = pairedTimes({ base: 2, head: 1 }, { base: a, head: drift }, 'base')
  expect((there['head'] ?? 0) / (there['base'] ?? 1)).toBeCloseTo(
    (back['base'] ?? 0) / (back['head'] ?? 1),
    12,
  )
})

it('compares every arm with the base, so that a control changes nothing of the others', () => {
  const head = drift.map((ms, i) => ms * (1 + (i % 5) / 40))
  const control = drift.map((ms, i) => ms * (1 + (i % 3) / 30))
  const two = pairedTimes({ base: 1, head: 1 }, { base: drift, head }, 'base')
  const three = pairedTimes(
    { control: 1, head: 1, base: 1 },
    { control, head, base: drift },
    'base',
  )
  expect((three['head'] ?? 0) / (three['base'] ?? 1)).toBeCloseTo(
    (two['head'] ?? 0) / (two['base'] ?? 1),
    12,
  )
})

it('leaves the arms their own figures where slices have no partners', () => {
  const own = { base: 1, head: 2 }
  expect(pairedTimes(own, { base: [1, 2], head: [1] }, 'base')).toBe(own)
  expect(pairedTimes(own, { base: [], head: [] }, 'base')).toBe(own)
  // A clock of a millisecond says zero of a short slice.
  expect(pairedTimes(own, { base: [0, 1], head: [1, 1] }, 'base')).toBe(own)
})
