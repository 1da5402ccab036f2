import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listen, stop } from './loopback.ts'
import { refusal } from './replies.ts'
import { Repository } from './repository.ts'
import { scriptOf, type ScriptedFailure } from './script.ts'
import type { Reply, StandinOptions, StoredCheckRun, StoredComment, StoredIssue } from './state.ts'

export interface LoggedRequest {
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly body: unknown
  readonly status: number
}

/**
 * A stand-in for GitHub's REST API on loopback: small, stateful, and strict where GitHub is. Requests and answers are
 * held against GitHub's own description of them.
 */
export interface Standin {
  /** For GITHUB_API_URL. */
  readonly url: string
  /** Every request so far, in order. */
  readonly requests: readonly LoggedRequest[]
  /** The comments of a pull request, oldest first. */
  comments(pullRequest: number): readonly StoredComment[]
  /** Writes a comment as somebody would in a browser. */
  addComment(pullRequest: number, author: string, body: string): StoredComment
  /** Deletes a comment as somebody would in a browser. */
  deleteComment(id: number): void
  /** In the order in which they were created. */
  checkRuns(): readonly StoredCheckRun[]
  /** Oldest first. */
  issues(): readonly StoredIssue[]
  /** Closes an issue as somebody would in a browser. */
  closeIssue(number: number): void
  fail(failure: ScriptedFailure): void
  /** Lets something else happen once, after the next matching request has arrived and before it is carried out. */
  before(method: string, path: RegExp, happens: () => Promise<void> | void): void
  /** @throws where a request or an answer was not as GitHub describes it */
  close(): Promise<void>
}

export async function startStandin(options: StandinOptions): Promise<Standin> {
  const requests: LoggedRequest[] = []
  const script = scriptOf()
  let lastId = 1_000_000
  const files = createServer((request, response) => sendFile(request, response, options))
  const server = createServer((request, response) => {
    respond(request).then(
      (reply) => send(response, reply),
      (error: unknown) => {
        repository.violations.push(String(error))
        send(response, { status: 599, body: { message: String(error) } })
      },
    )
  })
  const [url, filesUrl] = await Promise.all([listen(server), listen(files)])
  const repository = new Repository({ options, url, filesUrl, nextId: () => ++lastId })

  async function respond(request: IncomingMessage): Promise<Reply> {
    const { method = '', url: path = '', headers } = request
    const body = await readBody(request)
    const asked = { method, path, body, authorization: headers.authorization ?? '' }
    const reply = await script.play(asked, () => repository.answer(asked))
    requests.push({ method, path, body, status: reply.status })
    return reply
  }

  return {
    url,
    requests,
    comments: (pullRequest) => repository.comments.of(pullRequest),
    addComment: (pullRequest, author, body) => repository.comments.add(pullRequest, author, body),
    deleteComment: (id) => repository.comments.remove(id),
    checkRuns: () => repository.checkRuns.all(),
    issues: () => repository.issues.all(),
    closeIssue: (number) => repository.issues.close(number),
    fail: script.fail,
    before: script.before,
    async close() {
      await Promise.all([stop(server), stop(files)])
      const [first] = repository.violations
      if (first !== undefined)
        throw new Error(`not as GitHub describes it:\n${repository.violations.join('\n')}`)
    },
  }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? null : JSON.parse(text)
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(body === null ? undefined : JSON.stringify(body))
}

/** Where artifacts lie: addresses that are signed, and refuse whoever brings another credential along. */
function sendFile(
  { url = '', headers }: IncomingMessage,
  response: ServerResponse,
  options: StandinOptions,
) {
  const id = Number(/^\/artifacts\/(\d+)\?signature=s$/.exec(url)?.[1])
  const artifact = options.artifacts?.find((one) => one.id === id)
  if (headers.authorization !== undefined) send(response, refusal(400, 'InvalidAuthenticationInfo'))
  else if (artifact === undefined) send(response, refusal(404, 'BlobNotFound'))
  else response.writeHead(200, { 'content-type': 'application/zip' }).end(artifact.zip)
}
