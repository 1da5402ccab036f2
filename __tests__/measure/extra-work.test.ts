import { expect, it } from 'vitest'
import { longestCallSeconds, wholeStep } from '../../src/measure/extra-work.ts'
import { measureRounds } from '../../src/measure/index.ts'
import { ofFile, ports, project, quick, usualRuntime, versions } from './project.ts'

/** Iterations take the time that they say, so that what is counted shows in the figures. */
const timed = `import { Bench } from 'tinybench'
export default new Bench().add('timed', () => ({ overriddenDuration: 0.001 }))`

async function timesWith(extraWork: Readonly<Record<string, number>>) {
  const directory = project({ 'a.bench.mjs': timed })
  const found = versions(directory, directory, directory)
  const plan = {
    round: 0,
    stage: 'screen',
    suite: 'a.bench.mjs',
    versions: ['base', 'head', 'head1'],
    benchmarks: ['a.bench.mjs > timed'],
    control: true,
    seed: 1,
  } as const
  const runtime = await usualRuntime()
  const suites = ofFile(plan.suite)
  const request = {
    plans: [plan],
    suites,
    versions: found,
    settings: quick,
    runtime,
    secondsLeft: 60,
  }
  const results = await measureRounds({ ...request, extraWork, onRound: () => undefined }, ports())
  const arms = results[0]?.figures.get('a.bench.mjs > timed') ?? {}
  return Object.fromEntries(
    Object.entries(arms).map(([label, { time }]) => [label, (time ?? 0) * 1e6]),
  )
}

it('makes an arm slower by exactly the extra work, and no other', async () => {
  const times = await timesWith({ head: 0.03, head1: 0.1 })
  expect(times['base']).toBeCloseTo(1, 9)
  expect(times['(control)']).toBeCloseTo(1, 9)
  expect(times['head']).toBeCloseTo(1.03, 9)
  expect(times['head1']).toBeCloseTo(1.1, 9)
})

it('asks nothing extra of a usual round', async () => {
  const times = Object.values(await timesWith({}))
  expect(times).toHaveLength(4)
  for (const time of times) expect(time).toBeCloseTo(1, 9)
})

it('counts in steps in which every arm has whole calls', () => {
  expect(wholeStep([0, 0])).toBe(1)
  expect(wholeStep([0, 0.1])).toBe(10)
  expect(wholeStep([0.02, 0.1])).toBe(50)
  expect(wholeStep([0, 0.03, 0.05])).toBe(100)
  expect(() => wholeStep([0.001])).toThrow(RangeError)
})

it('refuses calls so slow that slices would have to be longer than twice the usual', () => {
  expect(longestCallSeconds([0.03], { sliceMs: 1 })).toBeCloseTo(20e-6)
  expect(longestCallSeconds([0.02, 0.1], { sliceMs: 1 })).toBeCloseTo(40e-6)
})
