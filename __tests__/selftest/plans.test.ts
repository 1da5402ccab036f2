import { expect, it } from 'vitest'
import { fewSlicing } from '../../src/measure/index.ts'
import { benchmark, controlLabel, type Evidence } from '../../src/model/index.ts'
import { affordableBenchmarks } from '../../src/selftest/extent.ts'
import { passes, poolRounds, testable, together } from '../../src/selftest/index.ts'

const [coarse = [], fine = []] = together
const bench = (name: string) => benchmark('a.bench.js', '', name)

it.each([
  ['a call of a microsecond', 1e-6, [0.02, 0.1], [0.03, 0.05]],
  ['a call of 30 microseconds', 30e-6, [0.02, 0.1], [0.05]],
  ['a call of 90 microseconds', 90e-6, [0.1], [0.05]],
  ['a call of 150 microseconds', 150e-6, [0.1], []],
  ['a call of a millisecond', 1e-3, [], []],
])('%s is given only what whole calls within a slice can give', (_, seconds, first, second) => {
  expect(testable(coarse, seconds, fewSlicing)).toEqual(first)
  expect(testable(fine, seconds, fewSlicing)).toEqual(second)
})

it('measures one round of everything before the second of anything', () => {
  const tried = [
    { benchmark: bench('a'), extras: [0.02, 0.1] },
    { benchmark: bench('b'), extras: [0.02, 0.1] },
    { benchmark: bench('c'), extras: [] },
  ]
  const plans = passes(tried, 2, 5, 1)
  expect(
    plans.map(({ round, versions, benchmarks }) => [round, versions, benchmarks.length]),
  ).toEqual([
    [5, ['base', '+2 %', '+10 %'], 2],
    [6, ['base'], 1],
    [7, ['base', '+2 %', '+10 %'], 2],
    [8, ['base'], 1],
  ])
  expect(plans.every(({ control }) => control)).toBe(true)
  expect(new Set(plans.map(({ seed }) => seed)).size).toBe(4)
})

it('measures what several groups leave without extra work once a pass', () => {
  const slow = together.map((group) => ({
    benchmark: bench('slow'),
    extras: testable(group, 1e-3, fewSlicing),
  }))
  const plans = passes([...slow, { benchmark: bench('quick'), extras: [0.1] }], 1, 0, 1)
  expect(slow.length).toBe(2)
  expect(plans.map(({ benchmarks }) => benchmarks)).toEqual([
    [bench('slow').id],
    [bench('quick').id],
  ])
})

it('pools every round twice: as it is, and with the control as a head that did not change', () => {
  const [plan] = passes([{ benchmark: bench('a'), extras: [0.03] }], 1, 0, 1)
  if (plan === undefined) throw new Error('no plan')
  const time = (seconds: number) => ({ time: seconds })
  const arms = { base: time(1), '+3 %': time(1.03), [controlLabel]: time(0.99) }
  const result = {
    plan,
    figures: new Map([[bench('a').id, arms]]),
    seconds: new Map([[bench('a').id, 1.5]]),
    handover: new Map(),
    failures: [],
    startUpSeconds: 0.1,
    interference: { stolen: null, waited: null },
  }
  const [pooled] = poolRounds([bench('a')], [result], [0.03])
  expect(pooled?.rounds.get(0)).toEqual([
    { base: time(1), head: time(0.99), control: null, secondsPerArm: 0.5 },
  ])
  expect(pooled?.rounds.get(0.03)).toEqual([
    { base: time(1), head: time(1.03), control: time(0.99), secondsPerArm: 0.5 },
  ])
})

it('measures fewer benchmarks where there is no time for enough rounds of all, but always one', () => {
  const one = (name: string): Evidence => ({
    kind: 'measured',
    benchmark: bench(name),
    versions: ['base'],
    samples: [],
    failures: [],
    secondsPerRound: 1,
  })
  const all = ['a', 'b', 'c'].map(one)
  expect(affordableBenchmarks(all, 1e6)).toHaveLength(3)
  expect(affordableBenchmarks(all, 250)).toHaveLength(2)
  expect(affordableBenchmarks(all, 1)).toHaveLength(1)
})
