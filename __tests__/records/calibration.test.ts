/** What recorded runs are worth, on machines whose truth is known (fleet.ts), with seeds. */
import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '../../src/model/index.ts'
import { suspect } from '../../src/records/index.ts'
import { random } from '../../src/stats/index.ts'
import { fleet } from './fleet.ts'

const runs = 30

function suspects(history: readonly HistoryEntry[], present: HistoryEntry): string[] {
  const { benchmarks } = suspect(history, present, 'time')
  return benchmarks.flatMap((one) => (one.kind === 'judged' && one.isSuspected ? [one.id] : []))
}

/** What people do without: anything more than a tenth slower than in the last run. */
function slowerThanLast(history: readonly HistoryEntry[], present: HistoryEntry): string[] {
  const value = (entry: HistoryEntry | undefined, id: string): number =>
    entry?.benchmarks.find((one) => one.id === id)?.metrics.time?.value ?? NaN
  return present.benchmarks
    .map(({ id }) => id)
    .filter((id) => value(present, id) / value(history.at(-1), id) > 1.1)
}

type Rule = typeof suspects

/** Share of suites in which nothing changed, and the rule says that something did. */
function falseAlarms(rule: Rule, benchmarks: number, suites: number): number {
  const flagged = Array.from({ length: suites }, (_, i) => {
    const machines = fleet(benchmarks, random(70_000 + i))
    const history = Array.from({ length: runs }, () => machines.run())
    return rule(history, machines.run()).length > 0
  })
  return flagged.filter(Boolean).length / suites
}

/** Share of the slower tenth of a suite's benchmarks that the rule finds. */
function power(slowdown: number, benchmarks: number, suites: number): number {
  const slower = Array.from({ length: benchmarks / 10 }, (_, place) => place)
  const found = Array.from({ length: suites }, (_, i) => {
    const machines = fleet(benchmarks, random(80_000 + i))
    const history = Array.from({ length: runs }, () => machines.run())
    const present = machines.run(
      Object.fromEntries(slower.map((place) => [place, Math.log1p(slowdown)])),
    )
    const flagged = suspects(history, present)
    return slower.filter((place) => flagged.includes(`b${place}`)).length / slower.length
  })
  return found.reduce((sum, share) => sum + share, 0) / suites
}

describe('of suites in which nothing changed', () => {
  it('hardly any has a suspect, and most have a benchmark that is slower than last time', () => {
    expect(falseAlarms(suspects, 50, 300)).toBeLessThan(0.04)
    expect(falseAlarms(slowerThanLast, 50, 300)).toBeGreaterThan(0.3)
  })

  it('hardly any has a suspect where the calibration has to tell the machine', () => {
    expect(falseAlarms(suspects, 10, 300)).toBeLessThan(0.04)
  })
})

it('finds half of what is 10 % slower, and five of six of what is 20 % slower', () => {
  expect(power(0.1, 50, 100)).toBeGreaterThan(0.4)
  expect(power(0.2, 50, 100)).toBeGreaterThan(0.78)
})
