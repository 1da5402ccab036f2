import { describe, expect, it } from 'vitest'
import { nextRounds, type Situation } from '../../src/decide/index.ts'
import type { Evidence, RoundPlan } from '../../src/model/index.ts'
import { around, evidence, failure, sample, settings } from './evidence.ts'

const slow = Math.log(1.1)
const obvious = { screen: around(slow, 6) }
const quiet = { screen: around(0, 6) }
/** Neither within the threshold nor plainly beyond: the screen goes on. */
const unclear = { screen: around(0.01, 6, 0.08) }
/** Measured before, so that its rounds need not be tried one at a time. */
const known = { secondsPerRound: 1 }
const usual = { priority: 0, alone: false, together: false }

describe('the screen', () => {
  it('first asks for six rounds of everything, a suite together', () => {
    const suite = 'other.bench.js'
    const plans = next([
      evidence('a', {}, known),
      evidence('b', {}, known),
      evidence('c', {}, { ...known, suite }),
    ])
    expect(plans).toHaveLength(12)
    expect(new Set(plans.map(({ benchmarks }) => benchmarks.join(' + ')))).toEqual(
      new Set(['a.bench.js > a + a.bench.js > b', 'other.bench.js > c']),
    )
    expect(plans.every(({ stage, control }) => stage === 'screen' && !control)).toBe(true)
  })

  it('is done with what six rounds show to be unchanged', () => {
    expect(next([evidence('a', quiet)])).toEqual([])
  })

  it('gives the unclear two rounds more', () => {
    const plans = next([evidence('a', quiet), evidence('b', unclear)])
    expect(plans.map(({ benchmarks }) => benchmarks)).toEqual(
      Array.from({ length: 2 }, () => ['a.bench.js > b']),
    )
  })

  it('asks for no round of a file that there was no time to read', () => {
    const plans = next([evidence('a', {}, known), evidence('b', {}, { ...known, kind: 'unread' })])
    expect(new Set(plans.flatMap(({ benchmarks }) => benchmarks))).toEqual(
      new Set(['a.bench.js > a']),
    )
  })

  it('goes on where a batch was cut short', () => {
    expect(next([evidence('a', { screen: around(0, 2) })])).toHaveLength(4)
  })

  it('makes up for a round without a usable figure', () => {
    const spoilt = [...around(0, 5), NaN]
    expect(next([evidence('a', { screen: spoilt })])).toHaveLength(1)
  })

  it('gives a benchmark up of which more than a fifth of the rounds are unusable', () => {
    const spoilt = [...around(0, 5), NaN, NaN]
    expect(next([evidence('a', { screen: spoilt })])).toEqual([])
  })
})

describe('the confirmation', () => {
  it('starts at once for what is obvious, with a control', () => {
    const plans = next([evidence('a', obvious), evidence('b', quiet)])
    expect(plans).toHaveLength(2)
    expect(plans.every(({ stage, control }) => stage === 'confirm' && control)).toBe(true)
    expect(plans.every(({ benchmarks }) => benchmarks.join() === 'a.bench.js > a')).toBe(true)
  })

  it('ends for what it settled, whatever the others do', () => {
    const settled = evidence('a', { ...obvious, confirm: around(slow, 10) })
    const unsettled = evidence('b', { ...obvious, confirm: around(0.03, 10, 0.1) })
    const plans = next([settled, unsettled])
    expect(plans).toHaveLength(4)
    expect(plans.every(({ benchmarks }) => benchmarks.join() === 'a.bench.js > b')).toBe(true)
  })

  it('is judged where it was planned, not as soon as it looks clear', () => {
    const clear = evidence('a', { ...obvious, confirm: around(slow, 1) })
    expect(next([clear])).toHaveLength(1)
  })

  it('goes on to the last look and no further', () => {
    const roundsAfter = (rounds: number): number =>
      next([evidence('b', { ...obvious, confirm: around(0.047, rounds, 0.1) })]).length
    expect([0, 2, 34, 50, 74, 114].map(roundsAfter)).toEqual([2, 2, 16, 24, 40, 0])
  })

  it('gives up crooked rounds after forty', () => {
    const crooked = (rounds: number): Evidence =>
      evidence('b', {
        ...obvious,
        confirm: around(slow, rounds),
        control: around(slow, rounds),
      })
    expect(next([crooked(33)])).toHaveLength(1)
    expect(next([crooked(34)])).toEqual([])
  })

  it('comes before new screening, and the stronger suspicion first, when time is short', () => {
    const strong = evidence('strong', obvious)
    const weak = evidence('weak', { screen: around(0.05, 10, 0.06) })
    const plans = next([weak, evidence('new'), strong], { secondsLeft: 4, jobs: 1 })
    expect(new Set(plans.flatMap(({ benchmarks }) => benchmarks))).toEqual(
      new Set(['a.bench.js > strong']),
    )
  })
})

