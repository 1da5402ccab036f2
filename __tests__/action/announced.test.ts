import { describe, expect, test } from 'vitest'
import { announced } from '../../src/action/announced.ts'
import { GateError, Interrupted } from '../../src/errors.ts'
import { gateComment } from '../../src/publish/index.ts'
import { comment, FakePullRequest, fakeHosting, marker, ours } from '../publish/builders.ts'

const run = { commit: 'c'.repeat(40), url: 'https://example.test/run', startedAt: new Date(0) }

function pullRequest() {
  return new FakePullRequest({ listed: [comment(1, ours, `the report before\n${marker}`)] })
}

function announce<T>(to: FakePullRequest, body: () => Promise<T>): Promise<T> {
  const own = gateComment({ marker, run: { run: 100, attempt: 1 } }, fakeHosting(to))
  return announced(own, run, body)
}

test('the comment says so while it is being measured, and the result comes back', async () => {
  const to = pullRequest()
  const result = await announce(to, async () => to.bodies()[0])
  expect(result).toMatch(/^⏳[^]*the report before[^]*run=100\.1 -->$/)
})

describe('a run that ends without a result', () => {
  test.each([
    ['an error of the user', new GateError({ code: 'no-branch' }), 'Name a branch.'],
    ['a bug', new TypeError('x is not a function'), 'benchgate itself failed: x is not'],
    ['a signal', new Interrupted('SIGTERM'), 'interrupted by SIGTERM'],
  ])('by %s says so in the comment, and fails all the same', async (_what, error, words) => {
    const to = pullRequest()
    await expect(announce(to, () => Promise.reject(error))).rejects.toBe(error)
    expect(to.bodies()[0]).toMatch(/^❌ \*\*No new result/)
    expect(to.bodies()[0]).toContain(words)
    expect(to.bodies()[0]).toContain('the report before')
  })

  test('because something was thrown where nobody waits for it says so, too', async () => {
    const to = pullRequest()
    const others = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException')
    const ended = announce(to, () => {
      process.emit('uncaughtException', new Error('out of the blue'))
      return new Promise<never>(() => {})
    })
    await expect(ended).rejects.toThrow('out of the blue')
    for (const listener of others) process.on('uncaughtException', listener)
    expect(to.bodies()[0]).toContain('out of the blue')
  })

  test('because nothing is left that it could wait for says so, too', async () => {
    const to = pullRequest()
    const others = process.listeners('beforeExit')
    process.removeAllListeners('beforeExit')
    const ended = announce(to, () => {
      process.emit('beforeExit', 0)
      return new Promise<never>(() => {})
    })
    await expect(ended).rejects.toThrow('never comes')
    for (const listener of others) process.on('beforeExit', listener)
    expect(to.bodies()[0]).toContain('never comes')
  })
})

test('a failure after the result was written leaves that in the comment', async () => {
  const to = pullRequest()
  const hosting = fakeHosting(to)
  const own = gateComment({ marker, run: { run: 100, attempt: 1 } }, hosting)
  const ended = announced(own, run, async () => {
    await own.write({
      create: true,
      write: ({ slower }) => ({ slower, text: (lastLine) => `the result\n${lastLine}` }),
    })
    throw new Error('boom')
  })
  await expect(ended).rejects.toThrow('boom')
  expect(to.bodies()).toEqual(['the result\n<!-- gate: test run=100.1 -->'])
})

test('there is no first comment for it: its e-mail is to say the verdict', async () => {
  const to = new FakePullRequest()
  expect(await announce(to, async () => 1)).toBe(1)
  expect(to.calls).toEqual(['page 1'])
})

test('a comment that may not be written keeps nobody from measuring', async () => {
  const to = pullRequest()
  to.answers.update = [{ kind: 'refused', status: 403, message: 'no' }]
  expect(await announce(to, async () => 1)).toBe(1)
  await expect(announce(to, () => Promise.reject(new Error('boom')))).rejects.toThrow('boom')
})
