import type { Answer, HostedComment, PullRequestComments } from '../platform/ports.ts'
import { findOwnComment } from './find-own-comment.ts'

export interface WantedComment {
  readonly body: string
  readonly marker: string
  /** Whether to write one where there is none yet. */
  readonly create: boolean
}

const tries = 4
const longestWaitSeconds = 60

/**
 * Updates the gate's comment, or creates it. As often as the host is busy, the whole of it is tried again.
 *
 * Not each request by itself (as Octokit's retry plugin would do, which doesn't read Retry-After either): a creation
 * that was answered with an error may have been carried out all the same, so a second try has to look first.
 *
 * @returns the comment; null where there is none and none was to be created
 */
export async function upsertComment(
  wanted: WantedComment,
  comments: PullRequestComments,
  wait: (seconds: number) => Promise<void>,
): Promise<Answer<HostedComment | null>> {
  for (let attempt = 1; ; attempt++) {
    const answer = await upsertOnce(wanted, comments)
    if (answer.kind !== 'busy' || attempt === tries) return answer
    const seconds = answer.retryAfterSeconds ?? 2 ** (attempt - 1)
    if (seconds > longestWaitSeconds) return answer
    await wait(seconds)
  }
}

async function upsertOnce(
  wanted: WantedComment,
  comments: PullRequestComments,
): Promise<Answer<HostedComment | null>> {
  const own = await findOwnComment(wanted.marker, comments)
  if (own.kind !== 'ok') return own
  if (own.value !== null) {
    const updated = await comments.update(own.value.id, wanted.body)
    const deletedSince = updated.kind === 'refused' && updated.status === 404
    if (!deletedSince) return updated
  }
  return wanted.create ? comments.create(wanted.body) : { kind: 'ok', value: null }
}
