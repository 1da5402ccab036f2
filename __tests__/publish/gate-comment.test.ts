import { describe, expect, test } from 'vitest'
import type { HostedComment } from '../../src/platform/ports.ts'
import { type Draft, gateComment } from '../../src/publish/gate-comment.ts'
import { withMemory } from '../../src/publish/memory.ts'
import { comment, FakePullRequest, fakeHosting, marker, ours } from './builders.ts'

const draft = (text = 'result', create = true): Draft => ({
  create,
  write: ({ slower }) => ({ slower, text: (lastLine) => `${text}\n\n${lastLine}` }),
})

function on(pullRequest: FakePullRequest, run = 100, attempt = 1) {
  const hosting = fakeHosting(pullRequest)
  return { ...gateComment({ marker, run: { run, attempt } }, hosting), hosting }
}

/** A comment that a run of this gate has left. */
function left(id: number, run: number, attempt = 1, author = ours): HostedComment {
  return comment(id, author, `old\n${withMemory(marker, { run: { run, attempt }, slower: [] })}`)
}

const lastLine = (run: number, attempt = 1) => `<!-- gate: test run=${run}.${attempt} -->`

describe('whose comment is updated', () => {
  test('one that ends in the marker and has our author, on whatever page it is', async () => {
    const others = [1, 2, 3, 4].map((id) => comment(id, 'somebody', 'hello'))
    const own = comment(5, ours, `before\n${marker}`)
    const pullRequest = new FakePullRequest({ listed: [...others, own] })
    await on(pullRequest).write(draft())
    expect(pullRequest.calls).toEqual(['page 1', 'page 2', 'page 3', 'author', 'update 5'])
    expect(pullRequest.bodies().at(-1)).toBe(`result\n\n${lastLine(100)}`)
  })

  test.each([
    ["somebody else's with the marker", left(1, 1, 1, 'somebody')],
    ["a deleted account's with the marker", comment(1, null, marker)],
    ['ours where the marker is quoted, not last', comment(1, ours, `${marker}\nmore`)],
    ["ours of another gate's", comment(1, ours, '<!-- gate: other -->')],
    ["ours of a gate's whose id goes on", comment(1, ours, '<!-- gate: tester run=1.1 -->')],
  ])('not %s', async (_what, listed) => {
    const pullRequest = new FakePullRequest({ listed: [listed] })
    await on(pullRequest).write(draft())
    expect(pullRequest.calls.at(-1)).toBe('create')
    expect(pullRequest.listed[0]).toEqual(listed)
  })

  test('also one whose line ends were changed by editing it in a browser', async () => {
    const pullRequest = new FakePullRequest({ listed: [comment(1, ours, `a\r\n${marker}\r\n`)] })
    await on(pullRequest).write(draft())
    expect(pullRequest.calls.at(-1)).toBe('update 1')
  })

  test('of two that were created at the same moment the lower one, and the other is left alone', async () => {
    const pullRequest = new FakePullRequest({ listed: [left(1, 99), left(2, 98)] })
    await on(pullRequest).write(draft())
    expect(pullRequest.listed[0]).toEqual(left(1, 99))
    expect(pullRequest.calls.at(-1)).toBe('update 2')
  })
})

describe('the result of a newer run', () => {
  test.each([
    ['of a newer run', 101, 1],
    ['of a later attempt of the same run', 100, 3],
  ])('stays where the comment has that %s', async (_what, run, attempt) => {
    const pullRequest = new FakePullRequest({ listed: [left(1, run, attempt)] })
    const answer = await on(pullRequest, 100, 2).write(draft())
    expect(answer).toEqual({ kind: 'ok', value: { kind: 'superseded', by: { run, attempt } } })
    expect(pullRequest.listed).toEqual([left(1, run, attempt)])
  })

  test.each([
    ['an earlier run, however often that was started', 99, 9],
    ['an earlier attempt', 100, 1],
    ['the same attempt', 100, 2],
  ])('comes in the place of that of %s', async (_what, run, attempt) => {
    const pullRequest = new FakePullRequest({ listed: [left(1, run, attempt)] })
    await on(pullRequest, 100, 2).write(draft())
    expect(pullRequest.bodies()).toEqual([`result\n\n${lastLine(100, 2)}`])
  })

  test('stays also where it is in the upper of two comments', async () => {
    const listed = [left(1, 101), left(2, 98)]
    const pullRequest = new FakePullRequest({ listed: [...listed] })
    await on(pullRequest).write(draft())
    expect(pullRequest.listed).toEqual(listed)
  })
})

describe('two runs at once', () => {
  test('that find no comment create two, and each goes on with its own', async () => {
    const pullRequest = new FakePullRequest()
    const older = on(pullRequest, 100)
    const newer = on(pullRequest, 101)
    pullRequest.meanwhile.push(
      () => {},
      async () => void (await newer.write(draft('newer'))),
    )
    await older.write(draft('older'))
    await newer.write(draft('newer again'))
    expect(pullRequest.bodies()).toEqual([
      `newer again\n\n${lastLine(101)}`,
      `older\n\n${lastLine(100)}`,
    ])
  })

  test('the newer one writes again what the older one has overwritten', async () => {
    const pullRequest = new FakePullRequest({ listed: [left(1, 99)] })
    const newer = on(pullRequest, 101)
    await newer.write(draft('newer'))
    pullRequest.listed[0] = left(1, 100)
    await newer.settle()
    expect(pullRequest.bodies()).toEqual([`newer\n\n${lastLine(101)}`])
    expect(newer.hosting.waits).toEqual([1])
  })

  test('and the older one leaves what the newer one has written', async () => {
    const pullRequest = new FakePullRequest({ listed: [left(1, 99)] })
    const older = on(pullRequest, 100)
    await older.write(draft('older'))
    pullRequest.listed[0] = left(1, 101)
    await older.settle()
    expect(pullRequest.listed).toEqual([left(1, 101)])
  })
})

