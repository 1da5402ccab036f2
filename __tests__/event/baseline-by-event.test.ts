import { describe, expect, it } from 'vitest'
import { baselineByEvent } from '../../src/event/index.ts'

const sha = 'a'.repeat(40)
const repository = { default_branch: 'main' }

describe("a pull request's base", () => {
  const pull_request = {
    number: 1,
    head: { sha, repo: null },
    base: { ref: 'release/2', sha, repo: { full_name: 'o/r' } },
  }

  it('has the baseline of its base branch, and nothing is kept', () => {
    expect(
      baselineByEvent({ name: 'pull_request', payload: { pull_request, repository } }),
    ).toEqual({
      branch: 'release/2',
      defaultBranch: 'main',
      keep: null,
    })
  })

  it('does without the default branch where the event does not tell it', () => {
    const found = baselineByEvent({ name: 'pull_request', payload: { pull_request } })
    expect(found?.defaultBranch).toBeNull()
  })
})

describe('a push', () => {
  const push = (ref: string, over: object = {}) =>
    baselineByEvent({ name: 'push', payload: { ref, before: sha, repository, ...over } })

  it('goes on with the baseline of its branch, and is kept as its next', () => {
    expect(push('refs/heads/feature/x')).toEqual({
      branch: 'feature/x',
      defaultBranch: 'main',
      keep: { branch: 'feature/x', event: 'push' },
    })
  })

  it('of a new or rewritten branch has the baseline of the default branch, and is kept as its own', () => {
    const kept = { branch: 'main', keep: { branch: 'next', event: 'push' } }
    expect(push('refs/heads/next', { before: '0'.repeat(40) })).toMatchObject(kept)
    expect(push('refs/heads/next', { forced: true })).toMatchObject(kept)
  })

  it('of a tag has none, and is none', () => expect(push('refs/tags/v1')).toBeNull())
})

it('a merge queue reads the baseline of its base branch, and keeps nothing', () => {
  const merge_group = { base_sha: sha, base_ref: 'refs/heads/main' }
  const payload = { merge_group, repository }
  expect(baselineByEvent({ name: 'merge_group', payload })).toEqual({
    branch: 'main',
    defaultBranch: 'main',
    keep: null,
  })
})

it('a schedule keeps what it measures as the default branch, a run by hand only reads', () => {
  const of = (name: string) => baselineByEvent({ name, payload: { repository } })?.keep
  expect(of('schedule')).toEqual({ branch: 'main', event: 'schedule' })
  expect(of('workflow_dispatch')).toBeNull()
})

it('other events have none', () => {
  expect(baselineByEvent({ name: 'release', payload: {} })).toBeNull()
  expect(baselineByEvent({ name: 'constructor', payload: {} })).toBeNull()
})
