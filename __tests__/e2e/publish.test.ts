import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { parseReport, renderJson } from '../../src/report/index.ts'
import { uploaded, uploadedOf, zipped } from '../receive/builders.ts'
import { zipOf } from '../receive/zip.ts'
import { elements, linkableTexts, rendered } from '../report/rendered.ts'
import { hostileNames } from '../report/samples.ts'
import { publishing, repository, runId } from './publishing.ts'
import { commands } from './run-action.ts'

const slower = uploaded()

test("a fork's report is published on its pull request, and the job is green", async () => {
  const { exitCode, standin, outputs, summary, log } = await publishing(zipped(slower))
  expect(exitCode).toBe(0)
  const [comment, ...others] = standin.comments(7)
  expect(others).toEqual([])
  expect(comment?.body).toMatch(/^❌ \*\*Fails: 1 of 2 benchmarks got slower\*\*/)
  // Of two runs' results the newer stays: it is the run that measured which counts.
  expect(comment?.body.split('\n').at(-1)).toMatch(/^<!-- benchgate:benchgate run=11\.1 .*-->$/)
  expect(summary).toContain('got slower')
  expect(log).not.toContain('config file was run')
  expect(outputs).toMatchObject({ verdict: 'regressed', regressions: '1', improvements: '0' })
  expect(outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`)
  const written = parseReport(await readFile(outputs['report-json'] ?? '', 'utf8'))
  expect(written.benchmarks).toEqual(slower.benchmarks)
  expect(standin.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual(
    [
      'GET /pulls',
      `GET /actions/runs/${runId}/artifacts`,
      'GET /actions/artifacts/21/zip',
      // Who may have accepted the slowdown.
      'GET /pulls/7',
      'GET /pulls/7/commits',
      'GET /issues/7/comments',
      'POST /issues/7/comments',
    ].map((each) => each.replace(' ', ` /repos/${repository}`)),
  )
})

test('a slowdown is accepted by the commits that GitHub has, and not by what the report says', async () => {
  const claimed = slower.benchmarks.map((benchmark) => ({
    ...benchmark,
    results: benchmark.results.map((result) => ({
      ...result,
      accepted: { pattern: '**', reason: 'forged', by: 'mona', commit: null },
    })),
  }))
  const lying = zipped({ ...slower, outcome: 'passed', benchmarks: claimed })
  const forged = await publishing(lying)
  expect(forged.outputs).toMatchObject({ verdict: 'regressed', accepted: '0' })
  expect(forged.standin.comments(7)[0]?.body).not.toContain('forged')
  const message = 'A\n\nBenchgate-Accept: slower — checks its input now'
  const honest = await publishing(lying, { message })
  expect(honest.outputs).toMatchObject({ verdict: 'passed', accepted: '1' })
  expect(honest.standin.comments(7)[0]?.body).toContain('checks its input now')
})

test('verdicts that do not follow from the evidence are not published', async () => {
  const benchmarks = slower.benchmarks.map((benchmark) => ({
    ...benchmark,
    results: benchmark.results.map((result) => ({ ...result, verdict: 'improved' as const })),
  }))
  const { standin, outputs } = await publishing(
    zipped({ ...slower, outcome: 'passed', benchmarks }),
  )
  const body = standin.comments(7)[0]?.body ?? ''
  expect(body).toMatch(/^❌ \*\*Fails: 1 of 2 benchmarks got slower\*\*/)
  expect(body).toContain('does not follow from its own evidence')
  expect(outputs['verdict']).toBe('regressed')
})

test('hostile names are no commands and no mentions', async () => {
  const name = '::error title=x::owned\n##[error]owned --> @mona <script>'
  const measured = [name, ...hostileNames].map((each, i) => ({
    ...slower.evidence.benchmarks[i % 2]!,
    benchmark: { id: each, suite: 'a.bench.js', name: each },
  }))
  const { exitCode, log, standin } = await publishing(zipped(uploadedOf(measured)))
  expect(exitCode).toBe(0)
  expect(commands(log)).toEqual([])
  const tree = rendered(standin.comments(7)[0]?.body ?? '')
  expect(elements(tree, 'script', 'img', 'a')).toEqual([])
  expect(linkableTexts(tree).join('')).not.toMatch(/@|#\d|evil/)
})

test('a report of another version is refused with what lacks, and with what to do', async () => {
  const older = { ...JSON.parse(renderJson(slower)), interrupted: undefined }
  const { exitCode, log, standin } = await publishing(zipped(JSON.stringify(older)))
  const [told] = commands(log)
  expect(told).toMatch(
    /^::warning title=report-malformed::.*interrupted.*%0A.*version of benchgate/,
  )
  expect(standin.comments(7)).toEqual([])
  expect(exitCode).toBe(0)
})

describe('nothing is published, and the job stays green, for', () => {
  test.each([
    [
      'a pull request that has moved on',
      zipped(slower),
      { head: 'c'.repeat(40) },
      'notice',
      'pull-request-moved-on',
    ],
    [
      'a run without a report',
      null,
      { run: { conclusion: 'cancelled' } },
      'notice',
      'report-missing',
    ],
    [
      'a zip bomb',
      zipOf([{ name: 'benchgate-report.json', data: Buffer.alloc(200_000_000), saysSize: 1000 }]),
      {},
      'warning',
      'artifact-damaged',
    ],
  ])('%s', async (_what, zip, options, level, code) => {
    const { exitCode, log, standin, outputs, summary } = await publishing(zip, options)
    expect(log).toMatch(new RegExp(`^::${level} title=${code}::`, 'm'))
    expect(exitCode).toBe(0)
    expect([...standin.comments(7), ...standin.comments(8)]).toEqual([])
    expect(outputs).toEqual({})
    expect(summary).toBe('')
  })
})

describe('red is what the repository has to mend:', () => {
  test('the event', async () => {
    const { exitCode, log } = await publishing(zipped(slower), { event: 'pull_request' })
    expect(log).toMatch(/^::error::\[publish-event\].*workflow_run/m)
    expect(exitCode).toBe(2)
  })

  test('a token that may not write', async () => {
    const { exitCode, log, summary } = await publishing(zipped(slower), { write: false })
    expect(log).toMatch(/^::error::\[comment-denied\].*pull-requests: write/m)
    expect(summary).toContain('got slower')
    expect(exitCode).toBe(2)
  })
})
