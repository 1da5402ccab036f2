import { describe, expect, test } from 'vitest'
import { checkWarning, commentWarning } from '../../src/publish/warnings.ts'

const refused = (status: number, message = 'no') => ({ kind: 'refused', status, message }) as const
const busy = { kind: 'busy', retryAfterSeconds: null, message: 'Bad Gateway' } as const

test('what was published needs no warning', () => {
  expect(commentWarning({ kind: 'ok', value: null }, false)).toBeNull()
  expect(checkWarning({ kind: 'ok', value: null }, true)).toBeNull()
})

describe.each([
  ['comment', commentWarning, 'pull-requests: write'],
  ['check', checkWarning, 'checks: write'],
] as const)('of a %s', (code, warning, permission) => {
  test.each([401, 403, 404])('HTTP %i names the permission and its block', (status) => {
    const told = warning(refused(status), false)
    expect(told?.code).toBe(`${code}-denied`)
    expect(told?.message).toContain(`add "${permission}" to the "permissions:" of the job`)
  })

  test('a fork is not asked for a permission that could not be had', () => {
    const told = warning(refused(403), true)
    expect(told?.code).toBe(`${code}-from-fork`)
    expect(told?.message).not.toContain(permission)
    expect(told?.message).toContain('forks.md')
  })

  test('any other refusal says what it was', () => {
    const told = warning(refused(422, 'body is too long'), true)
    expect(told?.code).toBe(`${code}-refused`)
    expect(told?.message).toContain('422: body is too long')
  })

  test('a host that did not answer is worth another run', () => {
    const told = warning(busy, false)
    expect(told?.code).toBe(`${code}-unavailable`)
    expect(told?.message).toMatch(/Bad Gateway.*Run the job again/)
  })
})

test('a locked conversation is not for a permission to open', () => {
  const told = commentWarning(
    refused(403, 'Unable to create comment because issue is locked.'),
    false,
  )
  expect(told?.code).toBe('comment-refused')
  expect(told?.message).toContain('has to be unlocked')
  expect(commentWarning(refused(403, 'Requests are blocked'), false)?.code).toBe('comment-denied')
})
