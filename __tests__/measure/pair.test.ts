/** Two benchmarks of one version as the arms of a round, with real processes. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { addRound, measureRounds, noFindings, type RoundResult } from '../../src/measure/index.ts'
import { pairId, type PairEvidence, type RoundPlan } from '../../src/model/index.ts'
import { ofFile, ports, project, quick, usualRuntime, versions } from './project.ts'

const suite = 'a.bench.mjs'
const ids = { one: `${suite} > one`, other: `${suite} > other` }
const pair = [ids.one, ids.other] as const
const id = pairId(pair, 'head')

async function measurePair(directory: string): Promise<RoundResult> {
  const settings = { ...quick, slicing: { sliceMs: 1, slices: 6, warmupMs: 0, extraMs: 0 } }
  const common = { round: 0, stage: 'screen', suite, control: false, seed: 1 } as const
  const plan: RoundPlan = { ...common, versions: ['head'], benchmarks: [id], pair }
  const [result] = await measureRounds(
    {
      plans: [plan],
      suites: ofFile(suite),
      versions: versions(directory, directory),
      settings,
      runtime: await usualRuntime(),
      secondsLeft: 60,
      onRound: () => undefined,
    },
    ports(),
  )
  if (result === undefined) throw new Error('no round was measured')
  return result
}

const file = (other: string): Record<string, string> => ({
  [suite]: `import { Bench } from 'tinybench'
import { appendFileSync } from 'node:fs'
const busy = (ms) => { const end = performance.now() + ms; while (performance.now() < end); }
const logged = (name, ms) => () => { appendFileSync(process.cwd() + '/calls.log', name); busy(ms) }
export default new Bench().add('one', logged('a', 2)).add('other', ${other})`,
})

it('runs them in turns, in ABBA order, and has a figure of each', async () => {
  const directory = project(file(`logged('b', 40)`))
  const { figures, failures, seconds } = await measurePair(directory)
  expect(failures).toEqual([])
  // Two calls each to warm up, in the order of the turns.
  const calls = readFileSync(`${directory}/calls.log`, 'utf8')
  expect(calls).toMatch(/^(aabb(abba){2,3}|bbaa(baab){2,3})$/)
  const arms = figures.get(id)
  expect(Object.keys(arms ?? {}).toSorted()).toEqual([ids.one, ids.other])
  expect(arms?.[ids.one]?.time).toBeLessThan(arms?.[ids.other]?.time ?? 0)
  expect([...seconds.keys()]).toEqual([id])
})

it.each([
  ['throws', `() => { throw new Error('boom') }`, /boom/],
  ['ends its process', `() => process.exit(3)`, /exit code 3/],
])('tells which of them %s, and ends', async (_, other, reason) => {
  const { figures, failures } = await measurePair(project(file(other)))
  expect(figures.size).toBe(0)
  expect(failures).toEqual([{ id, arm: ids.other, message: expect.stringMatching(reason), died: expect.any(Boolean) }]) // prettier-ignore
})

it('adds the round to the evidence of the pair alone', async () => {
  const benchmark = { id, suite, name: 'one and other' }
  const blank = { versions: ['head'], samples: [], failures: [], secondsPerRound: null }
  const evidence: PairEvidence = { kind: 'pair', benchmark, ...blank, pair }
  const own = { id: ids.one, suite, name: 'one' }
  const alone = { kind: 'measured', ...blank, benchmark: own } as const
  const result = await measurePair(project(file(`logged('b', 40)`)))
  const findings = addRound(noFindings([alone], [evidence]), result)
  expect(findings.evidence).toEqual([alone])
  expect(findings.pairs[0]?.samples).toHaveLength(1)
})
