import { expect, it } from 'vitest'
import { judge, nextRounds, type Situation } from '../../src/decide/index.ts'
import type { Evidence, RoundPlan } from '../../src/model/index.ts'
import { around, evidence, settings, type Rounds } from './evidence.ts'

const slow = Math.log(1.1)

function recorded(name: string, rounds: Rounds): Evidence {
  return evidence(name, rounds, { kind: 'recorded', secondsPerRound: null })
}

function planned(
  all: readonly Evidence[],
  more: Pick<Situation, 'sharingOf'> = {},
): readonly RoundPlan[] {
  const situation = { settings, base: 'main', heads: ['pr'], jobs: 2, roundsSoFar: 0 }
  const time = { secondsLeft: 1000, startUpSeconds: null }
  const answer = nextRounds({ evidence: all, ...situation, ...time, ...more })
  return answer.kind === 'done' ? [] : answer.rounds
}

it('wants no rounds of what was measured before', () => {
  const one = recorded('one', { screen: around(slow, 3) })
  const onlyInHead = { ...recorded('new', {}), versions: ['pr'] }
  expect(planned([one, onlyInHead])).toEqual([])
})

it('does not part benchmarks that every round measures together', () => {
  const all = ['a', 'b', 'c'].map((name) => evidence(name, {}, { secondsPerRound: 30 }))
  const sharing = { priority: 0, alone: false, together: true }
  const whole = planned(all, { sharingOf: () => sharing })
  expect(new Set(whole.map(({ benchmarks }) => benchmarks.length))).toEqual(new Set([3]))
  expect(planned(all)[0]?.benchmarks).not.toHaveLength(3)
})

function verdictAndWarnings(one: Evidence) {
  const { benchmarks, warnings } = judge({ evidence: [one], settings, base: 'main', heads: ['pr'] })
  return [benchmarks[0]?.results[0]?.verdict, ...warnings]
}

it('says how many files a verdict takes', () => {
  expect(verdictAndWarnings(recorded('one', { screen: [slow] }))).toEqual([
    'inconclusive',
    {
      code: 'few-results',
      what: 'benchmarks',
      undecided: 1,
      all: 1,
      files: 1,
      needed: { unchanged: 6, changed: 7 },
    },
  ])
})

it('takes as many files as it says', () => {
  const quiet = recorded('quiet', { screen: around(0, 6) })
  expect(verdictAndWarnings(quiet)).toEqual(['unchanged'])
  const slower = recorded('slower', { screen: around(slow, 7) })
  expect(verdictAndWarnings(slower)).toEqual(['regressed'])
})