describe('what the screen neither settled nor raised', () => {
  const open = evidence('a', { screen: around(0, 10, 0.09) })

  it('gets more rounds without a control', () => {
    const plans = next([open])
    expect(plans).toHaveLength(2)
    expect(plans.every(({ stage, control }) => stage === 'screen' && !control)).toBe(true)
  })

  it('waits until nothing more important is left', () => {
    const plans = next([open, evidence('b', obvious)])
    expect(new Set(plans.map(({ stage }) => stage))).toEqual(new Set(['confirm']))
  })

  it('gets none where even all rounds of the plan could not show twice the threshold', () => {
    expect(next([evidence('a', { screen: around(0, 10, 0.9) })])).toEqual([])
  })
})

describe('a plan', () => {
  it('is numbered on from the rounds so far, and seeded by the run and its number', () => {
    const one = evidence('a', {}, known)
    const first = next([one], { roundsSoFar: 7 })
    expect(first.map(({ round }) => round)).toEqual([7, 8, 9, 10, 11, 12])
    expect(new Set(first.map(({ seed }) => seed)).size).toBe(6)
    expect(next([one], { roundsSoFar: 7 })).toEqual(first)
    const other = next([one], { roundsSoFar: 7, settings: { ...settings, seed: 2 } })
    expect(other.map(({ seed }) => seed)).not.toEqual(first.map(({ seed }) => seed))
  })

  it("lists benchmarks in their suite's order", () => {
    const names = ['d', 'b', 'a', 'c']
    const [plan] = next(names.map((name) => evidence(name, {}, known)))
    expect(plan?.benchmarks).toEqual(names.map((name) => `a.bench.js > ${name}`))
  })

  it('holds only benchmarks that the same versions have', () => {
    const plans = next([evidence('a', {}, { versions: ['main', 'pr', 'next'] }), evidence('b')], {
      heads: ['pr', 'next'],
    })
    expect(new Set(plans.map(({ versions }) => versions.join()))).toEqual(
      new Set(['main,pr,next', 'main,pr']),
    )
  })
})

describe('several heads', () => {
  const versions = ['main', 'calm', 'slow']
  const heads = ['calm', 'slow']
  const rounds = (count: number, stage: 'screen' | 'confirm', from = 0): Evidence['samples'] =>
    around(0, count).map((change, i) =>
      sample(from + i, stage, { main: 0, calm: change, slow: slow + change }),
    )

  it('share the rounds of a benchmark', () => {
    const one = evidence('a', {}, { versions, samples: rounds(6, 'screen'), secondsPerRound: 1 })
    const plans = next([one], { heads })
    expect(plans).toHaveLength(2)
    expect(plans[0]).toMatchObject({ versions, control: true })
  })

  it('are done when the last of them is settled', () => {
    const samples = [...rounds(6, 'screen'), ...rounds(4, 'confirm', 6)]
    const one = evidence('a', {}, { versions, samples, secondsPerRound: 1 })
    expect(next([one], { heads })).toEqual([])
  })
})

