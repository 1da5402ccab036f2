import { describe, expect, it } from 'vitest'
import { comparedByEvent, type GithubEvent } from '../../src/event/index.ts'
import { GateError } from '../../src/errors.ts'

const none = { base: null, head: null }
const sha = (digit: string) => digit.repeat(40)

function pullRequest(headRepository: string | null, action = 'synchronize'): GithubEvent {
  const repo = headRepository === null ? null : { full_name: headRepository, fork: true }
  return {
    name: 'pull_request',
    payload: {
      action,
      pull_request: {
        number: 42,
        head: { sha: sha('a'), ref: 'faster', repo },
        base: { sha: sha('b'), ref: 'release/2', repo: { full_name: 'owner/project' } },
      },
    },
  }
}

function push(over: Record<string, unknown> = {}): GithubEvent {
  const repository = { default_branch: 'main' }
  return {
    name: 'push',
    payload: { ref: 'refs/heads/main', before: sha('b'), forced: false, repository, ...over },
  }
}

function refusal(
  event: GithubEvent,
  given: Parameters<typeof comparedByEvent>[1] = none,
): GateError {
  try {
    comparedByEvent(event, given)
  } catch (error) {
    if (error instanceof GateError) return error
    throw error
  }
  return expect.unreachable('it was accepted')
}

describe('pull_request', () => {
  it('compares the checkout with where it left the base branch', () => {
    expect(comparedByEvent(pullRequest('owner/project'), none)).toEqual({
      base: `merge-base:origin/release/2@${sha('b')}...${sha('a')}`,
      heads: ['.'],
      pullRequest: { number: 42, headSha: sha('a'), fork: false },
      withoutBase: null,
    })
  })

  it.each([
    ['another repository', 'someone/project'],
    ['a repository that is gone', null],
  ])(
    'takes a head in %s for a fork, and does not ask origin, which may be that',
    (_, repository) => {
      const compared = comparedByEvent(pullRequest(repository), none)
      expect(compared.pullRequest?.fork).toBe(true)
      expect(compared.base).toBe(`merge-base:release/2@${sha('b')}...${sha('a')}`)
    },
  )

  it('does not ask origin once it is closed, for the branch may have it as another commit by then', () => {
    const compared = comparedByEvent(pullRequest('owner/project', 'closed'), none)
    expect(compared.base).toBe(`merge-base:release/2@${sha('b')}...${sha('a')}`)
    expect(compared.pullRequest?.fork).toBe(false)
  })

  it('still knows its pull request where the inputs name other versions', () => {
    const compared = comparedByEvent(pullRequest('owner/project'), { base: 'v1', head: './next' })
    expect(compared).toMatchObject({ base: 'v1', heads: ['./next'], pullRequest: { number: 42 } })
  })
})

describe('push', () => {
  it('compares with the commit the branch was at', () => {
    expect(comparedByEvent(push(), none)).toEqual({
      base: sha('b'),
      heads: ['.'],
      pullRequest: null,
      withoutBase: null,
    })
  })

  it.each([
    ['new', { before: sha('0') }],
    ['rewritten', { forced: true }],
  ])('compares a %s branch with where it left the default branch', (_, over) => {
    const compared = comparedByEvent(push({ ref: 'refs/heads/feature', ...over }), none)
    expect(compared.base).toBe('merge-base:origin/main')
  })

  it.each([
    ['a new default branch', { before: sha('0') }, /is new/],
    ['a rewritten default branch', { forced: true }, /forced push/],
    ['a tag', { ref: 'refs/tags/v1', before: sha('0') }, /tag/],
  ])('says why there is nothing to compare %s with', (_, over, reason) => {
    const compared = comparedByEvent(push(over), none)
    expect(compared.base).toBeNull()
    expect(compared.withoutBase).toMatch(reason)
  })
})

describe('other events', () => {
  it('compares a merge queue with the commit that its group is put on', () => {
    const event = { name: 'merge_group', payload: { merge_group: { base_sha: sha('c') } } }
    expect(comparedByEvent(event, none).base).toBe(sha('c'))
  })

  it.each(['workflow_dispatch', 'schedule'])('%s compares what the inputs say', (name) => {
    const event = { name, payload: {} }
    expect(comparedByEvent(event, { base: 'v1', head: 'v2' })).toEqual({
      base: 'v1',
      heads: ['v2'],
      pullRequest: null,
      withoutBase: null,
    })
  })

  it.each(['workflow_dispatch', 'schedule'])(
    '%s says that it has no base without inputs',
    (name) => {
      const compared = comparedByEvent({ name, payload: {} }, none)
      expect(compared.base).toBeNull()
      expect(compared.withoutBase).toMatch(/input base/)
    },
  )

  it('refuses an event that says nothing about versions, unless a base is given', () => {
    const event = { name: 'release', payload: {} }
    expect(refusal(event)).toMatchObject({
      code: 'unsupported-event',
      remedy:
        'Give the input base, or run on one of pull_request, push, merge_group, workflow_dispatch, schedule.',
    })
    expect(comparedByEvent(event, { base: 'v1', head: null }).base).toBe('v1')
  })

  it.each(['toString', '__proto__'])('takes no inherited property for an event: %s', (name) => {
    expect(refusal({ name, payload: {} }).code).toBe('unsupported-event')
  })

  it('refuses pull_request_target whatever else is given', () => {
    const event = { ...pullRequest('owner/project'), name: 'pull_request_target' }
    expect(refusal(event, { base: 'v1', head: null }).code).toBe('pull-request-target')
  })

  it('names every part of a payload that is not as documented', () => {
    const event = { name: 'pull_request', payload: { pull_request: { number: '42', head: {} } } }
    const error = refusal(event)
    expect(error.code).toBe('event-payload')
    expect(error.message).toContain('pull_request.number: ')
    expect(error.message).toContain('pull_request.head.sha: ')
    expect(error.message).toContain('pull_request.base: ')
  })

  it('refuses a commit that could be taken for something else by git', () => {
    expect(refusal(push({ before: '--upload-pack=x' })).message).toContain(
      'before: expected a commit',
    )
  })
})
