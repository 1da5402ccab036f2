import { describe, expect, test } from 'vitest'
import { exitCode, type Report } from '../../src/model/index.ts'
import type { Annotation } from '../../src/platform/ports.ts'
import {
  type CommentPolicy,
  gateComment,
  outputNames,
  type Publication,
  publish,
} from '../../src/publish/index.ts'
import { isWorthAComment } from '../../src/publish/is-worth-a-comment.ts'
import { outputs } from '../../src/publish/outputs.ts'
import { budget, relation } from '../report/builders.ts'
import {
  comment,
  FakePullRequest,
  fakeHosting,
  marker,
  ours,
  reportOf,
  type Scripted,
} from './builders.ts'

const slower = reportOf('regressed', ['regressed', 'improved', 'unchanged'])
const quiet = reportOf('passed', ['unchanged', 'inconclusive', 'new'])
const annotation: Annotation = { level: 'failure', title: 't', message: 'm', place: null }
const check = {
  name: 'benchgate',
  commit: 'c'.repeat(40),
  conclusion: 'failure',
  url: 'https://example.test/run',
  title: 'slower',
  summary: '# slower',
  annotations: [],
} as const

interface Run {
  readonly report?: Report
  readonly policy?: CommentPolicy
  readonly run?: number
  readonly over?: Partial<Publication>
  readonly refusal?: Scripted | null
}

async function run(
  pullRequest: FakePullRequest | null,
  { report = slower, policy = 'always', run: number = 100, over = {}, refusal = null }: Run = {},
) {
  const hosting = fakeHosting(pullRequest, refusal)
  const own = gateComment({ marker, run: { run: number, attempt: 1 } }, hosting)
  const render = (lastLine: string, fixed: readonly { readonly id: string }[]) =>
    ['# short', ...fixed.map(({ id }) => `fixed ${id}`), lastLine].join('\n')
  const publication = {
    summary: '# all',
    comment: { own, policy, render },
    check: null,
    annotations: [annotation],
    files: {
      json: '/tmp/report.json',
      markdown: '/tmp/report.md',
      csv: '/tmp/report.csv',
      html: '/tmp/report.html',
    },
    pageUrl: 'https://example.test/artifacts/1',
    ...over,
  }
  const warnings = await publish(report, publication, hosting)
  return { hosting, warnings, codes: warnings.map(({ code }) => code) }
}

const nowhere = { page: null, comment: null }

describe('order', () => {
  test('the summary is written before the first request and the outputs after the last', async () => {
    const { hosting } = await run(new FakePullRequest())
    expect(hosting.order).toEqual([
      'summary after 0 requests',
      ...outputNames.map((name) => `output ${name} after 2 requests`),
    ])
  })

  test('outputs count benchmarks by verdict and name the files and the comment', async () => {
    const { hosting } = await run(new FakePullRequest())
    expect(hosting.outputs).toEqual({
      verdict: 'regressed',
      regressions: '1',
      suspicions: '0',
      accepted: '0',
      improvements: '1',
      untouched: '0',
      'budgets-exceeded': '0',
      'report-json': '/tmp/report.json',
      'report-markdown': '/tmp/report.md',
      'report-csv': '/tmp/report.csv',
      'report-html': '/tmp/report.html',
      'report-url': 'https://example.test/artifacts/1',
      'comment-url': 'https://example.test/comments/1000',
    })
  })

  test('without a pull request there is a summary and outputs, and no warning', async () => {
    const { hosting, warnings } = await run(null)
    expect(hosting.order).toHaveLength(1 + outputNames.length)
    expect(hosting.outputs['comment-url']).toBe('')
    expect(warnings).toEqual([])
  })

  test('a summary that is not wanted is not written', async () => {
    const { hosting } = await run(null, { over: { summary: null } })
    expect(hosting.order).toHaveLength(outputNames.length)
  })
})

