import { matchesBranch, type NotifyTarget } from '../config/index.ts'
import type { AlertLog, AlertNews, Notice } from '../model/index.ts'
import type { Messenger } from '../platform/ports.ts'
import { bulletinMessage, messageOf, type Bulletin, type NewsSource } from './message.ts'
import { send, type Secrets } from './send.ts'

/** Who is told, and how. */
export interface BranchTelling {
  readonly targets: readonly NotifyTarget[]
  readonly source: NewsSource
  /** Null where nobody knows. */
  readonly defaultBranch: string | null
  readonly secrets: Secrets
  readonly at: Date
}

/** What could not be sent, and why. */
export interface BranchTold {
  readonly pending: AlertLog['pending']
  readonly notices: readonly Notice[]
}

/** As much of what could not be sent as is worth telling later. */
const mostPending = 50

/**
 * Sends every target one message with what it wants to know: of this run, and of earlier ones of which it could not be
 * told. What fails is told, and kept to be sent with the next.
 */
export async function tell(
  news: readonly AlertNews[],
  pending: AlertLog['pending'],
  { targets, source, defaultBranch, secrets, at }: BranchTelling,
  messenger: Messenger,
): Promise<BranchTold> {
  const sent = await Promise.all(
    named(targets).map(async ({ name, target }) => {
      const isAbout = matchesBranch(target.branch, source.branch, defaultBranch)
      const own = isAbout ? news.filter(({ tiding }) => target.on.includes(tiding)) : []
      const wanted = [...(pending[name] ?? []), ...own]
      if (wanted.length === 0) return { name, left: [], notices: [] }
      const message = messageOf(wanted, source, name)
      const answer = await send(target, message, secrets, at, messenger)
      if (answer.kind === 'ok') return { name, left: [], notices: [] }
      return { name, left: wanted.slice(-mostPending), notices: [notSent(name, answer.message)] }
    }),
  )
  return {
    pending: Object.fromEntries(
      sent.flatMap(({ name, left }) => (left.length === 0 ? [] : [[name, left]])),
    ),
    notices: sent.flatMap(({ notices }) => notices),
  }
}

/** Sends all targets what is no news of a run. @returns by target, why it did not arrive; null where it did */
export async function tellAll(
  bulletin: Bulletin,
  { targets, source, secrets, at }: Omit<BranchTelling, 'defaultBranch'>,
  messenger: Messenger,
): Promise<readonly { readonly target: string; readonly problem: string | null }[]> {
  return Promise.all(
    named(targets).map(async ({ name, target }) => {
      const message = bulletinMessage(bulletin, source, name)
      const answer = await send(target, message, secrets, at, messenger)
      return { target: name, problem: answer.kind === 'ok' ? null : answer.message }
    }),
  )
}

/** Each has a name of its own, such as `slack $BENCHGATE_SLACK_URL`. */
function named(targets: readonly NotifyTarget[]) {
  const names = targets.map((target) =>
    target.kind === 'email' ? `email ${target.to.join(', ')}` : `${target.kind} $${target.address}`,
  )
  return targets.map((target, at) => {
    const name = names[at] ?? ''
    const number = names.slice(0, at + 1).filter((one) => one === name).length
    return { name: number === 1 ? name : `${name} (${number})`, target }
  })
}

function notSent(target: string, reason: string): Notice {
  return { code: 'message-not-sent', target, reason }
}
