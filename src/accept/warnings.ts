import type { Notice } from '../model/index.ts'
import type { Mistake } from './lines.ts'
import type { Denial } from './permit.ts'

/** Acceptances that do not count: a notice for each reason. */
export function denialWarnings(denials: readonly Denial[]): Notice[] {
  const byReason = Map.groupBy(denials, ({ why }) => JSON.stringify(why))
  return [...byReason.values()].flatMap((all) => {
    const lines = all.map(({ claim: { pattern, commit } }) => ({ pattern, commit }))
    const [first] = all
    return first === undefined ? [] : [{ code: 'acceptance-denied', lines, why: first.why }]
  })
}

/** Lines that cannot be understood. */
export function mistakeWarnings(mistakes: readonly Mistake[]): Notice[] {
  return mistakes.map((mistake) => ({ code: 'acceptance-malformed', ...mistake }))
}

/** The commits could not be read, or not all of them. */
export function unreadWarning(reason: string): Notice {
  return { code: 'acceptance-unread', reason }
}
