import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import { Repository, type Reply, type StandinOptions, type StoredComment } from './routes.ts'

export interface LoggedRequest {
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly body: unknown
  readonly status: number
}

/** Answers the next requests that match with a failure. */
export interface ScriptedFailure {
  readonly method: string
  readonly path: RegExp
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** How many requests it fails; 1 unless told. */
  readonly times?: number
  /** Does what was asked and then fails all the same, as a server does that dies before it answers. */
  readonly carriedOut?: boolean
}

/** A stand-in for GitHub's REST API on loopback: small, stateful, and strict where GitHub is. */
export interface Standin {
  /** For GITHUB_API_URL. */
  readonly url: string
  /** Every request so far, in order. */
  readonly requests: readonly LoggedRequest[]
  /** The comments of a pull request, oldest first. */
  comments(pullRequest: number): readonly StoredComment[]
  /** Writes a comment as somebody would in a browser. */
  addComment(pullRequest: number, author: string, body: string): StoredComment
  fail(failure: ScriptedFailure): void
  close(): Promise<void>
}

export async function startStandin(options: StandinOptions): Promise<Standin> {
  const requests: LoggedRequest[] = []
  const failures: { failure: ScriptedFailure; left: number }[] = []
  let repository: Repository | null = null

  async function respond(request: IncomingMessage): Promise<Reply> {
    const { method = '', url: path = '' } = request
    const body = await readBody(request)
    const scripted = failures.find(
      ({ failure, left }) => left > 0 && failure.method === method && failure.path.test(path),
    )
    const answer = () =>
      repository!.answer({ method, path, body, authorization: request.headers.authorization ?? '' })
    const reply = scripted === undefined ? answer() : fail(scripted, answer)
    requests.push({ method, path, body, status: reply.status })
    return reply
  }

  const server = createServer((request, response) => {
    respond(request).then(
      (reply) => send(response, reply),
      (error: unknown) => send(response, { status: 599, body: { message: String(error) } }),
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const url = `http://127.0.0.1:${address.port}`
  repository = new Repository(options, url)
  const served = repository

  return {
    url,
    requests,
    comments: (pullRequest) => served.comments(pullRequest),
    addComment: (pullRequest, author, body) => served.addComment(pullRequest, author, body),
    fail: (failure) => failures.push({ failure, left: failure.times ?? 1 }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function fail(scripted: { failure: ScriptedFailure; left: number }, answer: () => Reply): Reply {
  const { failure } = scripted
  scripted.left--
  if (failure.carriedOut === true) answer()
  const message = `scripted ${failure.status}`
  return { status: failure.status, headers: failure.headers ?? {}, body: { message } }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? null : JSON.parse(text)
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}
