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
})