describe('a benchmark that does not work everywhere', () => {
  it('is tried alone in the versions in which it has not failed', () => {
    const one = evidence('a', {}, { versions: ['pr'], failures: [failure('main')] })
    expect(next([one])).toMatchObject([{ versions: ['pr'], control: false }])
    const tried = { ...one, samples: [sample(0, 'screen', { pr: 0 })] }
    expect(next([tried])).toEqual([])
  })

  it('is left alone where all versions failed, or it cannot be told which', () => {
    const both = [failure('main'), failure('pr')]
    expect(next([evidence('a', {}, { versions: [], failures: both })])).toEqual([])
    expect(next([evidence('a', {}, { failures: [failure(null)] })])).toEqual([])
  })

  it('goes on for the heads in which it works', () => {
    const one = evidence(
      'a',
      {},
      { ...known, versions: ['main', 'pr', 'broken'], failures: [failure('broken')] },
    )
    const plans = next([one], { heads: ['pr', 'broken'] })
    expect(plans).toHaveLength(6)
    expect(plans[0]?.versions).toEqual(['main', 'pr'])
  })

  it('is measured once, for a figure to show, where only one side has it', () => {
    const one = evidence('a', {}, { versions: ['pr'] })
    expect(next([one])).toHaveLength(1)
    expect(next([{ ...one, samples: [sample(0, 'screen', { pr: 0 })] }])).toEqual([])
  })

  it('is measured for its figures alone where there is no base', () => {
    const plans = next([evidence('a', {}, { ...known, versions: ['pr'] })], { base: null })
    expect(plans).toHaveLength(6)
    expect(plans[0]).toMatchObject({ versions: ['pr'], control: false })
  })
})

describe('the time left', () => {
  const many = Array.from({ length: 40 }, (_, i) => evidence(`${i}`))
  const seconds = (plans: readonly RoundPlan[]): number =>
    plans.reduce((sum, { benchmarks }) => sum + benchmarks.length + 0.3, 0)

  it('is not planned away: at most half of it at a time, by what rounds are known to take', () => {
    const all = many.map((one) => ({ ...one, ...known }))
    for (const secondsLeft of [10, 60, 300]) {
      const plans = next(all, { secondsLeft, jobs: 1 })
      expect(seconds(plans)).toBeLessThanOrEqual(secondsLeft / 2)
    }
  })

  it('serves some benchmarks wholly rather than all of them in part', () => {
    const all = many.map((one) => ({ ...one, ...known }))
    const plans = next(all, { secondsLeft: 60, jobs: 1 })
    const served = new Set(plans.flatMap(({ benchmarks }) => benchmarks))
    expect(served.size * 6).toBeLessThanOrEqual(60)
  })

  it('lets other benchmarks go short with another seed', () => {
    const served = (seed: number): string =>
      next(many, { secondsLeft: 60, settings: { ...settings, seed } })[0]?.benchmarks.join() ?? ''
    expect(served(1)).not.toBe(served(2))
    expect(served(1)).toBe(served(1))
  })

  it('is risked on one round first where nobody knows how long a benchmark takes', () => {
    const plans = next([evidence('a')], { secondsLeft: 300, jobs: 1 })
    expect(plans).toHaveLength(1)
  })

  it('is used by every job', () => {
    const all = many.map((one) => ({ ...one, ...known }))
    expect(next(all, { secondsLeft: 300, jobs: 16 }).length).toBeGreaterThanOrEqual(16)
  })

  it('that is too short for the next look still buys a suspicion the rounds that fit', () => {
    const raised = evidence('a', { screen: around(0.047, 28, 0.1) }, { secondsPerRound: 2 })
    const bought = spentWholly(raised, 21)
    // With the control a round takes three seconds, and its processes 0.3.
    expect(bought).toEqual({ rounds: 6, stages: ['confirm'] })
    expect(spentWholly(raised, 8)).toEqual({ rounds: 2, stages: ['confirm'] })
  })

  it('goes to the suspicion before what could be served whole', () => {
    const raised = evidence('a', obvious, { secondsPerRound: 2 })
    const cheap = evidence('b', {}, { suite: 'b.bench.js', secondsPerRound: 0.1 })
    const plans = next([cheap, raised], { secondsLeft: 24, jobs: 1 })
    expect(plans[0]?.benchmarks).toEqual(['a.bench.js > a'])
  })

  it('is spent on a part of a screen, too, where nothing fits as a whole', () => {
    const all = [evidence('a', { screen: around(0, 6, 0.09) }, { secondsPerRound: 2 })]
    expect(next(all, { secondsLeft: 6, jobs: 1 }).length).toBeGreaterThan(0)
  })

  it('that is too short for one round more ends the run', () => {
    const started = evidence('a', { screen: around(0, 5) }, { secondsPerRound: 10 })
    expect(next([started], { secondsLeft: 5 })).toEqual([])
    expect(next([started], { secondsLeft: 0 })).toEqual([])
    expect(next([started], { secondsLeft: 5, jobs: 16 })).toEqual([])
    expect(next([started], { secondsLeft: -3 })).toEqual([])
  })

  it('that is too short for one round of a benchmark goes to the others, however many jobs there are', () => {
    const long = evidence('long', { screen: around(0, 5) }, { secondsPerRound: 10 })
    const cheap = evidence('cheap', {}, { suite: 'b.bench.js', secondsPerRound: 0.1 })
    const plans = next([long, cheap], { secondsLeft: 5, jobs: 16 })
    expect(new Set(plans.flatMap(({ benchmarks }) => benchmarks))).toEqual(
      new Set(['b.bench.js > cheap']),
    )
  })

  it('counts the start of processes, where it is known to be slow', () => {
    const started = evidence('a', { screen: around(0, 5) })
    const situation = { secondsLeft: 5, jobs: 1 }
    expect(next([started], { ...situation, startUpSeconds: 1 })).toHaveLength(1)
    expect(next([started], { ...situation, startUpSeconds: 10 })).toEqual([])
  })
})

