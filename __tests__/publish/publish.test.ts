import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/index.ts'
import { type CommentPolicy, outputNames, publish } from '../../src/publish/index.ts'
import { isWorthAComment } from '../../src/publish/is-worth-a-comment.ts'
import { outputs } from '../../src/publish/outputs.ts'
import { comment, FakePullRequest, fakeHosting, marker, ours, reportOf } from './builders.ts'

const slower = reportOf('regressed', ['regressed', 'improved', 'unchanged'])
const quiet = reportOf('passed', ['unchanged', 'inconclusive', 'new'])

async function run(
  pullRequest: FakePullRequest | null,
  { report = slower, policy = 'always' }: { report?: Report; policy?: CommentPolicy } = {},
) {
  const hosting = fakeHosting(pullRequest)
  const files = { json: '/tmp/report.json', markdown: '/tmp/report.md' }
  const publication = { summary: '# all', comment: `# short\n${marker}`, marker, policy, files }
  const warnings = await publish(report, publication, hosting)
  return { hosting, warnings, codes: warnings.map(({ code }) => code) }
}

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
      improvements: '1',
      'report-json': '/tmp/report.json',
      'report-markdown': '/tmp/report.md',
      'comment-url': 'https://example.test/comments/1000',
    })
  })

  test('without a pull request there is a summary and outputs, and no warning', async () => {
    const { hosting, warnings } = await run(null)
    expect(hosting.order).toHaveLength(1 + outputNames.length)
    expect(hosting.outputs['comment-url']).toBe('')
    expect(warnings).toEqual([])
  })
})

describe('whose comment is updated', () => {
  test('one that ends in the marker and has our author, on whatever page it is', async () => {
    const others = [1, 2, 3, 4].map((id) => comment(id, 'somebody', 'hello'))
    const own = comment(5, ours, `before\n${marker}`)
    const pullRequest = new FakePullRequest({ listed: [...others, own] })
    await run(pullRequest)
    expect(pullRequest.calls).toEqual(['page 1', 'page 2', 'page 3', 'author', 'update 5'])
  })

  test.each([
    ["somebody else's with the marker", comment(1, 'somebody', marker)],
    ["a deleted account's with the marker", comment(1, null, marker)],
    ['ours where the marker is quoted, not last', comment(1, ours, `${marker}\nmore`)],
    ["ours of another gate's", comment(1, ours, '<!-- gate: other -->')],
  ])('not %s', async (_what, listed) => {
    const pullRequest = new FakePullRequest({ listed: [listed] })
    await run(pullRequest)
    expect(pullRequest.calls.at(-1)).toBe('create')
    expect(pullRequest.listed[0]).toEqual(listed)
  })

  test('also one whose line ends were changed by editing it in a browser', async () => {
    const pullRequest = new FakePullRequest({ listed: [comment(1, ours, `a\r\n${marker}\r\n`)] })
    await run(pullRequest)
    expect(pullRequest.calls.at(-1)).toBe('update 1')
  })

  test('the second run updates what the first created', async () => {
    const pullRequest = new FakePullRequest()
    await run(pullRequest)
    await run(pullRequest)
    expect(pullRequest.listed).toHaveLength(1)
  })

  test('one that was deleted after it was listed is created anew', async () => {
    const pullRequest = new FakePullRequest({ listed: [comment(1, ours, marker)] })
    pullRequest.answers.update = [{ kind: 'refused', status: 404, message: 'Not Found' }]
    const { warnings } = await run(pullRequest)
    expect(pullRequest.calls.slice(-2)).toEqual(['update 1', 'create'])
    expect(warnings).toEqual([])
  })
})

