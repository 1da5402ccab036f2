import type { Answer, HostedComment, PullRequestComments } from '../platform/ports.ts'
import { type CommentMemory, memoryOf } from './memory.ts'

/** A comment of this gate, with what it remembers. */
export interface OwnComment {
  readonly comment: HostedComment
  readonly memory: CommentMemory
}

/**
 * All comments that end in the gate's marker and were written with the gate's own token, oldest first. There is one,
 * unless two runs have created theirs at the same moment.
 *
 * Marker and author are both needed: the marker alone can be typed by anybody, and the token's login
 * (`github-actions[bot]` for the default token) is shared with every other workflow of the repository. The login is
 * asked for only when there is a comment to hold it against, so a first comment costs no extra request.
 */
export async function ownComments(
  marker: string,
  comments: PullRequestComments,
): Promise<Answer<readonly OwnComment[]>> {
  const marked: OwnComment[] = []
  for (let number = 1, last = false; !last; number++) {
    const page = await comments.page(number)
    if (page.kind !== 'ok') return page
    marked.push(...page.value.comments.flatMap((comment) => ownComment(comment, marker)))
    last = page.value.last
  }
  if (marked.length === 0) return { kind: 'ok', value: [] }
  const author = await comments.author()
  if (author.kind !== 'ok') return author
  return { kind: 'ok', value: marked.filter(({ comment }) => comment.author === author.value) }
}

/** A comment with its memory, where it has this marker; its author is for the caller to check. */
export function ownComment(comment: HostedComment, marker: string): readonly OwnComment[] {
  const memory = memoryOf(comment.body, marker)
  return memory === null ? [] : [{ comment, memory }]
}