describe('how often the host is asked', () => {
  const crowd = Array.from({ length: 6 }, (_, id) => comment(id, 'mona', 'hello'))

  test('at most five times where three pages have to be looked through, whatever happens', async () => {
    const pullRequest = new FakePullRequest({ listed: [...crowd.slice(1), left(9, 99)] })
    const own = on(pullRequest)
    await own.write(draft())
    await own.settle()
    expect(pullRequest.calls).toHaveLength(5)
  })

  test('once more to look where there are fewer pages', async () => {
    const pullRequest = new FakePullRequest({ listed: [left(1, 99)] })
    const own = on(pullRequest)
    await own.write(draft())
    await own.settle()
    expect(pullRequest.calls).toEqual(['page 1', 'author', 'update 1', 'get 1'])
  })

  test('twice for a first comment', async () => {
    const pullRequest = new FakePullRequest()
    await on(pullRequest).write(draft())
    expect(pullRequest.calls).toEqual(['page 1', 'create'])
  })

  test('not at all without a pull request', async () => {
    const own = gateComment({ marker, run: { run: 1, attempt: 1 } }, fakeHosting(null))
    expect(await own.write(draft())).toEqual({ kind: 'ok', value: { kind: 'none' } })
    await own.settle()
  })
})

describe('a comment that is written twice by one run', () => {
  test('is not looked for again, and overwritten by nobody in between', async () => {
    const pullRequest = new FakePullRequest({ listed: [left(1, 99)] })
    const own = on(pullRequest)
    await own.write(draft('running', false))
    await own.write(draft())
    expect(pullRequest.calls).toEqual(['page 1', 'author', 'update 1', 'get 1', 'update 1'])
  })

  test('is created again where somebody has deleted it', async () => {
    const pullRequest = new FakePullRequest({ listed: [left(1, 99)] })
    const own = on(pullRequest)
    await own.write(draft('running', false))
    pullRequest.listed.pop()
    await own.write(draft())
    expect(pullRequest.bodies()).toEqual([`result\n\n${lastLine(100)}`])
  })

  test('stays where a newer run has taken it over', async () => {
    const pullRequest = new FakePullRequest({ listed: [left(1, 99)] })
    const own = on(pullRequest)
    await own.write(draft('running', false))
    pullRequest.listed[0] = left(1, 101)
    expect(await own.write(draft())).toMatchObject({ value: { kind: 'superseded' } })
  })
})

describe('a comment that is deleted between looking and writing', () => {
  test('is created anew', async () => {
    const pullRequest = new FakePullRequest({ listed: [left(1, 99)] })
    pullRequest.meanwhile.push(
      () => {},
      () => {},
      () => void pullRequest.listed.pop(),
    )
    const answer = await on(pullRequest).write(draft())
    expect(pullRequest.calls.slice(-2)).toEqual(['update 1', 'create'])
    expect(answer).toMatchObject({ kind: 'ok', value: { kind: 'written' } })
  })

  test('is not, where none was to be created', async () => {
    const pullRequest = new FakePullRequest({ listed: [left(1, 99)] })
    pullRequest.answers.update = [{ kind: 'refused', status: 404, message: 'Not Found' }]
    const answer = await on(pullRequest).write(draft('result', false))
    expect(answer).toEqual({ kind: 'ok', value: { kind: 'none' } })
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
    const own = on(pullRequest)
    expect(await own.write(draft())).toMatchObject({ kind: 'ok' })
    expect(own.hosting.waits).toEqual([7, 2, 4])
  })

  test('is asked again for the comment before a second creation', async () => {
    const pullRequest = new FakePullRequest()
    pullRequest.answers.create = [{ ...busy(0), carriedOut: true }]
    await on(pullRequest).write(draft())
    expect(pullRequest.calls).toEqual(['page 1', 'create', 'page 1', 'author', 'update 1000'])
    expect(pullRequest.listed).toHaveLength(1)
  })

  test('gets the same text again, not one that takes the first try for an earlier run', async () => {
    const pullRequest = new FakePullRequest({ listed: [left(1, 99)] })
    pullRequest.answers.update = [{ ...busy(0), carriedOut: true }]
    const write: Draft['write'] = ({ body, slower }) => ({
      slower,
      text: (line) => `after ${body.split('\n')[0]}\n${line}`,
    })
    await on(pullRequest).write({ create: true, write })
    expect(pullRequest.bodies()).toEqual([`after old\n${lastLine(100)}`])
  })

  test('is given up after four tries', async () => {
    const pullRequest = new FakePullRequest()
    pullRequest.answers.page = [busy(0), busy(0), busy(0), busy(0)]
    expect(await on(pullRequest).write(draft())).toEqual(busy(0))
    expect(pullRequest.calls).toEqual(['page 1', 'page 1', 'page 1', 'page 1'])
  })

  test('that wants more than a minute is not waited for', async () => {
    const pullRequest = new FakePullRequest()
    pullRequest.answers.page = [busy(3600)]
    const own = on(pullRequest)
    expect(await own.write(draft())).toEqual(busy(3600))
    expect(own.hosting.waits).toEqual([])
  })
})
