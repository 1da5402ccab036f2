import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  keptFigures,
  recordsOf,
  samplesIn,
  type RoundSample,
  type Sampled,
} from '../../src/model/index.ts'

const measured = fc.record(
  { time: fc.double({ noNaN: true, noDefaultInfinity: true }), cpu: fc.constant(0) },
  { requiredKeys: [] },
)

/** Rounds of three benchmarks, each of which a benchmark has once at most. */
const sampled: fc.Arbitrary<Sampled[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c'),
      round: fc.nat({ max: 5 }),
      arms: fc.dictionary(fc.constantFrom('main', 'pr', '(control)', '__proto__'), measured),
    })
    .map(({ id, round, arms }): Sampled => {
      return [id, { round, stage: round < 3 ? 'screen' : 'confirm', arms: { ...arms } }]
    }),
  { selector: ([id, { round }]) => `${id} ${round}` },
)

test('whatever rounds have found comes back from their records, in time order', () => {
  fc.assert(
    fc.property(sampled, (all) => {
      const wanted = new Map<string, RoundSample[]>()
      for (const [id, sample] of all.toSorted(([, a], [, b]) => a.round - b.round))
        wanted.set(id, [...(wanted.get(id) ?? []), sample])
      expect(new Map(samplesIn(recordsOf(all)))).toEqual(wanted)
    }),
  )
})

test('benchmarks of a round with the same arms and metrics share a record', () => {
  const sample = {
    round: 7,
    stage: 'screen',
    arms: { main: { time: 1 }, pr: { time: 2 } },
  } as const
  const other = { ...sample, arms: { main: { time: 3, cpu: 4 }, pr: { time: 5 } } }
  expect(
    recordsOf([
      ['a', sample],
      ['b', other],
      ['c', sample],
    ]),
  ).toEqual([
    {
      rounds: [7],
      stage: 'screen',
      arms: ['main', 'pr'],
      benchmarks: ['a', 'c'],
      figures: { time: [1, 2, 1, 2] },
    },
    {
      rounds: [7],
      stage: 'screen',
      arms: ['main', 'pr'],
      benchmarks: ['b'],
      figures: { time: [3, 5], cpu: [4, null] },
    },
  ])
})

test('rounds of the same benchmarks share a record, unless they have no figures', () => {
  const sample = (round: number, time: number) =>
    ({ round, stage: 'screen', arms: { main: { time }, pr: { time: -time } } }) as const
  const bare = (round: number) => ({ round, stage: 'screen', arms: { main: {} } }) as const
  expect(
    recordsOf([
      ['a', sample(3, 1)],
      ['b', sample(3, 2)],
      ['a', sample(5, 3)],
      ['b', sample(5, 4)],
      ['c', bare(3)],
      ['c', bare(5)],
    ]),
  ).toEqual([
    {
      rounds: [3, 5],
      stage: 'screen',
      arms: ['main', 'pr'],
      benchmarks: ['a', 'b'],
      figures: { time: [1, -1, 2, -2, 3, -3, 4, -4] },
    },
    { rounds: [3], stage: 'screen', arms: ['main'], benchmarks: ['c'], figures: {} },
    { rounds: [5], stage: 'screen', arms: ['main'], benchmarks: ['c'], figures: {} },
  ])
})

test('a figure that is no number is none', () => {
  const arms = { main: { time: Infinity }, pr: { time: Number.NaN } }
  expect(recordsOf([['a', { round: 0, stage: 'screen', arms }]])[0]?.figures).toEqual({
    time: [null, null],
  })
})

test('seven digits of a figure count, and again the same', () => {
  expect(keptFigures({ time: 1.23456789e-7, allocated: 0, cpu: 3 })).toEqual({
    time: 1.234568e-7,
    allocated: 0,
    cpu: 3,
  })
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (time) => {
      const once = keptFigures({ time })
      expect(keptFigures(once)).toEqual(once)
    }),
  )
})
