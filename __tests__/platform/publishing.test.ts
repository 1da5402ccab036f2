import { beforeEach, describe, expect, test } from 'vitest'
import { bench, errored, regressed, report, unchanged } from '../report/builders.ts'
import type { Standin } from '../standin/index.ts'
import { bot, commit, host, publishStep, runner, type Runner } from './publishing.ts'

const slower = report([bench('parse', regressed(0.123)), bench('print', unchanged(0))])
const mended = report([bench('parse', unchanged(0.001)), bench('print', unchanged(0))])
let standin: Standin
let step: Runner

beforeEach(async () => {
  standin = await host()
  step = await runner()
})

const comments = () => standin.comments(7).filter(({ author }) => author === bot)
const asked = () => standin.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`)

describe('a report', () => {
  test('is told in comment, check run and summary', async () => {
    const places = new Map([
      ['bench/json.bench.js > parse', { path: 'bench/json.bench.js', line: 4 }],
    ])
    const { warnings } = await publishStep(slower, standin, { places })
    expect(warnings).toEqual([])
    expect(comments()).toMatchObject([{ revision: 1 }])
    expect(standin.checkRuns()).toMatchObject([
      { name: 'benchgate', headSha: commit, status: 'completed', conclusion: 'failure' },
    ])
    expect(standin.checkRuns()[0]?.annotations).toMatchObject([
      {
        path: 'bench/json.bench.js',
        start_line: 4,
        annotation_level: 'failure',
        title: expect.stringMatching(/^parse got slower: \+12\.3 %$/),
      },
    ])
    expect(await step.summary()).toContain('parse')
    expect(await step.outputs()).toContain(`#issuecomment-${comments()[0]?.id}`)
  })

  test('of the next run says what is fixed since, in the same comment', async () => {
    await publishStep(slower, standin, { run: 100 })
    await publishStep(mended, standin, { run: 101 })
    expect(comments()).toHaveLength(1)
    expect(comments()[0]?.body).toContain(
      'Fixed since the last report: `parse` (was 12.3 % worse).',
    )
  })

  test('of two thousand failing benchmarks is cut to what every place takes', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => [
      bench(`slower ${at}`, regressed(0.1)),
      bench(`broken ${at}`, errored('x'.repeat(2000))),
    ]).flat()
    const places = new Map(many.map(({ id }) => [id, { path: 'a.js', line: 1 }]))
    const { warnings } = await publishStep(report(many), standin, { places })
    expect(warnings).toEqual([])
    expect(standin.checkRuns()[0]?.annotations).toHaveLength(200)
    expect(comments()[0]?.body.length).toBeGreaterThan(60_000)
  })
})

describe('requests', () => {
  test('for a first comment and a check run are three', async () => {
    await publishStep(slower, standin)
    expect(asked()).toEqual([
      'GET /repos/octo/repo/issues/7/comments',
      'POST /repos/octo/repo/issues/7/comments',
      'POST /repos/octo/repo/check-runs',
    ])
  })

  test('for a comment among 300 are five, wherever it is', async () => {
    for (let n = 1; n <= 250; n++) standin.addComment(7, 'mona', `comment ${n}`)
    await publishStep(slower, standin, { run: 100, token: 'comments' })
    for (let n = 1; n <= 49; n++) standin.addComment(7, 'mona', `another ${n}`)
    const before = standin.requests.length
    await publishStep(mended, standin, { run: 101, token: 'comments' })
    const ofComment = asked()
      .slice(before)
      .filter((one) => !one.includes('check-runs'))
    expect(ofComment).toEqual([
      ...Array.from({ length: 3 }, () => 'GET /repos/octo/repo/issues/7/comments'),
      'POST /graphql',
      expect.stringMatching(/^PATCH/),
    ])
  })
})

