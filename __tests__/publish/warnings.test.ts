import { describe, expect, test } from 'vitest'
import type { Notice } from '../../src/model/index.ts'
import { noticeText } from '../../src/report/index.ts'
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
  const said = (told: Notice | null): string => (told === null ? '' : noticeText(told))

  test.each([401, 403, 404])('HTTP %i names the permission and its block', (status) => {
    const told = warning(refused(status), false)
    expect(told).toEqual({ code: `${code}-denied`, status, reason: 'no' })
    expect(said(told)).toContain(`Add \`${permission}\` to the \`permissions\` of the job`)
  })

  test('a fork is not asked for a permission that could not be had', () => {
    const told = warning(refused(403), true)
    expect(told).toEqual({ code: `${code}-from-fork`, status: 403, reason: 'no' })
    expect(said(told)).not.toContain(permission)
    expect(said(told)).toContain('forks.md')
  })

  test('any other refusal says what it was', () => {
    const told = warning(refused(422, 'body is too long'), true)
    const facts = { status: 422, reason: 'body is too long', isLocked: false }
    expect(told).toEqual({ code: `${code}-refused`, ...facts })
  })

  test('a host that did not answer is worth another run', () => {
    const told = warning(busy, false)
    expect(told).toEqual({ code: `${code}-unavailable`, reason: 'Bad Gateway' })
    expect(said(told)).toContain('Run the job again')
  })
})

test('a locked conversation is not for a permission to open', () => {
  const told = commentWarning(
    refused(403, 'Unable to create comment because issue is locked.'),
    false,
  )
  expect(told).toMatchObject({ code: 'comment-refused', isLocked: true })
  expect(commentWarning(refused(403, 'Requests are blocked'), false)?.code).toBe('comment-denied')
})
