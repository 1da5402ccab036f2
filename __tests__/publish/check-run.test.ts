import { describe, expect, test } from 'vitest'
import { conclusionOf, exitCode, failOns, outcomes, type Report } from '../../src/model/index.ts'
import { bench, report as sampleReport, unchanged } from '../report/builders.ts'
import type { Annotation } from '../../src/platform/ports.ts'
import { createCheckRun } from '../../src/publish/check-run.ts'
import { budget } from '../report/builders.ts'
import { fakeHosting, reportOf } from './builders.ts'

const wanted = {
  name: 'benchgate',
  commit: 'c'.repeat(40),
  conclusion: 'failure',
  url: 'https://example.test/run',
  title: 'slower',
  summary: '# slower',
} as const

function annotations(number: number, place: Annotation['place']): Annotation[] {
  return Array.from({ length: number }, () => ({
    level: 'failure',
    title: 't',
    message: 'm',
    place,
  }))
}

describe('annotations of a check run', () => {
  test('go out by fifty, at most two hundred', async () => {
    const hosting = fakeHosting(null)
    const known = annotations(500, { path: 'a.js', line: 1 })
    await createCheckRun({ ...wanted, annotations: known }, hosting)
    expect(hosting.checkRuns.map((run) => run.annotations.length)).toEqual([50])
    expect(hosting.moreAnnotations).toEqual([50, 50, 50])
  })

  test('are those whose line is known', async () => {
    const hosting = fakeHosting(null)
    await createCheckRun({ ...wanted, annotations: annotations(60, null) }, hosting)
    expect(hosting.checkRuns).toEqual([{ ...wanted, annotations: [] }])
    expect(hosting.moreAnnotations).toEqual([])
  })
})

test('a title is cut to what a list shows', async () => {
  const hosting = fakeHosting(null)
  await createCheckRun({ ...wanted, title: 'x'.repeat(300), annotations: [] }, hosting)
  expect(hosting.checkRuns[0]?.title).toHaveLength(253)
})

test('a host that is busy is asked again', async () => {
  const busy = { kind: 'busy', retryAfterSeconds: 0, message: 'later' } as const
  const hosting = fakeHosting(null, busy)
  expect(await createCheckRun({ ...wanted, annotations: [] }, hosting)).toEqual(busy)
  expect(hosting.order).toHaveLength(4)
})

describe('the conclusion', () => {
  const base = { label: 'main', source: { kind: 'directory', path: '.' } } as const
  const compared = (report: Report): Report => ({ ...report, versions: { base, heads: [] } })
  const cases = outcomes.flatMap((outcome) => failOns.map((failOn) => ({ outcome, failOn })))

  test.each(cases)(
    'is failure exactly where the job fails: $outcome with fail-on $failOn',
    (each) => {
      const plain = compared(reportOf(each.outcome))
      const report = { ...plain, settings: { ...plain.settings, failOn: each.failOn } }
      expect(conclusionOf(report) === 'failure').toBe(exitCode(report) !== 0)
    },
  )

  test('is success where nothing got slower, and neutral where that is not known or does not count', () => {
    const { benchmarks } = sampleReport([bench('parse', unchanged(0))])
    expect(conclusionOf({ ...compared(reportOf('passed')), benchmarks })).toBe('success')
    const aside = sampleReport([bench('parse', { ...unchanged(0), gates: false })])
    const judgedByNothing = { ...compared(reportOf('passed')), benchmarks: aside.benchmarks }
    expect(conclusionOf(judgedByNothing)).toBe('neutral')
    // All of its benchmarks are new.
    expect(conclusionOf(compared(reportOf('passed')))).toBe('neutral')
    expect(conclusionOf(reportOf('passed'))).toBe('neutral')
    const budgets = [budget('GET /users', 'met', 0.08)]
    expect(conclusionOf({ ...reportOf('passed'), budgets })).toBe('success')
    expect(conclusionOf(compared(reportOf('inconclusive')))).toBe('neutral')
  })

  test('is cancelled where the run was', () => {
    expect(conclusionOf({ ...reportOf('regressed'), interrupted: true })).toBe('cancelled')
  })
})
