import { describe, expect, it } from 'vitest'
import type { BaselineOutcome, BaselineReport, RecordedReport } from '../../src/model/index.ts'
import { baselineFacts } from '../../src/report/words/baseline.ts'
import { report } from './builders.ts'

const found = {
  kind: 'found',
  match: 'exact',
  branch: 'main',
  commit: '21299fa'.padEnd(40, '0'),
  createdAt: '2026-01-02T00:04:05.000Z',
  tree: { kind: 'used', seconds: 2.1 },
} as const satisfies BaselineOutcome

const now = '2026-01-02T03:04:05.000Z'

function facts(outcome: BaselineOutcome, recorded: RecordedReport | null = null): string[] {
  const baseline: BaselineReport = { storage: 'the Actions cache', outcome, recorded }
  const lines = baselineFacts({ ...report([]), createdAt: now, baseline })
  return lines.map((line) => line.map(({ text }) => text).join(''))
}

describe('the baseline, in a line', () => {
  it('says from which commit it is and how old', () => {
    expect(facts(found)).toEqual([
      'baseline of main at 21299fa, saved 3h ago in the Actions cache: its prepared checkout was restored in 2.1s',
    ])
  })

  it('says when it is only near', () => {
    expect(facts({ ...found, match: 'branch' })[0]).toMatch(
      /^baseline approximate, the newest of main/,
    )
    expect(facts({ ...found, match: 'ancestor' })[0]).toMatch(
      /^baseline of an earlier commit of main/,
    )
  })

  it('says that its checkout was not used', () => {
    const tree = { kind: 'rebuilt', refusal: { why: 'not-kept' } } as const
    expect(facts({ ...found, tree })[0]).toMatch(/: the base was prepared from git$/)
  })

  it('never takes a failure for nothing there', () => {
    const message = 'no answer'
    const lines = [
      { kind: 'missing' } as const,
      { kind: 'unreachable', message } as const,
      { kind: 'corrupt', message } as const,
      { kind: 'incompatible', message } as const,
    ].map((outcome) => facts(outcome)[0])
    expect(new Set(lines).size).toBe(4)
    expect(lines.slice(1).every((line) => line?.includes(message))).toBe(true)
  })

  it('does not reckon the age of what comes from the future', () => {
    expect(facts({ ...found, createdAt: '2026-01-03T00:00:00.000Z' })[0]).toContain('yet to come')
  })
})

describe('what recorded runs make one suspect, in a line', () => {
  const recorded = (count: number): RecordedReport => ({
    runs: 14,
    factor: { ratio: 1.12, from: 'suite', machine: 1.02 },
    suspected: Array.from({ length: count }, (_, i) => ({
      id: `a > ${i}`,
      name: `parse ${i}`,
      metric: 'time',
      ratio: 1.2,
      predicted: { low: 0.9, middle: 1, high: 1.1 },
      value: 1.3,
      adjustedPValue: 0.001,
      runs: 14,
    })),
  })

  it('always has the factor, for a slowdown of everything hides in it', () => {
    const line = facts(found, recorded(0))[1]
    expect(line).toBe(
      '14 recorded runs of the branch, beside which this one took 1.12 times as long as a whole (the machine alone 1.02): nothing stands out',
    )
  })

  it('names a few, and counts the others', () => {
    const line = facts(found, recorded(7))[1]
    expect(line).toContain('parse 0 +20 %, parse 1 +20 %')
    expect(line).toContain(' and 2 more')
    expect(line).not.toContain('parse 5')
  })
})
