import { exampleOf } from './github-api.ts'
import { account, denied, notFound, ok, paged, refusal, refusedText } from './replies.ts'
import type { Answers, Call, Reply, StoredComment, World } from './state.ts'

/** GitHub's limit for the body of a comment. Its OpenAPI description doesn't have it. */
export const commentLimit = 65_536

/** The comments of all pull requests. */
export class Comments {
  readonly #world: World
  readonly #stored = new Map<number, StoredComment>()

  constructor(world: World) {
    this.#world = world
  }

  readonly answers: Answers = {
    'issues/list-comments': (call) =>
      this.#onPullRequest(call, (number) =>
        paged(
          this.of(number).map((one) => this.#rendered(one)),
          call,
        ),
      ),
    'issues/create-comment': (call) =>
      this.#onPullRequest(call, (number) => {
        const created = this.add(number, call.caller.login, textOf(call))
        return { status: 201, body: this.#rendered(created) }
      }),
    'issues/get-comment': (call) => this.#onComment(call, (stored) => ok(this.#rendered(stored))),
    'issues/update-comment': (call) =>
      this.#onComment(call, (stored) => {
        const updated = { ...stored, body: textOf(call), revision: stored.revision + 1 }
        this.#stored.set(stored.id, updated)
        return ok(this.#rendered(updated))
      }),
  }

  /** Oldest first. */
  of(pullRequest: number): readonly StoredComment[] {
    return [...this.#stored.values()].filter((comment) => comment.pullRequest === pullRequest)
  }

  add(pullRequest: number, author: string, body: string): StoredComment {
    const comment = { id: this.#world.nextId(), pullRequest, author, body, revision: 1 }
    this.#stored.set(comment.id, comment)
    return comment
  }

  remove(id: number): void {
    this.#stored.delete(id)
  }

  #onPullRequest(call: Call, answer: (number: number) => Reply): Reply {
    const number = Number(call.parameters['issue_number'])
    const known = this.#world.options.pullRequests.some((pull) => pull.number === number)
    return known ? (refusedWrite(call) ?? answer(number)) : notFound
  }

  #onComment(call: Call, answer: (stored: StoredComment) => Reply): Reply {
    const stored = this.#stored.get(Number(call.parameters['comment_id']))
    return stored === undefined ? notFound : (refusedWrite(call) ?? answer(stored))
  }

  #rendered({ id, pullRequest, author, body, revision }: StoredComment) {
    const { options, url } = this.#world
    const repository = `${url}/repos/${options.repository}`
    return {
      ...exampleOf('issues/list-comments', 200),
      id,
      node_id: `IC_${id}`,
      url: `${repository}/issues/comments/${id}`,
      html_url: `${url}/${options.repository}/pull/${pullRequest}#issuecomment-${id}`,
      issue_url: `${repository}/issues/${pullRequest}`,
      user: account(author),
      body,
      author_association: 'NONE',
      created_at: '2026-11-21T12:00:00Z',
      updated_at: new Date(Date.UTC(2026, 10, 21, 12, 0, revision - 1)).toISOString(),
    }
  }
}

function refusedWrite(call: Call): Reply | null {
  if (!('body' in call.body)) return null
  const text = textOf(call)
  if (text === '') return refusal(422, 'Validation Failed: body cannot be blank')
  // GitHub counts characters; counting code units is never more lenient.
  const tooLong = `Validation Failed: body is too long (maximum is ${commentLimit} characters)`
  const fits = text.length <= commentLimit ? null : refusal(422, tooLong)
  return denied(call.caller, 'pull-requests') ?? fits ?? refusedText(text)
}

function textOf({ body: { body } }: Call): string {
  return typeof body === 'string' ? body : ''
}
