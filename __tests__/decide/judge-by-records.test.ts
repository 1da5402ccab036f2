import { describe, expect, it } from 'vitest'
import { judge, nextRounds } from '../../src/decide/index.ts'
import type { SuspectedBenchmark } from '../../src/model/index.ts'
import { around, evidence, settings } from './evidence.ts'

const versions = { base: 'main', heads: ['pr'] } as const
const quiet = evidence('quiet', { screen: around(0, 6) })
const unclear = evidence('unclear', { screen: around(0.01, 6, 0.08) })

function suspected(name: string): SuspectedBenchmark {
  return {
    id: `a.bench.js > ${name}`,
    name,
    metric: 'time',
    ratio: 1.2,
    predicted: { low: 0.9, middle: 1, high: 1.1 },
    value: 1.2,
    adjustedPValue: 0.001,
    runs: 14,
  }
}

function judged(...names: readonly string[]) {
  return judge({
    evidence: [quiet, unclear],
    byRecords: names.map(suspected),
    settings,
    ...versions,
  })
}

function verdicts({ benchmarks }: ReturnType<typeof judged>) {
  return benchmarks.map(({ results }) => results[0]?.verdict)
}

describe('recorded runs on fixed hardware', () => {
  it('make a suspect that these rounds could not clear regressed, and say so', () => {
    const judgement = judged('unclear')
    expect(verdicts(judgement)).toEqual(['unchanged', 'regressed'])
    expect(judgement.outcome).toBe('regressed')
    expect(judgement.benchmarks[1]?.results[0]).toMatchObject({
      values: { base: 1, head: 1.2 },
      change: { ratio: 1.2 },
    })
    expect(judgement.warnings.map(({ code }) => code)).toContain('regressed-by-records')
  })

  it('have nothing to say against what was shown side by side', () => {
    expect(verdicts(judged('quiet'))).toEqual(['unchanged', 'inconclusive'])
  })

  it('leave a judgement alone that has no suspects', () => {
    expect(judged().outcome).toBe('inconclusive')
  })
})

it('suspects are measured before others where there is no time for all', () => {
  const known = { secondsPerRound: 1 }
  const names = 'abcdefgh'.split('')
  const all = names.map((name) => evidence(name, {}, { ...known, suite: `${name}.bench.js` }))
  for (const name of names) {
    const next = nextRounds({
      evidence: all,
      settings,
      ...versions,
      secondsLeft: 16,
      jobs: 1,
      startUpSeconds: 0,
      roundsSoFar: 0,
      suspected: new Set([`${name}.bench.js > ${name}`]),
    })
    const first = next.kind === 'measure' ? next.rounds[0]?.suite : null
    expect(first).toBe(`${name}.bench.js`)
  }
})
