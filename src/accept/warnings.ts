import type { Warning } from '../model/index.ts'
import type { Denial } from './permit.ts'

/** More of them would hide the rest of what there is to say. */
const mostNamed = 3

/** Acceptances that do not count, a sentence for each reason. */
export function denialWarnings(denials: readonly Denial[]): Warning[] {
  const byReason = Map.groupBy(denials, ({ reason }) => reason)
  return [...byReason].map(([reason, all]) => {
    const named = all.slice(0, mostNamed).map(({ claim: { pattern, commit } }) => {
      const place = commit === null ? 'the description' : `commit ${commit.slice(0, 7)}`
      return `“${pattern}” in ${place}`
    })
    const others = all.length - named.length
    const list = [...named, ...(others > 0 ? [`${others} more`] : [])].join(', ')
    const message = `Not accepted: ${list}, since ${reason}.`
    return { code: 'acceptance-denied', message }
  })
}

/** Lines that cannot be understood. */
export function mistakeWarnings(mistakes: readonly string[]): Warning[] {
  return mistakes.map((message) => ({ code: 'acceptance-malformed', message }))
}

/** The commits could not be read, or not all of them. */
export function unreadWarning(reason: string): Warning {
  return {
    code: 'acceptance-unread',
    message: `Commits that might accept a slowdown could not be read: ${reason}.`,
  }
}
