import { accountAnswers, graphql } from './accounts.ts'
import { actionsAnswers } from './actions.ts'
import { CheckRuns } from './checks.ts'
import { Comments } from './comments.ts'
import { answerMistakes, findOperation, requestMistakes } from './github-api.ts'
import { Issues } from './issues.ts'
import { pullAnswers } from './pulls.ts'
import { refusal } from './replies.ts'
import type { Answers, Reply, World } from './state.ts'

export interface Asked {
  readonly method: string
  /** With the query. */
  readonly path: string
  /** Null for none. */
  readonly body: unknown
  readonly authorization: string
}

/** One repository's state, and answers to requests for it. */
export class Repository {
  readonly comments: Comments
  readonly checkRuns: CheckRuns
  readonly issues: Issues
  /** What was asked or answered in another way than GitHub describes it. */
  readonly violations: string[] = []
  readonly #world: World
  readonly #answers: Answers

  constructor(world: World) {
    this.#world = world
    this.comments = new Comments(world)
    this.checkRuns = new CheckRuns(world)
    this.issues = new Issues(world)
    this.#answers = {
      ...this.comments.answers,
      ...this.checkRuns.answers,
      ...this.issues.answers,
      ...pullAnswers(world),
      ...actionsAnswers(world),
      ...accountAnswers(world),
    }
  }

  answer(asked: Asked): Reply {
    const { options, url: origin } = this.#world
    const url = new URL(asked.path, origin)
    const token = /^(?:token|bearer) (.+)$/i.exec(asked.authorization)?.[1] ?? ''
    const caller = Object.hasOwn(options.tokens, token) ? options.tokens[token] : undefined
    if (caller === undefined) return refusal(401, 'Bad credentials')
    if (asked.method === 'POST' && url.pathname === '/graphql') return graphql(asked.body, caller)
    const found = findOperation(asked.method, url.pathname)
    const answer = found === null ? undefined : this.#answers[found.operation.id]
    if (found === null || answer === undefined) {
      this.violations.push(`nothing is known of ${asked.method} ${url.pathname}`)
      return refusal(404, 'Not Found')
    }
    const query = Object.fromEntries(url.searchParams)
    const mistakes = requestMistakes(found, query, asked.body)
    this.#note(asked, mistakes)
    if (mistakes.length > 0) return refusal(422, `Invalid request: ${mistakes.join('; ')}`)
    const { owner, repo } = found.parameters
    const isOurs = owner === undefined || `${owner}/${repo}` === options.repository
    const call = { ...found, query, body: Object(asked.body), caller, url }
    const reply = isOurs ? answer(call) : refusal(404, 'Not Found')
    this.#note(asked, answerMistakes(found, reply.status, reply.body))
    return reply
  }

  #note({ method, path }: Asked, mistakes: readonly string[]): void {
    this.violations.push(...mistakes.map((mistake) => `${method} ${path}: ${mistake}`))
  }
}
