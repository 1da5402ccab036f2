import { describe, expect, test } from 'vitest'
import { measuredRun } from '../../src/event/index.ts'

const commit = 'a'.repeat(40)

/** The parts of GitHub's payload that are looked at, and some that are not. */
function payload(run: Record<string, unknown> = {}, action = 'completed') {
  return {
    action,
    workflow: { id: 1, name: 'Benchmarks' },
    workflow_run: {
      id: 30_433_642,
      run_attempt: 2,
      run_number: 562,
      event: 'pull_request',
      conclusion: 'failure',
      head_sha: commit,
      head_branch: 'faster',
      head_repository: { full_name: 'mona/project', fork: true },
      repository: { full_name: 'owner/project', fork: false },
      pull_requests: [],
      ...run,
    },
  }
}

const read = (run?: Record<string, unknown>) =>
  measuredRun({ name: 'workflow_run', payload: payload(run) })

test('tells the run, how it ended, and where its commit was pushed to', () => {
  expect(read()).toEqual({
    id: 30_433_642,
    attempt: 2,
    startedBy: 'pull_request',
    conclusion: 'failure',
    commit,
    head: { repository: 'mona/project', owner: 'mona', branch: 'faster' },
  })
})

test.each([{ head_repository: null }, { head_branch: null }])(
  'knows of no head once the fork is deleted: %j',
  (run) => expect(read(run).head).toBeNull(),
)

describe('refused', () => {
  test.each(['pull_request', 'pull_request_target', 'push'])('the event %s', (name) => {
    expect(() => measuredRun({ name, payload: payload() })).toThrow(
      expect.objectContaining({ code: 'publish-event' }),
    )
  })

  test.each(['requested', 'in_progress'])('a run that is only %s', (action) => {
    const event = { name: 'workflow_run', payload: payload({}, action) }
    expect(() => measuredRun(event)).toThrow(expect.objectContaining({ code: 'publish-event' }))
  })

  test.each([
    ['head_sha', 'main'],
    ['head_sha', `${commit}\n`],
    ['head_repository', { full_name: 'mona/../owner' }],
    ['head_repository', { full_name: 'mona' }],
    ['id', '30433642'],
    ['id', -1],
    ['event', null],
  ])('a payload whose %s is %j, and it says so', (field, value) => {
    expect(() => read({ [field]: value })).toThrow(
      expect.objectContaining({
        code: 'event-payload',
        message: expect.stringContaining(`workflow_run.${field}`),
      }),
    )
  })

  test('a payload of something else', () => {
    expect(() => measuredRun({ name: 'workflow_run', payload: { number: 7 } })).toThrow(
      expect.objectContaining({ code: 'event-payload' }),
    )
  })
})
