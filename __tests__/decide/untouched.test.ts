/** What cannot reach the change: its verdict, and what is measured of it. */
import { describe, expect, it } from 'vitest'
import { judge, nextRounds, type Situation } from '../../src/decide/index.ts'
import { controlRounds, mostControls } from '../../src/decide/schedule.ts'
import { isJudged, type Evidence, type HeadReach, type Limit } from '../../src/model/index.ts'
import { report } from '../report/builders.ts'
import { around, evidence, failure, settings } from './evidence.ts'

const quick = { functions: 3, files: 2, reads: 0, calls: 3000 }

const equal = (version = 'pr', calls = quick.calls): readonly HeadReach[] => [
  { version, kind: 'cannot-reach', compared: { ...quick, calls } },
]

const reaching: readonly HeadReach[] = [
  {
    version: 'pr',
    kind: 'reaches',
    first: [{ kind: 'read', what: 'file', name: './a.json' }],
    others: 0,
  },
]

const versions = { base: 'main', heads: ['pr'] }

const judged = (...all: readonly Evidence[]): ReturnType<typeof judge> =>
  judge({ evidence: all, settings, ...versions })

const verdicts = (judgement: ReturnType<typeof judge>): readonly (string | undefined)[] =>
  judgement.benchmarks.map(({ results }) => results[0]?.verdict)

describe('the verdict', () => {
  it('is untouched without a round, and a run of nothing else passes', () => {
    const judgement = judged(evidence('a', {}, { reach: equal() }))
    expect(verdicts(judgement)).toEqual(['untouched'])
    expect(judgement.outcome).toBe('passed')
    expect(judgement.warnings).toEqual([])
    expect(isJudged(report(judgement.benchmarks))).toBe(true)
  })

  it('is that of the rounds for what reaches the change, or of which it is not known', () => {
    const slower = { screen: around(0.3, 6), confirm: around(0.3, 10) }
    const unknown = [
      { version: 'pr', kind: 'unknown', because: [{ code: 'network', text: '' }] },
    ] as const
    const judgement = judged(
      evidence('reaches', slower, { reach: reaching }),
      evidence('unknown', slower, { reach: unknown }),
      evidence('nobody looked', slower),
    )
    expect(verdicts(judgement)).toEqual(['regressed', 'regressed', 'regressed'])
  })

  it('of a control that came out slower fails nothing, and is told as layout or environment', () => {
    const slower = { screen: around(0.3, 6), confirm: around(0.3, 10) }
    const judgement = judged(evidence('a', slower, { reach: equal() }))
    const [result] = judgement.benchmarks[0]?.results ?? []
    expect(result).toMatchObject({ verdict: 'untouched', moved: 'regressed', lacks: null })
    expect(result?.change?.ratio).toBeCloseTo(Math.exp(0.3), 2)
    expect(judgement.outcome).toBe('passed')
    expect(judgement.warnings).toEqual([
      { code: 'untouched-moved', benchmarks: ['a.bench.js > a'], controls: 1 },
    ])
  })

  it('is errored for a control that fails', () => {
    const broken = { reach: equal(), failures: [failure('pr')] }
    expect(judged(evidence('a', {}, broken)).outcome).toBe('errored')
  })

  it('is of each head by itself', () => {
    const both = evidence('a', {}, { versions: ['main', 'pr', 'other'], reach: equal('other') })
    const judgement = judge({
      evidence: [both],
      settings,
      base: 'main',
      heads: ['pr', 'other'],
    })
    const [own] = judgement.benchmarks
    expect(own?.results.map(({ version, verdict }) => [version, verdict])).toEqual([
      ['pr', 'inconclusive'],
      ['other', 'untouched'],
    ])
  })

  it('of what can have changed does not hang on how untouched ones came out', () => {
    const doubtful = { screen: around(0.07, 8, 0.06) }
    const moved = { screen: around(0.3, 6), confirm: around(0.3, 10) }
    const one = evidence('a', doubtful)
    const alone = judged(one).benchmarks[0]
    const crowd = Array.from({ length: 20 }, (_, i) => evidence(`c${i}`, moved, { reach: equal() }))
    expect(judged(one, ...crowd).benchmarks[0]).toEqual(alone)
  })
})

describe('the summary', () => {
  it('is none where nobody has looked', () => {
    expect(judged(evidence('a')).reach).toBeNull()
  })

  it('counts what was told, and bounds false alarms by the controls', () => {
    const still = { screen: around(0, 10) }
    const controls = ['a', 'b', 'c', 'd'].map((name) => evidence(name, still, { reach: equal() }))
    const moved = evidence('e', { screen: around(0.3, 6), confirm: around(0.3, 10) })
    const { reach } = judged(
      ...controls,
      { ...moved, reach: equal() },
      evidence('left', {}, { reach: equal() }),
      evidence('reaches', still, { reach: reaching }),
      evidence('new', {}, { versions: ['pr'] }),
    )
    expect(reach).toMatchObject({ reaches: 1, untouched: 6, unknown: 1 })
    expect(reach?.controls).toMatchObject({ judged: 5, slower: 1, faster: 0 })
    // Clopper and Pearson, 1 of 5.
    expect(reach?.controls.low).toBeCloseTo(0.00505, 4)
    expect(reach?.controls.high).toBeCloseTo(0.71642, 4)
  })

  it('takes no control for judged that has fewer rounds than a verdict takes', () => {
    const { reach } = judged(evidence('a', { screen: around(0, 5) }, { reach: equal() }))
    expect(reach?.controls.judged).toBe(0)
  })
})

