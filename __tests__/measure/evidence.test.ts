import { describe, expect, it } from 'vitest'
import { addRound, type Findings, type RoundResult } from '../../src/measure/index.ts'
import { benchmark, controlLabel, type Evidence } from '../../src/model/index.ts'

const parse = benchmark('a.bench.ts', '', 'parse')
const print = benchmark('a.bench.ts', '', 'print')

const unmeasured = (one: Evidence['benchmark']): Evidence => ({
  benchmark: one,
  versions: ['main', 'change'],
  samples: [],
  failures: [],
  secondsPerRound: null,
})

const nothing: Findings = {
  evidence: [unmeasured(parse), unmeasured(print)],
  rounds: 0,
  startUpSeconds: null,
}

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
    const failures = [{ id: parse.id, arm: 'main', message: 'boom' }]
    const [failed] = addRound(nothing, round({ failures })).evidence
    expect(failed?.versions).toEqual(['change'])
    expect(failed?.failures).toEqual([{ benchmark: parse, version: 'main', message: 'boom' }])
  })

  it('leaves out all versions where it cannot tell which of them failed', () => {
    const failures = [{ id: parse.id, arm: null, message: 'did not return' }]
    const [failed] = addRound(nothing, round({ failures })).evidence
    expect(failed?.versions).toEqual([])
  })

  it('blames a failure of the control on the base, which it runs', () => {
    const failures = [{ id: parse.id, arm: controlLabel, message: 'boom' }]
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
