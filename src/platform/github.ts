import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import * as core from '@actions/core'
import type { getOctokit } from '@actions/github'
import { answered } from './github-answer.ts'
import type { Answer, Hosting, HostedComment, PullRequestComments } from './ports.ts'

export interface GitHubTarget {
  /** Such as `https://api.github.com`; an Enterprise Server has its own. */
  readonly apiUrl: string
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  /** Null where the event has no pull request: nothing is commented. */
  readonly pullRequest: { readonly number: number; readonly fork: boolean } | null
}

/** GitHub as the place where a run publishes: the job's page, its outputs, the pull request's comments. */
export function gitHubHosting(target: GitHubTarget): Hosting {
  const { pullRequest } = target
  return {
    comments: pullRequest === null ? null : pullRequestComments({ ...target, pullRequest }),
    summary,
    output: (name, value) => core.setOutput(name, value),
    notice: (title, message) => core.notice(message, { title }),
    group,
    wait: (seconds) => setTimeout(seconds * 1000),
  }
}

async function summary(markdown: string): Promise<Answer<null>> {
  try {
    await core.summary.addRaw(markdown, true).write()
    return { kind: 'ok', value: null }
  } catch (error) {
    return { kind: 'refused', status: null, message: String(error) }
  }
}

/** The runner obeys no command until it reads the random word: a wall behind the escaping of single lines. */
async function group<T>(title: string, body: () => Promise<T>): Promise<T> {
  const word = randomUUID()
  core.startGroup(title)
  core.info(`::stop-commands::${word}`)
  try {
    return await body()
  } finally {
    core.info(`::${word}::`)
    core.endGroup()
  }
}

type Octokit = ReturnType<typeof getOctokit>
type Commented = Awaited<ReturnType<Octokit['rest']['issues']['getComment']>>['data']

interface CommentsTarget extends GitHubTarget {
  readonly pullRequest: NonNullable<GitHubTarget['pullRequest']>
}

const requestTimeoutMs = 30_000
const perPage = 100

function pullRequestComments(target: CommentsTarget): PullRequestComments {
  const [owner = '', repo = ''] = target.repository.split('/')
  const issue = { owner, repo, issue_number: target.pullRequest.number }
  const request = requester(target)
  return {
    fromFork: target.pullRequest.fork,
    // `GET /user` answers 403 to the default token; only GraphQL tells every kind of token who it is.
    author: () =>
      request(async (octokit, options) => {
        const query = 'query { viewer { login } }'
        const { viewer } = await octokit.graphql<{ viewer: { login: string } }>(query, options)
        return viewer.login
      }),
    page: (page) =>
      request(async ({ rest }, options) => {
        const wanted = { ...issue, ...options, per_page: perPage, page }
        const { data, headers } = await rest.issues.listComments(wanted)
        const last = !(headers.link ?? '').includes('rel="next"')
        return { comments: data.map(hosted), last }
      }),
    create: (body) =>
      request(async ({ rest }, options) =>
        hosted((await rest.issues.createComment({ ...issue, ...options, body })).data),
      ),
    update: (id, body) =>
      request(async ({ rest }, options) =>
        hosted(
          (await rest.issues.updateComment({ owner, repo, comment_id: id, ...options, body })).data,
        ),
      ),
  }
}

type RequestOptions = Readonly<{ request: { signal: AbortSignal } }>

/** Octokit is loaded with the first request: a run that writes no comment doesn't pay for it. */
function requester({ apiUrl, token }: GitHubTarget) {
  return async <T>(
    ask: (octokit: Octokit, options: RequestOptions) => Promise<T>,
  ): Promise<Answer<T>> => {
    // Octokit throws for no token at all, as if it were a bug of ours.
    if (token === '') return { kind: 'refused', status: 401, message: 'github-token is empty' }
    const github = await import('@actions/github')
    const options = { request: { signal: AbortSignal.timeout(requestTimeoutMs) } }
    return answered(() => ask(github.getOctokit(token, { baseUrl: apiUrl }), options))
  }
}

function hosted(comment: Commented): HostedComment {
  return {
    id: comment.id,
    author: comment.user?.login ?? null,
    body: comment.body ?? '',
    url: comment.html_url,
  }
}