describe('what is measured', () => {
  const plans = (all: readonly Evidence[], more: Partial<Situation> = {}) => {
    const next = nextRounds({
      evidence: all,
      settings,
      ...versions,
      reach: 'auto',
      secondsLeft: 300,
      jobs: 1,
      startUpSeconds: null,
      roundsSoFar: 0,
      ...more,
    })
    return next.kind === 'done' ? [] : next.rounds
  }
  const ids = (...asked: Parameters<typeof plans>): ReadonlySet<string> =>
    new Set(plans(...asked).flatMap(({ benchmarks }) => benchmarks))
  const many = (suite: string, count: number, reach = equal()): Evidence[] =>
    Array.from({ length: count }, (_, i) => evidence(`u${i}`, {}, { suite, reach }))

  it('is nothing where nothing can reach the change', () => {
    expect(plans(many('a.bench.js', 20))).toEqual([])
  })

  it('is what reaches the change and a few controls, of files that are measured anyway', () => {
    const all = [
      evidence('r', {}, { reach: reaching }),
      ...many('a.bench.js', 20),
      ...many('b.bench.js', 20),
    ]
    const measured = ids(all)
    expect(measured).toContain('a.bench.js > r')
    expect(measured.size).toBe(1 + mostControls)
    expect([...measured].every((id) => id.startsWith('a.'))).toBe(true)
  })

  it('has other controls with another seed, and the same ones with the same', () => {
    const all = [evidence('r', {}, { reach: reaching }), ...many('a.bench.js', 50)]
    const withSeed = (seed: number) => ids(all, { settings: { ...settings, seed } })
    expect(withSeed(1)).toEqual(withSeed(1))
    expect(withSeed(1)).not.toEqual(withSeed(2))
  })

  it('has controls of one more file where those that are measured have none, and never of a slow one', () => {
    const reaches = evidence('r', {}, { reach: reaching })
    const further = ids([reaches, ...many('b.bench.js', 3), ...many('c.bench.js', 3)])
    const suites = new Set([...further].map((id) => id.split(' > ')[0]))
    expect(suites.size).toBe(2)
    expect(further.size).toBe(4)
    expect(ids([reaches, ...many('slow.bench.js', 9, equal('pr', 9))]).size).toBe(1)
  })

  it('is all of what a budget of any tier is of', () => {
    const [one, ...others] = many('a.bench.js', 9)
    const limit: Limit = {
      kind: 'budget',
      benchmark: one?.benchmark ?? { id: '', suite: '', name: '' },
      metric: 'time',
      target: { bound: 'max', value: 2 },
      tier: 'later',
      gates: false,
    }
    const measured = ids([...(one === undefined ? [] : [one]), ...others], { limits: [limit] })
    expect(measured).toContain(limit.benchmark.id)
    expect(measured.size).toBe(mostControls)
  })

  it('is everything where all is to be measured', () => {
    expect(ids(many('a.bench.js', 20), { reach: 'measure-all' }).size).toBe(20)
  })

  it('is no more of a control than shows whether it moves', () => {
    const reaches = evidence('r', { screen: around(0, 10) }, { reach: reaching })
    const doubtful = evidence('c', { screen: around(0.03, controlRounds, 0.1) }, { reach: equal() })
    const asked = { ...doubtful, reach: reaching }
    expect(ids([reaches, doubtful])).toEqual(new Set())
    expect(ids([reaches, asked])).toEqual(new Set(['a.bench.js > c']))
  })

  it('waits for no control: what can have changed comes first', () => {
    const slower = { screen: around(0.3, 7) }
    const all = [
      evidence('r', slower, { reach: reaching }),
      evidence('c', slower, { reach: equal() }),
    ]
    expect(ids(all)).toEqual(new Set(['a.bench.js > r']))
  })

  it('is, of several heads, what any of them can reach', () => {
    const one = evidence(
      'a',
      {},
      { versions: ['main', 'pr', 'other'], reach: [...equal('other'), ...reaching] },
    )
    const more = { heads: ['pr', 'other'] }
    expect(ids([one], more)).toEqual(new Set(['a.bench.js > a']))
    const still = { ...one, reach: [...equal('other'), ...equal('pr')] }
    expect(ids([still], more)).toEqual(new Set())
  })
})