describe('two runs at once', () => {
  const listing = /issues\/7\/comments/

  test('leave the result of the newer one, though the older one writes last', async () => {
    await publishStep(mended, standin, { run: 99 })
    // The older run has looked and found nothing newer; before its words arrive, the newer run has written its own.
    let newer: Promise<unknown> = Promise.resolve()
    standin.before('PATCH', /comments/, async () => {
      const written = Promise.withResolvers<void>()
      standin.before('GET', /issues\/comments\/\d+$/, async () => {
        written.resolve()
        await older
      })
      newer = publishStep(slower, standin, { run: 101 })
      await written.promise
    })
    const older = publishStep(mended, standin, { run: 100 })
    await older
    await newer
    expect(comments()).toHaveLength(1)
    expect(comments()[0]?.body).toMatch(/run=101\.1 .*-->$/)
    expect(comments()[0]?.body).toContain('got slower')
  })

  test('that both find none leave two comments, of which the next run updates the lower one', async () => {
    standin.before('POST', listing, async () => {
      await publishStep(slower, standin, { run: 101 })
    })
    await publishStep(slower, standin, { run: 100 })
    const upper = comments()[0]
    await publishStep(mended, standin, { run: 102 })
    expect(comments()).toMatchObject([upper ?? {}, { revision: 2 }])
  })

  test('with a comment that is deleted meanwhile write it anew', async () => {
    await publishStep(slower, standin, { run: 99 })
    standin.before('PATCH', /comments/, () => standin.deleteComment(comments()[0]?.id ?? 0))
    const { warnings } = await publishStep(slower, standin, { run: 100 })
    expect(warnings).toEqual([])
    expect(comments()).toMatchObject([{ revision: 1 }])
  })
})

describe('a publication that is refused', () => {
  test('for want of one permission does not take the other along', async () => {
    const { warnings } = await publishStep(slower, standin, { token: 'comments' })
    expect(warnings).toMatchObject([{ code: 'check-denied' }])
    expect(comments()).toHaveLength(1)
    // There is no check run to show them.
    expect(step.log()).toContainEqual(expect.stringMatching(/^::error title=parse got slower/))
  })

  test('with a token that can only read leaves the summary, the outputs and the annotations', async () => {
    const { warnings } = await publishStep(slower, standin, { token: 'none', fork: true })
    expect(warnings.map(({ code }) => code)).toEqual(['comment-from-fork', 'check-from-fork'])
    expect(await step.summary()).toContain('parse')
    expect(await step.outputs()).toContain('regressed')
  })

  test.each([
    [403, {}, undefined, 'comment-denied'],
    [404, {}, undefined, 'comment-denied'],
    [403, {}, 'Unable to create comment because issue is locked.', 'comment-refused'],
    [410, {}, 'Gone', 'comment-refused'],
    [422, {}, 'Validation Failed', 'comment-refused'],
    [429, { 'retry-after': '3600' }, undefined, 'comment-unavailable'],
  ])(
    'with %i %j %s is a warning with a code of its own',
    async (status, headers, message, code) => {
      const failure = { method: 'POST', path: /comments$/, status, headers, times: 9 }
      standin.fail({ ...failure, ...(message !== undefined && { message }) })
      const { warnings, waits } = await publishStep(slower, standin)
      expect(warnings).toMatchObject([{ code }])
      expect(waits).toEqual([])
      expect(standin.checkRuns()).toHaveLength(1)
    },
  )
})

describe('a host that is busy', () => {
  const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes.'

  test.each([
    ['429 with Retry-After', 429, { 'retry-after': '7' }, '', 7],
    ['the secondary limit with Retry-After', 403, { 'retry-after': '8' }, secondary, 8],
    ['the secondary limit in words alone', 403, {}, secondary, 60],
    ['500, and back', 500, {}, '', 1],
    ['502, and back', 502, {}, '', 1],
  ])('%s', async (_what, status, headers, message, seconds) => {
    for (const path of [/issues\/7\/comments/, /check-runs/])
      standin.fail({ method: 'POST', path, status, headers, message })
    const { warnings, waits } = await publishStep(slower, standin)
    expect(warnings).toEqual([])
    expect(waits).toEqual([seconds, seconds])
    expect(comments()).toHaveLength(1)
    expect(standin.checkRuns()).toHaveLength(1)
  })

  test('that carries out what it answers with an error still has one comment', async () => {
    standin.fail({ method: 'POST', path: /comments$/, status: 500, carriedOut: true })
    await publishStep(slower, standin)
    expect(comments()).toHaveLength(1)
  })
})
