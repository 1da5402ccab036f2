import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { gitHubAuthority } from '../../src/platform/github/authority.ts'
import type { Authority } from '../../src/platform/ports.ts'
import { type Standin, startStandin } from '../standin/index.ts'

const sha = (digit: string) => digit.repeat(40)
const base = { ref: 'main', sha: sha('a') }
let standin: Standin

beforeEach(async () => {
  standin = await startStandin({
    repository: 'octo/repo',
    pullRequests: [
      {
        number: 7,
        title: 'Safer',
        base,
        head: { ref: 'change', sha: sha('b') },
        author: 'mona',
        body: 'Benchgate-Accept: parse — safer',
        commits: [
          { sha: sha('c'), message: 'one' },
          { sha: sha('b'), message: 'two\n\nBenchgate-Accept: parse — safer' },
        ],
      },
      {
        number: 8,
        title: 'Other',
        base,
        head: { ref: 'change', sha: sha('d'), repository: 'mallory/repo' },
        author: 'renovate[bot]',
        body: null,
      },
      { number: 9, title: 'Gone', base, head: { ref: 'x', sha: sha('e'), repository: null } },
    ],
    tokens: { readonly: { login: 'github-actions[bot]', write: false } },
    collaborators: { mona: 'admin', ann: 'write', bob: 'read', eve: 'none' },
  })
})

afterEach(() => standin.close())

function host(token = 'readonly'): Authority {
  return gitHubAuthority({ apiUrl: standin.url, token, repository: 'octo/repo' })
}

describe('with a token that can only read', () => {
  test.each([
    ['mona', true],
    ['ann', true],
    ['bob', false],
    ['eve', false],
  ])('%s may write: %s', async (login, value) => {
    expect(await host().mayWrite(login)).toEqual({ kind: 'ok', value })
  })

  test('whom the repository does not know is refused, and so may not', async () => {
    expect(await host().mayWrite('mallory')).toMatchObject({ kind: 'refused', status: 404 })
  })

  test.each(['../../octo', 'a/b?c', 'x y'])('a name leads to no other place: %s', async (login) => {
    expect(await host().mayWrite(login)).toMatchObject({ kind: 'refused' })
    expect(standin.requests.at(-1)?.path).toBe(
      `/repos/octo/repo/collaborators/${encodeURIComponent(login)}/permission`,
    )
  })

  test('a pull request from the repository', async () => {
    expect(await host().proposal(7)).toEqual({
      kind: 'ok',
      value: {
        author: { login: 'mona', isBot: false },
        head: { owner: 'octo', isFork: false },
        description: 'Benchgate-Accept: parse — safer',
      },
    })
  })

  test("a bot's from a fork", async () => {
    expect(await host().proposal(8)).toMatchObject({
      value: { author: { isBot: true }, head: { owner: 'mallory', isFork: true }, description: '' },
    })
  })

  test('one whose fork is gone, and one that is not there', async () => {
    expect(await host().proposal(9)).toMatchObject({ value: { head: null } })
    expect(await host().proposal(10)).toMatchObject({ kind: 'refused', status: 404 })
  })

  test('its commits, as they were written', async () => {
    const page = await host().commits(7, 1)
    expect(page).toMatchObject({ kind: 'ok', value: { last: true } })
    expect(
      page.kind === 'ok' && page.value.items.map(({ commit, message }) => [commit, message]),
    ).toEqual([
      [sha('c'), 'one'],
      [sha('b'), 'two\n\nBenchgate-Accept: parse — safer'],
    ])
  })
})

test('a token that nobody knows is refused, and a host that is busy says so', async () => {
  expect(await host('stolen').mayWrite('mona')).toMatchObject({ kind: 'refused', status: 401 })
  standin.fail({ method: 'GET', path: /permission$/, status: 429, headers: { 'retry-after': '3' } })
  expect(await host().mayWrite('mona')).toMatchObject({ kind: 'busy', retryAfterSeconds: 3 })
})