describe('comment policy', () => {
  test('on-change creates none where nothing changed', async () => {
    const pullRequest = new FakePullRequest()
    await run(pullRequest, { report: quiet, policy: 'on-change' })
    expect(pullRequest.listed).toEqual([])
  })

  test('on-change updates the one that is there, so that it does not go on telling of a fixed regression', async () => {
    const pullRequest = new FakePullRequest({ listed: [comment(1, ours, marker)] })
    await run(pullRequest, { report: quiet, policy: 'on-change' })
    expect(pullRequest.calls.at(-1)).toBe('update 1')
  })

  test.each([
    ['a regression', reportOf('regressed', ['regressed'])],
    ['an improvement', reportOf('passed', ['improved'])],
    ['a benchmark that failed', reportOf('errored', ['errored'])],
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
  test.each([401, 403, 404])('HTTP %i is a warning that names the permission', async (status) => {
    const pullRequest = new FakePullRequest()
    pullRequest.answers.create = [{ kind: 'refused', status, message: 'no' }]
    const { warnings, codes, hosting } = await run(pullRequest)
    expect(codes).toEqual(['comment-denied'])
    expect(warnings[0]?.message).toContain('pull-requests: write')
    expect(hosting.outputs['verdict']).toBe('regressed')
  })

  test('on a fork the warning does not ask for a permission that could not be had', async () => {
    const pullRequest = new FakePullRequest({ fromFork: true })
    pullRequest.answers.create = [{ kind: 'refused', status: 403, message: 'no' }]
    const { warnings, codes } = await run(pullRequest)
    expect(codes).toEqual(['comment-from-fork'])
    expect(warnings[0]?.message).not.toContain('pull-requests: write')
  })

  test('any other refusal says what it was', async () => {
    const pullRequest = new FakePullRequest()
    pullRequest.answers.create = [{ kind: 'refused', status: 422, message: 'body is too long' }]
    const { warnings, codes } = await run(pullRequest)
    expect(codes).toEqual(['comment-refused'])
    expect(warnings[0]?.message).toContain('422: body is too long')
  })

  test('a summary that cannot be written does not keep the comment from being written', async () => {
    const pullRequest = new FakePullRequest()
    const hosting = fakeHosting(pullRequest)
    const failing = {
      ...hosting,
      summary: async () => ({ kind: 'refused', status: null, message: 'disk full' }) as const,
    }
    const publication = {
      summary: '',
      comment: marker,
      marker,
      policy: 'always' as const,
      files: { json: '', markdown: '' },
    }
    const warnings = await publish(slower, publication, failing)
    expect(warnings.map(({ code }) => code)).toEqual(['summary-unavailable'])
    expect(pullRequest.listed).toHaveLength(1)
  })
})

function busy(retryAfterSeconds: number | null) {
  return { kind: 'busy', retryAfterSeconds, message: 'try later' } as const
}

describe('a host that is busy', () => {
  test('is waited for as long as it says, else longer every time', async () => {
    const pullRequest = new FakePullRequest()
    pullRequest.answers.page = [busy(7), busy(null)]
    pullRequest.answers.create = [busy(null)]
    const { hosting, warnings } = await run(pullRequest)
    expect(hosting.waits).toEqual([7, 2, 4])
    expect(warnings).toEqual([])
  })

  test('is asked again for the comment before a second creation', async () => {
    const pullRequest = new FakePullRequest()
    pullRequest.answers.create = [{ ...busy(0), carriedOut: true }]
    await run(pullRequest)
    expect(pullRequest.calls).toEqual(['page 1', 'create', 'page 1', 'author', 'update 1000'])
    expect(pullRequest.listed).toHaveLength(1)
  })

  test('is given up after four tries, with a warning', async () => {
    const pullRequest = new FakePullRequest()
    pullRequest.answers.page = [busy(0), busy(0), busy(0), busy(0)]
    const { codes } = await run(pullRequest)
    expect(pullRequest.calls).toEqual(['page 1', 'page 1', 'page 1', 'page 1'])
    expect(codes).toEqual(['comment-unavailable'])
  })

  test('that wants more than a minute is not waited for', async () => {
    const pullRequest = new FakePullRequest()
    pullRequest.answers.page = [busy(3600)]
    const { hosting, codes } = await run(pullRequest)
    expect(hosting.waits).toEqual([])
    expect(codes).toEqual(['comment-unavailable'])
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
    const files = { json: '/report.json', markdown: '/report.md' }
    expect(outputs(aside, files, null)).toMatchObject({ regressions: '0', improvements: '0' })
    expect(outputs(slower, files, null)).toMatchObject({ regressions: '1', improvements: '1' })
  })

  test('is no reason for a comment', () => {
    expect(isWorthAComment(aside)).toBe(false)
    expect(isWorthAComment(slower)).toBe(true)
  })
})