describe('the comment on the next run', () => {
  test('is the same one, and says what is fixed since', async () => {
    const pullRequest = new FakePullRequest()
    await run(pullRequest)
    const fixed = reportOf('passed', ['unchanged', 'improved', 'unchanged'])
    await run(pullRequest, { report: fixed, run: 101 })
    await run(pullRequest, { report: fixed, run: 102 })
    expect(pullRequest.listed).toHaveLength(1)
    expect(pullRequest.bodies()[0]).not.toContain('fixed')
    await run(pullRequest, { run: 103 })
    await run(pullRequest, { report: fixed, run: 104 })
    expect(pullRequest.bodies()[0]).toMatch(/^# short\nfixed a\.bench\.js > b0\n/)
  })

  test('stays where a newer run has written it: a notice, no warning, and no address', async () => {
    const pullRequest = new FakePullRequest()
    await run(pullRequest, { run: 101 })
    const { hosting, warnings } = await run(pullRequest, { run: 100 })
    expect(hosting.notices).toEqual(['comment-superseded'])
    expect(warnings).toEqual([])
    expect(hosting.outputs['comment-url']).toBe('')
  })
})

describe('comment policy', () => {
  const directory = { kind: 'directory', path: '.' } as const
  const withBase = { base: { label: 'main', source: directory }, heads: [] } as const

  test('on-change creates none where nothing changed', async () => {
    const pullRequest = new FakePullRequest()
    await run(pullRequest, { report: quiet, policy: 'on-change' })
    expect(pullRequest.listed).toEqual([])
  })

  test('on-change creates none for a budget that is exceeded and does not gate', async () => {
    const later = budget('GET /posts', 'exceeded', 0.132, { tier: 'next quarter', gates: false })
    const pullRequest = new FakePullRequest()
    await run(pullRequest, { report: { ...quiet, budgets: [later] }, policy: 'on-change' })
    expect(pullRequest.listed).toEqual([])
  })

  test('on-change updates the one that is there, so that it does not go on telling of a fixed regression', async () => {
    const pullRequest = new FakePullRequest({ listed: [comment(1, ours, marker)] })
    await run(pullRequest, { report: quiet, policy: 'on-change' })
    expect(pullRequest.calls).toContain('update 1')
  })

  test.each([
    ['a regression', reportOf('regressed', ['regressed'])],
    ['an improvement', reportOf('passed', ['improved'])],
    ['a benchmark that failed', reportOf('errored', ['errored'])],
    ['a suspicion', reportOf('suspected', ['suspected'])],
    ['one that fails in the base alone', reportOf('inconclusive', ['unchanged', 'errored'])],
    ['a base in which all is missing', { ...reportOf('passed', ['new']), versions: withBase }],
    ['one that is gone', reportOf('passed', ['unchanged', 'removed'])],
    [
      'a run that compared nothing, also where that fails nobody',
      {
        ...reportOf('incomparable', ['inconclusive']),
        settings: { ...quiet.settings, failOn: 'never' },
      } as const,
    ],
    [
      'a job that fails for being inconclusive',
      {
        ...reportOf('inconclusive'),
        settings: { ...quiet.settings, failOn: 'inconclusive' },
      } as const,
    ],
  ])('on-change creates one for %s', async (_what, report) => {
    const pullRequest = new FakePullRequest()
    await run(pullRequest, { report, policy: 'on-change' })
    expect(pullRequest.listed).toHaveLength(1)
  })

  test('never asks nothing of the host', async () => {
    const pullRequest = new FakePullRequest()
    await run(pullRequest, { policy: 'never' })
    expect(pullRequest.calls).toEqual([])
  })
})

describe('a host that refuses', () => {
  test('does not keep the rest from being published', async () => {
    const pullRequest = new FakePullRequest()
    pullRequest.answers.create = [{ kind: 'refused', status: 403, message: 'no' }]
    const { codes, hosting } = await run(pullRequest, { over: { check } })
    expect(codes).toEqual(['comment-denied'])
    expect(hosting.checkRuns).toHaveLength(1)
    expect(hosting.outputs['verdict']).toBe('regressed')
  })

  test('a check run, whose annotations go to the log then', async () => {
    const refusal = { kind: 'refused', status: 403, message: 'no' } as const
    const { codes, hosting } = await run(new FakePullRequest(), { over: { check }, refusal })
    expect(codes).toEqual(['check-denied'])
    expect(hosting.annotations).toEqual([annotation])
    expect(hosting.outputs['verdict']).toBe('regressed')
  })

  test('a summary, which does not keep the comment from being written', async () => {
    const pullRequest = new FakePullRequest()
    const hosting = {
      ...fakeHosting(pullRequest),
      summary: async () => ({ kind: 'refused', status: null, message: 'disk full' }) as const,
    }
    const own = gateComment({ marker, run: { run: 1, attempt: 1 } }, hosting)
    const warnings = await publish(
      slower,
      {
        summary: '',
        comment: { own, policy: 'always', render: (lastLine) => lastLine },
        check: null,
        annotations: [],
        files: { json: '', markdown: '', csv: '', html: null },
        pageUrl: null,
      },
      hosting,
    )
    expect(warnings.map(({ code }) => code)).toEqual(['summary-unavailable'])
    expect(pullRequest.listed).toHaveLength(1)
  })
})

describe('annotations', () => {
  test("are the check run's where it was written, and not repeated in the log", async () => {
    const { hosting } = await run(null, { over: { check } })
    expect(hosting.annotations).toEqual([])
  })

  test('are in the log where there is no check run', async () => {
    const { hosting } = await run(null)
    expect(hosting.annotations).toEqual([annotation])
  })
})

describe('what does not gate', () => {
  const aside: Report = {
    ...slower,
    outcome: 'passed',
    benchmarks: slower.benchmarks.map((benchmark) => ({
      ...benchmark,
      results: benchmark.results.map((result) => ({ ...result, gates: false })),
    })),
  }

  test('is not counted in the outputs', () => {
    const files = { json: '/report.json', markdown: '/report.md', csv: '/report.csv', html: null }
    expect(outputs(aside, files, nowhere)).toMatchObject({ regressions: '0', improvements: '0' })
    expect(outputs(slower, files, nowhere)).toMatchObject({ regressions: '1', improvements: '1' })
    const controls = { judged: 0, slower: 0, faster: 0, low: 0, high: 1 }
    const looked = { ...slower, reach: { reaches: 1, untouched: 7, unknown: 0, controls } }
    expect(outputs(looked, files, nowhere)).toMatchObject({ untouched: '7' })
  })

  test('is no reason for a comment', () => {
    expect(isWorthAComment(aside)).toBe(false)
    expect(isWorthAComment(slower)).toBe(true)
  })
})

describe('budgets that are exceeded', () => {
  const over: Report = {
    ...reportOf('exceeded', ['unchanged']),
    budgets: [
      budget('GET /users', 'exceeded', 0.132),
      budget('GET /users', 'exceeded', 0.132, { version: 'v2.3.0' }),
      relation('parallel', 'sequential', 'exceeded', 1.2),
      budget('GET /posts', 'exceeded', 0.132, { tier: 'next quarter', gates: false }),
      budget('GET /posts', 'undecided', 0.1),
    ],
  }
  const files = { json: '/report.json', markdown: '/report.md', csv: '/report.csv', html: null }

  test('are counted, those of the first tier, and in two heads once', () => {
    expect(outputs(over, files, nowhere)).toMatchObject({
      verdict: 'exceeded',
      'budgets-exceeded': '2',
    })
  })

  test('fail the job, and are worth a comment also where nothing fails', () => {
    expect(exitCode(over)).toBe(1)
    const spared: Report = { ...over, settings: { ...over.settings, failOn: 'never' } }
    expect(exitCode(spared)).toBe(0)
    expect(isWorthAComment(spared)).toBe(true)
  })
})

describe('what is accepted', () => {
  const accepted = { pattern: '*', reason: 'safer', by: 'mona', commit: null }
  const [first, ...others] = reportOf('passed', ['regressed', 'unchanged']).benchmarks
  const passing: Report = {
    ...reportOf('passed'),
    benchmarks: [
      ...(first === undefined
        ? []
        : [{ ...first, results: first.results.map((result) => ({ ...result, accepted })) }]),
      ...others,
    ],
  }

  test('is counted by itself, for a later step that heeds regressions', () => {
    const files = { json: '/report.json', markdown: '/report.md', csv: '/report.csv', html: null }
    expect(outputs(passing, files, nowhere)).toMatchObject({
      verdict: 'passed',
      regressions: '0',
      accepted: '1',
    })
  })

  test('is worth a comment all the same', () => {
    expect(isWorthAComment(passing)).toBe(true)
  })
})
