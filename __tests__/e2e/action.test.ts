/** What becomes of a verdict in the Action. */
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/report/index.ts'
import { example, ownComments } from './example.ts'
import { commands } from './run-action.ts'

test('the next run updates the comment, and an older one leaves it alone', async () => {
  const { run, standin } = await example(2)
  for (let n = 1; n <= 150; n++) standin.addComment(7, 'mona', `comment ${n}`)
  await run()
  const [created] = ownComments(standin)

  const asked = standin.requests.length
  await run()
  expect(ownComments(standin)).toMatchObject([{ id: created?.id, revision: 2 }])
  expect(standin.requests.slice(asked).map(({ method }) => method)).toEqual([
    'GET',
    'GET',
    'POST',
    'PATCH',
    // Whether an older run has overwritten it.
    'GET',
  ])

  const late = await run({}, 'default-token', 50)
  expect(late.log).toMatch(/^::notice title=comment-superseded::/m)
  expect(late.outputs['comment-url']).toBe('')
  expect(ownComments(standin)).toMatchObject([{ revision: 2 }])
})

test('announce: true says that it is being measured again, and a run that fails says so there', async () => {
  const { run, standin } = await example(2)
  await run()
  const [before] = ownComments(standin)
  await run({ announce: 'true', setup: 'exit 3' })
  expect(ownComments(standin)).toMatchObject([{ id: before?.id, revision: 3 }])
  const body = ownComments(standin)[0]?.body ?? ''
  expect(body).toMatch(/^❌ \*\*No new result:\*\*/)
  expect(body).toContain('[setup-failed]')
  expect(body).toContain('work')

  await run({ announce: 'true' })
  expect(ownComments(standin)).toMatchObject([{ id: before?.id, revision: 5 }])
  expect(ownComments(standin)[0]?.body).not.toContain('No new result')
})

test('a host that is busy at first still gets one comment and no more', async () => {
  const { run, standin } = await example(1)
  standin.fail({ method: 'GET', path: /comments/, status: 429, headers: { 'retry-after': '0' } })
  standin.fail({ method: 'POST', path: /comments$/, status: 500, carriedOut: true })
  const { log } = await run()
  expect(ownComments(standin)).toHaveLength(1)
  expect(log).not.toContain('::notice')
})

test('without the permission to comment there is a notice with the remedy, and all the rest', async () => {
  const { run, standin } = await example(2)
  standin.fail({ method: 'POST', path: /comments$/, status: 403 })
  const { exitCode, log, outputs, summary } = await run({ 'fail-on': 'never' })
  expect(log).toMatch(/^::notice title=comment-denied::.*pull-requests: write/m)
  expect(summary).toContain('work')
  expect(outputs).toMatchObject({ verdict: 'regressed', 'comment-url': '' })
  // What fail-on: never is there for.
  expect(exitCode).toBe(0)
})

// A fork may call its benchmarks whatever it likes.
test("a fork's pull request is judged and told in the summary; its names are no commands", async () => {
  const name = '::error title=x::owned\n##[error]owned --> @mona <script>'
  const { run } = await example(2, { name, fork: true })
  const { exitCode, log, summary } = await run({}, 'read-only-token')
  expect(log).toMatch(/^::notice title=comment-from-fork::/m)
  expect(log).not.toContain('pull-requests: write')
  expect(summary.trimEnd().split('\n').at(-1)).toBe('<!-- benchgate:benchgate -->')
  const [annotation, notice, error, ...others] = commands(log)
  expect(annotation).toMatch(/^::error title=[^:]*got slower/)
  expect(notice).toMatch(/^::notice /)
  expect(error).toMatch(/^::error::The only benchmark/)
  expect(others).toEqual([])
  expect(exitCode).toBe(1)
})

describe('what the user has to mend', () => {
  test('is one error that names all of it, before anything is measured or asked of the host', async () => {
    const { run, standin } = await example(1)
    const { exitCode, log, outputs } = await run({ threshold: '150%', 'fail-on': 'always' })
    expect(commands(log)).toEqual([expect.stringMatching(/^::error::.*threshold.*fail-on/)])
    expect(exitCode).toBe(2)
    expect(outputs).toEqual({})
    expect(standin.requests).toEqual([])
  })

  test('is a config file that ends the process, whose words are no commands', async () => {
    const text = `console.log('::set-output name=verdict::passed')
console.log('tokens:', Object.keys(process.env).filter((name) => /TOKEN|^INPUT_/.test(name)))
process.exit(0)`
    const { run } = await example(1, { files: { 'gate.mjs': text } })
    const { exitCode, log } = await run({ config: 'gate.mjs' })
    expect(commands(log)).toEqual([expect.stringMatching(/^::error::\[config-file-ended\]/)])
    expect(log).toContain('tokens: []')
    expect(exitCode).toBe(2)
  })

  test('a shallow clone is told with fetch-depth', async () => {
    const { run } = await example(1, { shallow: true })
    const { exitCode, log } = await run()
    expect(log).toMatch(/^::error::.*fetch-depth: 0/m)
    expect(exitCode).toBe(2)
  })
})

describe('a slowdown that is accepted in a commit', () => {
  const message = 'Check the input\n\nBenchgate-Accept: `wor*` — checks its input now'

  test('by who may write passes, and is told with the reason everywhere', async () => {
    const { run, standin } = await example(2, { message })
    const { exitCode, log, outputs, summary } = await run()
    expect(outputs).toMatchObject({ verdict: 'passed', regressions: '0', accepted: '1' })
    const report = parseReport(await readFile(outputs['report-json'] ?? '', 'utf8'))
    expect(report.benchmarks[0]?.results[0]).toMatchObject({
      verdict: 'regressed',
      accepted: { pattern: 'wor*', reason: 'checks its input now', by: 'mona' },
    })
    for (const text of [log, summary, ownComments(standin)[0]?.body]) {
      expect(text).toContain('checks its input now')
    }
    expect(exitCode).toBe(0)
  })

  test('by who may not fails as before, and says so, also with a token that can only read', async () => {
    const { run, standin } = await example(2, { message, author: 'mallory', fork: true })
    const { exitCode, outputs, summary } = await run({}, 'read-only-token')
    expect(outputs).toMatchObject({ verdict: 'regressed', regressions: '1', accepted: '0' })
    expect(summary).toContain('mallory may not write to this repository')
    expect(standin.requests.map(({ path }) => path)).toContain(
      '/repos/octo/example/collaborators/mallory/permission',
    )
    expect(exitCode).toBe(1)
  })
})
