import { describe, expect, it } from 'vitest'
import { judge, nextRounds } from '../../src/decide/index.ts'
import { controlLabel, type Evidence, type HeadReach, type Result } from '../../src/model/index.ts'
import { around, evidence, sample, settings } from './evidence.ts'

const slow = Math.log(1.2)

/** Logs of the times of versions, beside noise that all of them share. */
function over(logs: Readonly<Record<string, number>>, more: Partial<Evidence> = {}): Evidence {
  const samples = around(0, 12).map((noise, i) => {
    const arms = Object.entries(logs).map(([version, log], at) => [
      version,
      log + (at % 2 === 0 ? noise : -noise),
    ])
    return sample(i, 'screen', Object.fromEntries(arms))
  })
  return evidence('a', {}, { versions: Object.keys(logs), samples, ...more })
}

function resultsOf(one: Evidence, heads: readonly string[], ...others: readonly Evidence[]) {
  const judged = judge({ evidence: [one, ...others], settings, base: 'v1', heads })
  return judged.benchmarks[0]?.results ?? []
}

const steps = (results: readonly Result[]) =>
  results.map(({ verdict, step }) => [verdict, step?.from ?? null, step?.verdict ?? null])

describe('a step', () => {
  it('is a head against the version before it, beside its change against the base', () => {
    const results = resultsOf(over({ v1: 0, v2: 0, v3: slow, v4: slow }), ['v2', 'v3', 'v4'])
    expect(steps(results)).toEqual([
      ['unchanged', null, null],
      ['regressed', 'v2', 'regressed'],
      ['regressed', 'v3', 'unchanged'],
    ])
    expect(results[1]?.step?.change?.ratio).toBeCloseTo(1.2, 1)
    expect(results[2]?.step?.change?.ratio).toBeCloseTo(1, 1)
  })

  it('tells a slowdown that only takes back what was gained, and fails nothing', () => {
    const one = over({ v1: 0, v2: -slow, v3: 0 })
    const { benchmarks, outcome } = judge({
      evidence: [one],
      settings,
      base: 'v1',
      heads: ['v2', 'v3'],
    })
    expect(steps(benchmarks[0]?.results ?? [])).toEqual([
      ['improved', null, null],
      ['unchanged', 'v2', 'regressed'],
    ])
    expect(outcome).toBe('passed')
  })

  it('steps over a version that lacks the benchmark', () => {
    const results = resultsOf(over({ v1: 0, v2: 0, v4: slow }), ['v2', 'v3', 'v4'])
    expect(results.find(({ version }) => version === 'v4')?.step?.from).toBe('v2')
  })

  it('is there between two heads that the base cannot be compared with', () => {
    const results = resultsOf(over({ v2: 0, v3: slow }), ['v2', 'v3'])
    expect(steps(results)).toEqual([
      ['new', null, null],
      ['new', 'v2', 'regressed'],
    ])
  })

  it('is none of a lone head', () => {
    expect(resultsOf(over({ v1: 0, v2: slow }), ['v2'])[0]).not.toHaveProperty('step')
  })

  it('is held against what the control does to the version that it repeats', () => {
    const fast = over({ v1: 0, [controlLabel]: 0, v2: -slow, v3: -slow })
    const versions = ['v1', 'v2', 'v3']
    const [, last] = resultsOf({ ...fast, versions }, ['v2', 'v3'])
    expect(last?.step?.verdict).toBe('unchanged')
    const back = over({ v1: 0, [controlLabel]: 0, v2: -slow, v3: 0 })
    const [, slower] = resultsOf({ ...back, versions }, ['v2', 'v3'])
    expect(slower?.step?.verdict).toBe('regressed')
  })

  it('is untouched where neither version can reach a change, and only there', () => {
    const cannot = (version: string): HeadReach => {
      const compared = { functions: 1, files: 0, reads: 0, calls: 2000 }
      return { version, kind: 'cannot-reach', compared }
    }
    const reaches: HeadReach = { version: 'v2', kind: 'reaches', first: [], others: 1 }
    const one = over({ v1: 0, v2: 0, v3: 0 })
    const both = { ...one, reach: [cannot('v2'), cannot('v3')] }
    expect(resultsOf(both, ['v2', 'v3'])[1]?.step?.verdict).toBe('untouched')
    const first = { ...one, reach: [reaches, cannot('v3')] }
    expect(resultsOf(first, ['v2', 'v3'])[1]).toMatchObject({
      verdict: 'untouched',
      step: { verdict: 'unchanged' },
    })
  })

  it('is judged in one family with all other comparisons of the run', () => {
    const alone = resultsOf(over({ v1: 0, v2: 0, v3: slow }), ['v2', 'v3'])[1]?.step
    // Their first head looks slower and is not told to be, and their steps are quiet.
    const doubtful = Array.from({ length: 20 }, (_, i) =>
      evidence(
        `${i}`,
        {},
        {
          versions: ['v1', 'v2'],
          samples: around(0.05, 12, 0.08).map((log, at) =>
            sample(at, 'screen', { v1: 0, v2: log }),
          ),
        },
      ),
    )
    const among = resultsOf(over({ v1: 0, v2: 0, v3: slow }), ['v2', 'v3'], ...doubtful)[1]?.step
    const adjusted = alone?.change?.adjustedPValue ?? 1
    expect(among?.change?.adjustedPValue).toBeGreaterThan(adjusted)
  })
})

it('buys rounds of its own where the changes against the base are told', () => {
  // Both lie within the threshold of the base, and they may lie twice as far from each other.
  const samples = around(0, 6).map((noise, i) =>
    sample(i, 'screen', { v1: 0, v2: 0.03 + noise, v3: -0.03 + noise }),
  )
  const one = evidence('a', {}, { versions: ['v1', 'v2', 'v3'], samples, secondsPerRound: 0.1 })
  const versions = { base: 'v1', heads: ['v2', 'v3'] }
  const { benchmarks } = judge({ evidence: [one], settings, ...versions })
  expect(benchmarks[0]?.results.map(({ verdict }) => verdict)).toEqual(['unchanged', 'unchanged'])
  const now = { roundsSoFar: 6, secondsLeft: 100, startUpSeconds: null, jobs: 1 }
  expect(nextRounds({ evidence: [one], settings, ...versions, ...now }).kind).not.toBe('done')
})
