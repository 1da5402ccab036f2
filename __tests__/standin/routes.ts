/** GitHub's limit for the body of a comment. Its OpenAPI description doesn't have it. */
export const commentLimit = 65_536

export interface StandinOptions {
  /** `owner/name`. */
  readonly repository: string
  readonly pullRequests: readonly PullRequest[]
  /** Who the tokens belong to, and whether they may write. */
  readonly tokens: Readonly<Record<string, { readonly login: string; readonly write: boolean }>>
  /** Merge bases by `base...head`, for the compare API. */
  readonly mergeBases?: Readonly<Record<string, string>>
}

export interface PullRequest {
  readonly number: number
  readonly title: string
  readonly base: { readonly ref: string; readonly sha: string }
  readonly head: { readonly ref: string; readonly sha: string }
}

export interface StoredComment {
  readonly id: number
  readonly pullRequest: number
  readonly author: string
  readonly body: string
  /** 1 when created, one more for each update. */
  readonly revision: number
}

export interface Asked {
  readonly method: string
  readonly path: string
  readonly body: unknown
  readonly authorization: string
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
}

interface Caller {
  readonly login: string
  readonly write: boolean
}

type Handler = (match: RegExpExecArray, asked: Asked, caller: Caller) => Reply

/** One repository's state, and the routes to it. */
export class Repository {
  readonly #options: StandinOptions
  readonly #url: string
  readonly #stored = new Map<number, StoredComment>()
  readonly #routes: readonly (readonly [method: string, path: RegExp, handler: Handler])[]
  #lastId = 1_000_000

