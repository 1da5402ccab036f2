import { describe, expect, it } from 'vitest'
import { judge } from '../../src/decide/index.ts'
import type { Evidence, Result } from '../../src/model/index.ts'
import { around, evidence, settings } from './evidence.ts'

/** Ten figures of a head, beside 10 ms of the base in all rounds. */
const wild = [16, 17, 44, 19, 18, 36, 17, 20, 25, 16].map((ms) => Math.log(ms / 10))

/** Too few for a verdict. */
const begun = wild.slice(0, 6)

describe('what looks far worse and could not be confirmed', () => {
  it('is suspected, however much it scatters', () => {
    const { result, outcome } = judged(evidence('x', { screen: begun }))
    expect(result.verdict).toBe('suspected')
    expect(outcome).toBe('suspected')
    expect(result.change?.low).toBeGreaterThan(1.05)
    expect(result.rounds).toEqual({ judged: 6, total: 6 })
  })

  it('is confirmed by ten rounds among a hundred others', () => {
    const quiet = Array.from({ length: 99 }, (_, i) =>
      evidence(`quiet ${i}`, { screen: around(0, 6) }),
    )
    expect(judged(evidence('x', { screen: wild }), ...quiet).outcome).toBe('regressed')
  })

  it('says what it takes to tell', () => {
    const one = evidence('x', { screen: begun }, { secondsPerRound: 1.5 })
    expect(judged(one).result.lacks).toEqual({ rounds: 2, seconds: 3 })
    expect(judged({ ...one, kind: 'recorded' }).result.lacks).toEqual({ rounds: 2, seconds: null })
  })

  it.each([[[1.2]], [[2, 4]]])(
    'is suspected after %j, for noise does not make it take three times as long each time',
    (screen) => {
      expect(judged(evidence('x', { screen })).result.verdict).toBe('suspected')
      expect(judged(evidence('x', { screen: [...screen, 1] })).result.verdict).not.toBe('suspected')
    },
  )

  it('is confirmed by what rounds there were, when the time was up before the look', () => {
    const one = evidence('x', { screen: around(0.5, 6), confirm: around(0.5, 1) })
    expect(judged(one).result).toMatchObject({ verdict: 'regressed', rounds: { judged: 7 } })
  })
})

describe('what may be chance', () => {
  it.each([
    ['two rounds', [1, 1.05]],
    ['six rounds, of which one is no worse', [0.5, 0.6, 0.5, 0.7, 0.5, 0]],
    ['six rounds around the threshold', around(Math.log(1.06), 6, 0.05)],
    ['faster ones', wild.map((d) => -d)],
  ])('is not suspected: %s', (_, screen) => {
    expect(judged(evidence('x', { screen })).result.verdict).not.toBe('suspected')
  })

  it('needs more of a proof among many comparisons', () => {
    const screen = [0.06, 0.07, 0.09, 0.2, 0.3, 0.06]
    expect(judged(evidence('x', { screen })).outcome).toBe('suspected')
    const unmeasured = Array.from({ length: 20 }, (_, i) => evidence(`later ${i}`))
    expect(judged(evidence('x', { screen }), ...unmeasured).outcome).toBe('suspected')
    const quiet = Array.from({ length: 20 }, (_, i) =>
      evidence(`quiet ${i}`, { screen: around(0, 6) }),
    )
    expect(judged(evidence('x', { screen }), ...quiet).outcome).toBe('inconclusive')
  })

  it('is not suspected within a threshold that allows more than far worse', () => {
    const rules = { ...settings, threshold: 4 }
    expect(judgedBy(rules, evidence('x', { screen: [1.2] })).result.verdict).toBe('inconclusive')
    expect(judgedBy(rules, evidence('x', { screen: [1.7] })).result.verdict).toBe('suspected')
  })

  it('is not suspected where the base differs from itself as much', () => {
    const rounds = { screen: around(0.1, 6), confirm: around(0.1, 40) }
    const alike = evidence('x', { ...rounds, control: around(0.1, 40) })
    expect(judged(alike).result.verdict).toBe('unstable')
    const better = evidence('x', {
      screen: around(0.2, 6),
      confirm: around(0.045, 40, 0.03),
      control: around(-1, 40),
    })
    expect(judged(better).result.verdict).toBe('unstable')
    const farther = { screen: around(0.7, 6), confirm: around(0.7, 40) }
    const worse = evidence('x', { ...farther, control: around(0.4, 40) })
    expect(judged(worse).result.verdict).toBe('suspected')
  })
})

function judged(...all: readonly Evidence[]): { result: Result; outcome: string } {
  return judgedBy(settings, ...all)
}

function judgedBy(
  rules: typeof settings,
  ...all: readonly Evidence[]
): { result: Result; outcome: string } {
  const judgement = { evidence: all, settings: rules, base: 'main', heads: ['pr'] }
  const { benchmarks, outcome } = judge(judgement)
  const result = benchmarks[0]?.results[0]
  if (result === undefined) throw new Error('no result')
  return { result, outcome }
}
