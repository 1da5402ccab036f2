import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { gitHubHosting } from '../../src/platform/github/github.ts'
import type { PullRequestComments } from '../../src/platform/ports.ts'
import { type Standin, commentLimit, startStandin } from '../standin/index.ts'

const branch = { ref: 'main', sha: 'a'.repeat(40) }
let standin: Standin

beforeEach(async () => {
  standin = await startStandin({
    repository: 'octo/repo',
    pullRequests: [{ number: 7, title: 'Faster', base: branch, head: branch }],
    tokens: {
      default: { login: 'github-actions[bot]', write: true },
      personal: { login: 'mona', write: true },
      readonly: { login: 'github-actions[bot]', write: false },
    },
  })
})

afterEach(() => standin.close())

function commentsOf(token: string, number = 7): PullRequestComments {
  const pullRequest = { number, fork: false }
  const target = { apiUrl: standin.url, token, repository: 'octo/repo', pullRequest }
  const { comments } = gitHubHosting(target)
  if (comments === null) throw new Error('a pull request has comments')
  return comments
}

test.each([
  ['default', 'github-actions[bot]'],
  ['personal', 'mona'],
])(
  'the %s token has %s as its author, as have the comments written with it',
  async (token, login) => {
    const comments = commentsOf(token)
    expect(await comments.author()).toEqual({ kind: 'ok', value: login })
    expect(await comments.create('hello')).toMatchObject({ kind: 'ok', value: { author: login } })
  },
)

test('pages hold 100 comments and the last one is known without asking for a further one', async () => {
  for (let n = 1; n <= 200; n++) standin.addComment(7, 'mona', `comment ${n}`)
  const comments = commentsOf('default')
  const first = await comments.page(1)
  const second = await comments.page(2)
  expect(first).toMatchObject({ kind: 'ok', value: { last: false } })
  expect(second).toMatchObject({ kind: 'ok', value: { last: true } })
  expect(second.kind === 'ok' && second.value.comments.map(({ body }) => body).at(-1)).toBe(
    'comment 200',
  )
})

test('a comment is read again by its id', async () => {
  const { id } = standin.addComment(7, 'mona', 'mine')
  const comments = commentsOf('default')
  expect(await comments.get(id)).toMatchObject({
    kind: 'ok',
    value: { body: 'mine', author: 'mona' },
  })
  expect(await comments.get(id + 1)).toMatchObject({ kind: 'refused', status: 404 })
})

test('an update changes the comment and leaves the others alone', async () => {
  const other = standin.addComment(7, 'mona', 'mine')
  const comments = commentsOf('default')
  const created = await comments.create('before')
  if (created.kind !== 'ok') throw new Error(created.message)
  expect(await comments.update(created.value.id, 'after')).toMatchObject({ kind: 'ok' })
  expect(standin.comments(7)).toMatchObject([other, { body: 'after', revision: 2 }])
})

describe('refused, which asking again will not change', () => {
  test('a write with a token that may only read', async () => {
    const comments = commentsOf('readonly')
    expect(await comments.create('hello')).toMatchObject({ kind: 'refused', status: 403 })
  })

  test('a token nobody knows, and none', async () => {
    expect(await commentsOf('stolen').page(1)).toMatchObject({
      kind: 'refused',
      status: 401,
    })
    expect(await commentsOf('').page(1)).toMatchObject({ kind: 'refused', status: 401 })
  })

  test('a pull request that is not there', async () => {
    expect(await commentsOf('default', 8).create('x')).toMatchObject({
      kind: 'refused',
      status: 404,
    })
  })

  test("a body over GitHub's limit", async () => {
    const comments = commentsOf('default')
    expect(await comments.create('x'.repeat(commentLimit))).toMatchObject({ kind: 'ok' })
    expect(await comments.create('x'.repeat(commentLimit + 1))).toMatchObject({
      kind: 'refused',
      status: 422,
    })
  })
})

describe('busy, which is worth another try', () => {
  test.each([
    ['too many requests', 429, { 'retry-after': '3' }, 3],
    ['the secondary rate limit, which is a 403', 403, { 'retry-after': '60' }, 60],
    ['the primary rate limit, which is a 403', 403, { 'x-ratelimit-remaining': '0' }, 60],
    ['too many requests without a word', 429, {}, 60],
    [
      "a limit that says when it ends, by the host's own clock",
      403,
      {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '1795262430',
        date: 'Sat, 21 Nov 2026 12:00:00 GMT',
      },
      30,
    ],
    ['a server error', 502, {}, null],
  ])('%s', async (_what, status, headers, retryAfterSeconds) => {
    standin.fail({ method: 'GET', path: /comments/, status, headers })
    const comments = commentsOf('default')
    expect(await comments.page(1)).toMatchObject({ kind: 'busy', retryAfterSeconds })
    expect(await comments.page(1)).toMatchObject({ kind: 'ok' })
  })

  test('no connection', async () => {
    const comments = commentsOf('default')
    await standin.close()
    expect(await comments.page(1)).toMatchObject({ kind: 'busy', retryAfterSeconds: null })
  })
})