  constructor(options: StandinOptions, url: string) {
    this.#options = options
    this.#url = url
    const repo = `/repos/${options.repository}`
    const list = new RegExp(`^${repo}/issues/(\\d+)/comments$`)
    const one = new RegExp(`^${repo}/issues/comments/(\\d+)$`)
    this.#routes = [
      ['GET', list, (match, asked) => this.#list(Number(match[1]), asked)],
      ['POST', list, (match, asked, caller) => this.#create(Number(match[1]), asked, caller)],
      ['GET', one, (match) => this.#get(Number(match[1]))],
      ['PATCH', one, (match, asked, caller) => this.#update(Number(match[1]), asked, caller)],
      ['GET', new RegExp(`^${repo}/pulls/(\\d+)$`), (match) => this.#pull(Number(match[1]))],
      ['GET', new RegExp(`^${repo}/compare/(.+)$`), (match) => this.#compare(match[1] ?? '')],
      ['GET', /^\/user$/, (_match, _asked, caller) => user(caller)],
      ['POST', /^\/graphql$/, (_match, asked, caller) => graphql(asked, caller)],
    ]
  }

  answer(asked: Asked): Reply {
    const token = /^(?:token|bearer) (.+)$/i.exec(asked.authorization)?.[1] ?? ''
    const caller = this.#options.tokens[token]
    if (caller === undefined) return refusal(401, 'Bad credentials')
    const path = decodeURIComponent(asked.path.split('?')[0] ?? '')
    for (const [method, pattern, handler] of this.#routes) {
      const match = pattern.exec(path)
      if (match !== null && method === asked.method) return handler(match, asked, caller)
    }
    return refusal(404, 'Not Found')
  }

  comments(pullRequest: number): readonly StoredComment[] {
    return [...this.#stored.values()].filter((comment) => comment.pullRequest === pullRequest)
  }

  addComment(pullRequest: number, author: string, body: string): StoredComment {
    const comment = { id: ++this.#lastId, pullRequest, author, body, revision: 1 }
    this.#stored.set(comment.id, comment)
    return comment
  }

  #list(pullRequest: number, asked: Asked): Reply {
    if (this.#find(pullRequest) === undefined) return refusal(404, 'Not Found')
    const { pathname, searchParams } = new URL(asked.path, this.#url)
    const perPage = Math.min(100, Number(searchParams.get('per_page') ?? 30))
    const page = Number(searchParams.get('page') ?? 1)
    const all = this.comments(pullRequest)
    const last = Math.max(1, Math.ceil(all.length / perPage))
    const link = (to: number, rel: string) =>
      `<${this.#url}${pathname}?per_page=${perPage}&page=${to}>; rel="${rel}"`
    return {
      status: 200,
      headers: page < last ? { link: `${link(page + 1, 'next')}, ${link(last, 'last')}` } : {},
      body: all.slice((page - 1) * perPage, page * perPage).map((one) => this.#rendered(one)),
    }
  }

  #get(id: number): Reply {
    const stored = this.#stored.get(id)
    if (stored === undefined) return refusal(404, 'Not Found')
    return { status: 200, body: this.#rendered(stored) }
  }

  #create(pullRequest: number, { body }: Asked, caller: Caller): Reply {
    if (this.#find(pullRequest) === undefined) return refusal(404, 'Not Found')
    const refused = refuseWrite(body, caller)
    if (refused !== null) return refused
    const created = this.addComment(pullRequest, caller.login, textOf(body))
    return { status: 201, body: this.#rendered(created) }
  }

  #update(id: number, { body }: Asked, caller: Caller): Reply {
    const stored = this.#stored.get(id)
    if (stored === undefined) return refusal(404, 'Not Found')
    const refused = refuseWrite(body, caller)
    if (refused !== null) return refused
    const updated = { ...stored, body: textOf(body), revision: stored.revision + 1 }
    this.#stored.set(id, updated)
    return { status: 200, body: this.#rendered(updated) }
  }

  #pull(number: number): Reply {
    const found = this.#find(number)
    if (found === undefined) return refusal(404, 'Not Found')
    const html_url = `${this.#url}/${this.#options.repository}/pull/${number}`
    return { status: 200, body: { ...found, id: number, html_url, state: 'open' } }
  }

  #compare(spec: string): Reply {
    const sha = this.#options.mergeBases?.[spec]
    if (sha === undefined) return refusal(404, 'Not Found')
    return { status: 200, body: { merge_base_commit: { sha } } }
  }

  #find(pullRequest: number): PullRequest | undefined {
    return this.#options.pullRequests.find(({ number }) => number === pullRequest)
  }

  #rendered({ id, pullRequest, author, body }: StoredComment) {
    const repository = `${this.#url}/repos/${this.#options.repository}`
    const page = `${this.#url}/${this.#options.repository}/pull/${pullRequest}`
    return {
      id,
      node_id: `IC_${id}`,
      url: `${repository}/issues/comments/${id}`,
      html_url: `${page}#issuecomment-${id}`,
      issue_url: `${repository}/issues/${pullRequest}`,
      user: account(author),
      body,
      author_association: 'NONE',
      created_at: '2026-11-21T12:00:00Z',
      updated_at: '2026-11-21T12:00:00Z',
    }
  }
}

function refusal(status: number, message: string): Reply {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status } }
}

function refuseWrite(body: unknown, { write }: Caller): Reply | null {
  if (!write) return refusal(403, 'Resource not accessible by integration')
  const text = textOf(body)
  if (text === '') return refusal(422, 'Validation Failed: body cannot be blank')
  // GitHub counts characters; counting code units is never more lenient.
  if (text.length <= commentLimit) return null
  return refusal(422, `Validation Failed: body is too long (maximum is ${commentLimit} characters)`)
}

function textOf(body: unknown): string {
  const text: unknown = typeof body === 'object' && body !== null && 'body' in body ? body.body : ''
  return typeof text === 'string' ? text : ''
}

function account(login: string) {
  return { login, id: login.length, type: isBot(login) ? 'Bot' : 'User' }
}

/** The default token is an app's, and apps are not users. */
function user({ login }: Caller): Reply {
  if (isBot(login)) return refusal(403, 'Resource not accessible by integration')
  return { status: 200, body: account(login) }
}

/** The one query that REST has no answer for. */
function graphql({ body }: Asked, { login }: Caller): Reply {
  if (!/viewer\s*\{\s*login\s*\}/.test(JSON.stringify(body)))
    return { status: 200, body: { data: null, errors: [{ message: 'unknown query' }] } }
  return { status: 200, body: { data: { viewer: { login } } } }
}

function isBot(login: string): boolean {
  return login.endsWith('[bot]')
}
