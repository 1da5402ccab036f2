import { describe, expect, it } from 'vitest'
import type { BranchAlert, AlertNews, BenchmarkReport, Report } from '../../src/model/index.ts'
import { alertsAfter } from '../../src/notify/alerts-after.ts'
import {
  accepted,
  bench,
  budget,
  errored,
  gitVersion,
  improved,
  inconclusive,
  of,
  oneSided,
  regressed,
  report,
  suspected,
  unchanged,
} from '../report/builders.ts'

/** Runs of a branch one after the other: what is news of each, as words. */
function told(...runs: readonly Report[]): string[][] {
  let alerts: readonly BranchAlert[] = []
  return runs.map((run, at) => {
    const after = alertsAfter(run, alerts, commitOf(at))
    alerts = after.alerts
    return after.news.map(words)
  })
}

/** As a push has it: compared with the one before. */
function push(at: number, benchmarks: readonly BenchmarkReport[], over: Partial<Report> = {}) {
  const versions = {
    base: gitVersion('before', commitOf(at - 1)),
    heads: [gitVersion('feature', commitOf(at))],
  }
  return report(benchmarks, { versions, ...over })
}

/** As a schedule has it: compared with the same release again and again. */
function nightly(...benchmarks: readonly BenchmarkReport[]): Report {
  return report(benchmarks, {
    versions: { base: gitVersion('v1', 'a'.repeat(40)), heads: [gitVersion('feature', 'b')] },
  })
}

function commitOf(at: number): string {
  return String((at + 10) % 10).repeat(40)
}

function words({ tiding, alert }: AlertNews): string {
  return `${tiding} ${alert.text}`
}

const slow = bench('parse', regressed(0.2))
const back = bench('parse', improved(0.17))
const same = bench('parse', unchanged(0))
const text = 'parse got slower: +20.0 % (95 % CI +18.6 to +21.4 %)'

describe('the alerts of a branch', () => {
  it('tell a slowdown once where the same versions are compared again', () => {
    expect(told(nightly(slow), nightly(slow), nightly(slow))).toEqual([
      [`regressed ${text}`],
      [],
      [],
    ])
  })

  it('tell that it is fixed where the same base says so, and only once', () => {
    expect(told(nightly(slow), nightly(same), nightly(same))).toEqual([
      [`regressed ${text}`],
      [`fixed ${text}`],
      [],
    ])
  })

  it('take a push after the slow one, compared with it, for no fix', () => {
    expect(told(push(0, [slow]), push(1, [same]))).toEqual([[`regressed ${text}`], []])
  })

  it('tell that it is fixed where later pushes make up for it together', () => {
    const half = bench('parse', improved(0.09))
    expect(
      told(push(0, [slow]), push(1, [half]), push(2, [half])).map((news) => news.length),
    ).toEqual([1, 0, 1])
    expect(told(push(0, [slow]), push(1, [back]))[1]).toEqual([`fixed ${text}`])
  })

  it('tell a second slowdown of the same benchmark, and want both made up for', () => {
    expect(
      told(push(0, [slow]), push(1, [slow]), push(2, [back]), push(3, [back])).map(
        (news) => news.length,
      ),
    ).toEqual([1, 1, 0, 1])
  })

  it('tell a suspicion again once it is confirmed, and a slowdown not again as a suspicion', () => {
    const doubtful = bench('parse', suspected(1.2))
    const [first, second] = told(nightly(doubtful), nightly(slow), nightly(doubtful))
    expect(first?.[0]).toMatch(/^suspected parse looks slower: .*, not confirmed$/)
    expect(second).toEqual([`regressed ${text}`])
    expect(told(nightly(slow), nightly(doubtful))[1]).toEqual([])
  })

  it('take nothing that is undecided, or left out, for a fix', () => {
    const open = bench('parse', inconclusive(0))
    expect(
      told(nightly(slow), nightly(open), nightly(), nightly(same)).map((n) => n.length),
    ).toEqual([1, 0, 0, 1])
  })

  it('say nothing of what was accepted, before or after it was told, or was taken out', () => {
    const fine = bench('parse', accepted(regressed(0.2)))
    expect(told(nightly(fine))).toEqual([[]])
    expect(told(nightly(slow), nightly(fine), nightly(same))).toEqual([
      [`regressed ${text}`],
      [],
      [],
    ])
    const gone = bench('parse', oneSided('removed', 1, 'v1'))
    expect(told(nightly(slow), nightly(gone), nightly(same))[2]).toEqual([])
  })

  it('say nothing of metrics that do not gate, and tell the metrics of a benchmark apart', () => {
    expect(told(nightly(bench('parse', [unchanged(0), of('p99', regressed(0.5))])))).toEqual([[]])
    const both = bench('parse', [regressed(0.2), of('allocated', regressed(0.5), { gates: true })])
    expect(told(nightly(both))[0]).toEqual([
      `regressed ${text}`,
      'regressed parse got worse, bytes allocated: +50.0 % (95 % CI +48.6 to +51.4 %)',
    ])
  })

  it('tell a budget when it is exceeded, and when it is met again', () => {
    const over = (status: 'exceeded' | 'met' | 'undecided') =>
      report([same], { budgets: [budget('GET /users', status, 0.132)] })
    expect(told(over('exceeded'), over('exceeded'), over('undecided'), over('met'))).toEqual([
      [
        'exceeded GET /users is over budget, 95th percentile: 132 ms (129 to 135 ms), at most 100 ms',
      ],
      [],
      [],
      ['fixed GET /users is over budget, 95th percentile: 132 ms (129 to 135 ms), at most 100 ms'],
    ])
    const later = budget('GET /users', 'exceeded', 0.132, { tier: 'later', gates: false })
    expect(told(report([same], { budgets: [later] }))).toEqual([[]])
  })

  it.each(['errored', 'incomparable'] as const)('tell a run that is %s, and its end', (outcome) => {
    const broken = report([bench('parse', errored('boom'))], { outcome })
    const [first, again, end] = told(broken, broken, report([same]))
    expect([first?.length, again?.length]).toEqual([1, 0])
    expect(first?.[0]?.startsWith(`${outcome} `)).toBe(true)
    expect(end?.[0]?.startsWith('fixed ')).toBe(true)
  })

  it('keep a slowdown through a run that could not measure', () => {
    const broken = report([bench('parse', errored('boom'))], { outcome: 'errored' })
    expect(
      told(nightly(slow), broken, nightly(slow))[2]?.filter((one) => !one.startsWith('fixed')),
    ).toEqual([])
  })
})
