import { describe, expect, it } from 'vitest'
import { addRound, noFindings, redoneWarnings, type RoundResult } from '../../src/measure/index.ts'
import { benchmark, controlLabel, type Evidence } from '../../src/model/index.ts'

const parse = benchmark('a.bench.ts', '', 'parse')
const print = benchmark('a.bench.ts', '', 'print')

const unmeasured = (one: Evidence['benchmark']): Evidence => ({
  kind: 'measured',
  benchmark: one,
  versions: ['main', 'change'],
  samples: [],
  failures: [],
  secondsPerRound: null,
})

const nothing = noFindings([unmeasured(parse), unmeasured(print)])

function round(changes: Partial<RoundResult>): RoundResult {
  return {
    plan: {
      round: 3,
      stage: 'screen',
      suite: 'a.bench.ts',
      versions: ['main', 'change'],
      benchmarks: [parse.id, print.id],
      control: false,
      seed: 1,
    },
    figures: new Map(),
    seconds: new Map(),
    handover: new Map(),
    failures: [],
    startUpSeconds: 0.4,
    interference: { stolen: 0, waited: 0.01 },
    ...changes,
  }
}

describe('a round added to the findings', () => {
  it('adds its figures to the benchmarks that have some', () => {
    const arms = { main: { time: 1 }, change: { time: 2 } }
    const { evidence, rounds } = addRound(nothing, round({ figures: new Map([[parse.id, arms]]) }))
    expect(evidence[0]?.samples).toEqual([{ round: 3, stage: 'screen', arms }])
    expect(evidence[1]).toBe(nothing.evidence[1])
    expect(rounds).toBe(1)
  })

  it('leaves the version that failed out of later rounds, and keeps the other', () => {
    const failures = [{ id: parse.id, arm: 'main', message: 'boom', died: false }]
    const [failed] = addRound(nothing, round({ failures })).evidence
    expect(failed?.versions).toEqual(['change'])
    expect(failed?.failures).toEqual([{ benchmark: parse, version: 'main', message: 'boom' }])
  })

  it('leaves out all versions where it cannot tell which of them failed', () => {
    const failures = [{ id: parse.id, arm: null, message: 'did not return', died: false }]
    const [failed] = addRound(nothing, round({ failures })).evidence
    expect(failed?.versions).toEqual([])
  })

  it('blames a failure of the control on the base, which it runs', () => {
    const failures = [{ id: parse.id, arm: controlLabel, message: 'boom', died: false }]
    const [failed] = addRound(nothing, round({ failures })).evidence
    expect(failed?.failures[0]?.version).toBe('main')
  })

  it('remembers the longest round of a benchmark, for plans must fit', () => {
    const took = (seconds: number): RoundResult =>
      round({ figures: new Map([[parse.id, {}]]), seconds: new Map([[parse.id, seconds]]) })
    const after = [0.5, 2, 1].reduce(
      (findings, seconds) => addRound(findings, took(seconds)),
      nothing,
    )
    expect(after.evidence[0]?.secondsPerRound).toBe(2)
  })

  it('follows what a round takes beside its benchmarks', () => {
    const once = addRound(nothing, round({ startUpSeconds: 0.4 }))
    expect(once.startUpSeconds).toBe(0.4)
    const twice = addRound(once, round({ startUpSeconds: 0.8 }))
    expect(twice.startUpSeconds).toBeCloseTo(0.5)
  })
})

const arms = { main: { time: 1 }, change: { time: 1 } }
const measured = (changes: Partial<RoundResult> = {}): RoundResult =>
  round({ figures: new Map([[parse.id, arms]]), ...changes })
const after = (results: readonly RoundResult[]) => results.reduce(addRound, nothing)
const calm = Array.from({ length: 9 }, () => measured())
const samplesOf = (findings: ReturnType<typeof after>): number =>
  findings.evidence[0]?.samples.length ?? 0

describe('a round that the machine disturbed', () => {
  const stolen = measured({ interference: { stolen: 0.3, waited: 0.01 } })

  it('counts for nothing, so that it is measured again, and is told', () => {
    const findings = after([...calm, stolen])
    expect(samplesOf(findings)).toBe(9)
    expect(findings.rounds).toBe(10)
    expect(redoneWarnings(findings)).toEqual([
      {
        code: 'rounds-redone',
        redone: 1,
        rounds: 10,
        stolen: 0.3,
        waited: 0.01,
      },
    ])
  })

  it('counts all the same where a fifth of the rounds was measured again already', () => {
    const findings = after([...calm, ...Array<RoundResult>(20).fill(stolen)])
    expect(findings.redone.length / findings.rounds).toBeLessThanOrEqual(0.2)
    expect(findings.redone.length).toBeGreaterThan(1)
    expect(samplesOf(findings)).toBe(29 - findings.redone.length)
  })

  it('counts where that is usual on this machine, or the platform does not tell', () => {
    const usual = measured({ interference: { stolen: 0.2, waited: 0.2 } })
    const unknown = measured({ interference: { stolen: null, waited: null } })
    const beside = (all: RoundResult): number =>
      samplesOf(after([...Array<RoundResult>(9).fill(all), stolen]))
    expect([beside(usual), beside(unknown)]).toEqual([10, 10])
  })

  it('counts where hardly anything was taken away, however much more than usual', () => {
    const little = measured({ interference: { stolen: 0.05, waited: 0.09 } })
    expect(samplesOf(after([...calm, little]))).toBe(10)
  })

  it('still tells what failed in it', () => {
    const failures = [{ id: print.id, arm: 'main', message: 'boom', died: false }]
    const findings = after([...calm, { ...stolen, failures }])
    expect(findings.evidence[1]?.failures).toHaveLength(1)
  })
})

describe('a process that ends', () => {
  const failures = [{ id: parse.id, arm: 'change', message: 'was ended by SIGKILL', died: true }]
  const death = round({ failures })

  it('is excused once where the benchmark ran before, and told', () => {
    const findings = after([measured(), death])
    expect(findings.evidence[0]?.failures).toEqual([])
    expect(findings.evidence[0]?.versions).toEqual(['main', 'change'])
    expect(redoneWarnings(findings)).toEqual([
      {
        code: 'process-died',
        benchmark: parse.id,
        versions: ['change'],
        times: 1,
        reason: 'was ended by SIGKILL',
      },
    ])
  })

  it('is told without what its process wrote before', () => {
    const message = 'the server was ended by SIGKILL\nlistening on 3000'
    const [warning] = redoneWarnings(
      after([measured(), round({ failures: failures.map((one) => ({ ...one, message })) })]),
    )
    expect(warning).toMatchObject({ reason: 'the server was ended by SIGKILL' })
  })

  it('is a failure where the benchmark never ran, and the second time', () => {
    expect(after([death]).evidence[0]?.failures).toHaveLength(1)
    expect(after([measured(), death, death]).evidence[0]?.failures).toHaveLength(1)
  })

  it('is excused in a fifth of the rounds', () => {
    const findings = after([...calm, death, death, death])
    expect(findings.redone).toHaveLength(2)
    expect(findings.evidence[0]?.failures).toHaveLength(1)
  })

  it('is not excused where the benchmark threw instead', () => {
    const threw = round({ failures: failures.map((each) => ({ ...each, died: false })) })
    expect(after([measured(), threw]).evidence[0]?.failures).toHaveLength(1)
  })
})
