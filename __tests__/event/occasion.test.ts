import { describe, expect, it } from 'vitest'
import { occasionOf } from '../../src/event/index.ts'
import { GateError } from '../../src/errors.ts'

const mona = { login: 'mona', type: 'User' }

function pullRequest(over: Record<string, unknown> = {}, event: Record<string, unknown> = {}) {
  return {
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      sender: mona,
      pull_request: {
        user: mona,
        body: 'Safer.',
        head: { repo: { full_name: 'octo/project' } },
        base: { repo: { full_name: 'octo/project' } },
        ...over,
      },
      ...event,
    },
  }
}

const from = (fullName: string) => ({ head: { repo: { full_name: fullName } } })

describe('a pull request', () => {
  it('tells its author, its description, and where its commits are', () => {
    expect(occasionOf(pullRequest(), null)).toEqual({
      kind: 'pull-request',
      proposal: {
        author: { login: 'mona', isBot: false },
        head: { owner: 'octo', isFork: false },
        description: 'Safer.',
      },
      edit: null,
    })
  })

  it.each([
    ["a fork of somebody's", from('mallory/project'), { owner: 'mallory', isFork: true }],
    ["another repository of the owner's", from('octo/other'), { owner: 'octo', isFork: true }],
    ['a fork that is gone', { head: { repo: null } }, null],
  ])('tells %s', (_, over, head) => {
    expect(occasionOf(pullRequest(over), null)).toMatchObject({ proposal: { head } })
  })

  it.each([
    ['by its type', { login: 'robot', type: 'Bot' }],
    ['by its name', { login: 'robot[bot]' }],
  ])('knows a bot %s', (_, user) => {
    expect(occasionOf(pullRequest({ user }), null)).toMatchObject({
      proposal: { author: { isBot: true } },
    })
  })

  it('may have no author, no description and no sender any more', () => {
    const event = pullRequest({ user: null, body: null }, { sender: null, action: 'edited' })
    expect(occasionOf(event, null)).toMatchObject({
      proposal: { author: null, description: '' },
      edit: null,
    })
  })

  it('that was edited tells by whom and what it said', () => {
    const changes = { body: { from: 'Faster.' } }
    const edited = pullRequest({}, { action: 'edited', changes, sender: { login: 'ann' } })
    expect(occasionOf(edited, null)).toMatchObject({
      edit: { editor: { login: 'ann', isBot: false }, before: 'Faster.' },
    })
    const first = pullRequest({}, { action: 'edited', changes: { body: { from: null } } })
    expect(occasionOf(first, null)).toMatchObject({ edit: { before: '' } })
  })

  it('of which only the title was edited was not', () => {
    const changes = { title: { from: 'x' } }
    expect(occasionOf(pullRequest({}, { action: 'edited', changes }), null)).toMatchObject({
      edit: null,
    })
  })

  it('of another action takes no change for an edit', () => {
    const changes = { body: { from: 'x' } }
    expect(occasionOf(pullRequest({}, { changes }), null)).toMatchObject({ edit: null })
  })

  it('is refused where it is not as GitHub documents it', () => {
    const event = pullRequest({ user: 'mona', head: {} })
    expect(() => occasionOf(event, null)).toThrow(GateError)
    expect(() => occasionOf(event, null)).toThrow(/pull_request\.user/)
  })
})

describe('a merge queue', () => {
  const group = (ref: unknown) => ({
    name: 'merge_group',
    payload: { merge_group: { head_ref: ref } },
  })

  it.each([
    ['refs/heads/gh-readonly-queue/main/pr-104-79d84db35f3d', 104],
    ['refs/heads/gh-readonly-queue/release/2/pr-7-79d84db35f3d', 7],
  ])('names its pull request: %s', (ref, number) => {
    expect(occasionOf(group(ref), null)).toEqual({ kind: 'proposal-needed', pullRequest: number })
  })

  it.each(['refs/heads/pr-7-79d84db', 'refs/heads/x/gh-readonly-queue/main/pr-7-79d84db', null])(
    'that does not is nobody’s: %s',
    (ref) => {
      expect(occasionOf(group(ref), null).kind).toBe('unknown')
    },
  )
})

describe('other events', () => {
  it.each(['push', 'schedule', 'workflow_dispatch'])('%s is about a branch', (name) => {
    expect(occasionOf({ name, payload: {} }, null)).toEqual({ kind: 'branch' })
  })

  it.each(['issue_comment', 'workflow_run', 'release', 'toString'])(
    '%s may be about anything',
    (name) => {
      expect(occasionOf({ name, payload: {} }, null).kind).toBe('unknown')
    },
  )

  it('with a head of its own is about whatever that is', () => {
    expect(occasionOf({ name: 'workflow_dispatch', payload: {} }, 'x').kind).toBe('unknown')
    expect(occasionOf(pullRequest(), 'x').kind).toBe('pull-request')
  })
})
