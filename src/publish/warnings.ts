import type { Notice } from '../model/index.ts'
import type { Answer } from '../platform/ports.ts'
import type { RunAttempt } from './run-attempt.ts'

/** What to tell when the comment was not written; null when it was. */
export function commentWarning(answer: Answer<unknown>, fromFork: boolean): Notice | null {
  const told = refusal(answer, fromFork)
  if (told === null) return null
  switch (told.kind) {
    case 'unavailable':
      return { code: 'comment-unavailable', ...told.facts }
    case 'refused':
      return { code: 'comment-refused', ...told.facts }
    case 'from-fork':
      return { code: 'comment-from-fork', ...told.facts }
    case 'denied':
      return { code: 'comment-denied', ...told.facts }
  }
}

/** What to tell when the check run was not written; null when it was. */
export function checkWarning(answer: Answer<unknown>, fromFork: boolean): Notice | null {
  const told = refusal(answer, fromFork)
  if (told === null) return null
  switch (told.kind) {
    case 'unavailable':
      return { code: 'check-unavailable', ...told.facts }
    case 'refused':
      return { code: 'check-refused', ...told.facts }
    case 'from-fork':
      return { code: 'check-from-fork', ...told.facts }
    case 'denied':
      return { code: 'check-denied', ...told.facts }
  }
}

/** What to tell when the job summary was not written; null when it was. */
export function summaryWarning(answer: Answer<unknown>): Notice | null {
  return answer.kind === 'ok' ? null : { code: 'summary-unavailable', reason: answer.message }
}

/** What to tell where a newer run has written the comment. Nothing is amiss then, and nothing to be done. */
export function supersededNotice({ run, attempt }: RunAttempt): Notice {
  return { code: 'comment-superseded', run, attempt }
}

type Refused =
  | { readonly kind: 'unavailable'; readonly facts: { readonly reason: string } }
  | { readonly kind: 'refused'; readonly facts: Answered & { readonly isLocked: boolean } }
  | { readonly kind: 'from-fork' | 'denied'; readonly facts: Answered }

interface Answered {
  readonly status: number | null
  readonly reason: string
}

const denials = new Set<number | null>([401, 403, 404])

/** Null where nothing was refused. */
function refusal(answer: Answer<unknown>, fromFork: boolean): Refused | null {
  if (answer.kind === 'ok') return null
  const { message: reason } = answer
  if (answer.kind === 'busy') return { kind: 'unavailable', facts: { reason } }
  const { status } = answer
  // A 403 as well, and yet no matter of permissions.
  const isLocked = /\bis locked\b/i.test(reason)
  if (isLocked || !denials.has(status))
    return { kind: 'refused', facts: { status, reason, isLocked } }
  return { kind: fromFork ? 'from-fork' : 'denied', facts: { status, reason } }
}