/** What a suspicion gets until the time is up. */
function spentWholly(
  raised: Evidence,
  seconds: number,
): { readonly rounds: number; readonly stages: readonly string[] } {
  let secondsLeft = seconds
  let one = raised
  const stages = new Set<string>()
  for (let plans = planned(); plans.length > 0; plans = planned()) {
    for (const { stage } of plans) {
      stages.add(stage)
      const fresh = sample(one.samples.length, stage, { main: 0, pr: slow, '(control)': 0 })
      one = { ...one, samples: [...one.samples, fresh], secondsPerRound: 3 }
      secondsLeft -= 3.3
    }
  }
  return { rounds: one.samples.length - raised.samples.length, stages: [...stages] }

  function planned(): readonly RoundPlan[] {
    return next([one], { secondsLeft, jobs: 1 })
  }
}

it('serves suites of a higher priority first where there is no time for all', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const all = names.map((name) => evidence(name, {}, { ...known, suite: `${name}.js` }))
  const sharingOf = (suite: string) => ({ ...usual, priority: suite === 'f.js' ? 1 : 0 })
  const plans = next(all, { secondsLeft: 12, jobs: 1, sharingOf })
  expect(new Set(plans.flatMap(({ benchmarks }) => benchmarks))).toEqual(new Set(['f.js > f']))
})

it('is done at once with nothing to measure', () => {
  expect(next([])).toEqual([])
})

describe('what is measured with nothing beside it', () => {
  const sharingOf = () => ({ ...usual, alone: true })

  it('is not parted for jobs that would have to wait', () => {
    const names = ['a', 'b', 'c']
    const all = names.map((name) => evidence(name, { screen: around(0, 5) }, known))
    const sizes = (more: Partial<Situation>): number[] =>
      next(all, { jobs: 3, ...more }).map(({ benchmarks }) => benchmarks.length)
    expect(sizes({ sharingOf })).toEqual([3])
    expect(sizes({})).toEqual([1, 1, 1])
  })

  it('takes the time of all jobs', () => {
    const all = Array.from({ length: 40 }, (_, i) => evidence(`${i}`, {}, known))
    const plans = next(all, { secondsLeft: 60, jobs: 4, sharingOf })
    const seconds = plans.reduce((sum, { benchmarks }) => sum + benchmarks.length + 0.3, 0)
    expect(seconds).toBeLessThanOrEqual(60 / 2)
    const served = new Set(plans.flatMap(({ benchmarks }) => benchmarks))
    expect(served.size * 6).toBeLessThanOrEqual(60)
  })
})

function next(all: readonly Evidence[], more: Partial<Situation> = {}): readonly RoundPlan[] {
  const answer = nextRounds({
    evidence: all,
    settings,
    base: 'main',
    heads: ['pr'],
    secondsLeft: Infinity,
    jobs: 2,
    startUpSeconds: null,
    roundsSoFar: 0,
    ...more,
  })
  return answer.kind === 'done' ? [] : answer.rounds
}
