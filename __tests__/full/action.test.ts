/** More of what becomes of a verdict in the built Action. */
import { expect, test } from 'vitest'
import { example, ownComments } from '../e2e/example.ts'
import { commands } from '../e2e/run-action.ts'

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

test('a slowdown that is accepted by who may not fails as before, and says so, also with a token that can only read', async () => {
  const message = 'Check the input\n\nBenchgate-Accept: `wor*` — checks its input now'
  const { run, standin } = await example(2, { message, author: 'mallory', fork: true })
  const { exitCode, outputs, summary } = await run({}, 'read-only-token')
  expect(outputs).toMatchObject({ verdict: 'regressed', regressions: '1', accepted: '0' })
  expect(summary).toContain('mallory may not write to this repository')
  expect(standin.requests.map(({ path }) => path)).toContain(
    '/repos/octo/example/collaborators/mallory/permission',
  )
  expect(exitCode).toBe(1)
})

test('a harmless pull request passes, and with comment: on-change gets no comment', async () => {
  const { run, standin } = await example(1, { figures: 'measured' })
  const { exitCode, outputs, log } = await run({ comment: 'on-change', threshold: '50%' })
  expect(outputs).toMatchObject({ verdict: 'passed', regressions: '0' })
  expect(exitCode).toBe(0)
  expect(ownComments(standin)).toEqual([])
  expect(commands(log).filter((line) => line.startsWith('::error'))).toEqual([])
})
