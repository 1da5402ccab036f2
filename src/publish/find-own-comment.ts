import type { Answer, HostedComment, PullRequestComments } from '../platform/ports.ts'

/**
 * The oldest comment that ends in the gate's marker and was written with the gate's own token.
 *
 * Both are needed: the marker alone can be typed by anybody, and the token's login (`github-actions[bot]` for the
 * default token) is shared with every other workflow of the repository. The login is asked for only when there is a
 * comment to hold it against, so a first comment costs no extra request.
 *
 * @returns null when no page has one
 */
export async function findOwnComment(
  marker: string,
  comments: PullRequestComments,
): Promise<Answer<HostedComment | null>> {
  let author: string | null = null
  for (let number = 1; ; number++) {
    const page = await comments.page(number)
    if (page.kind !== 'ok') return page
    const marked = page.value.comments.filter((comment) => endsInLine(comment.body, marker))
    if (marked.length > 0 && author === null) {
      const answer = await comments.author()
      if (answer.kind !== 'ok') return answer
      author = answer.value
    }
    const own = marked.find((comment) => comment.author === author)
    if (own !== undefined) return { kind: 'ok', value: own }
    if (page.value.last) return { kind: 'ok', value: null }
  }
}

/** GitHub gives a body back as it was sent, but one edited in a browser has CRLF. */
function endsInLine(body: string, line: string): boolean {
  return body.trimEnd().split(/\r?\n/).at(-1) === line
}
