import type { getOctokit } from '@actions/github'
import { answered } from './answer.ts'
import type { Answer } from '../ports.ts'

/** A repository and the right to ask for it. */
export interface GitHubRepository {
  /** Such as `https://api.github.com`; an Enterprise Server has its own. */
  readonly apiUrl: string
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
}

export type Octokit = ReturnType<typeof getOctokit>

export type RequestOptions = Readonly<{ request: { signal: AbortSignal } }>

const requestTimeoutMs = 30_000

/** Octokit is loaded with the first request: a run that asks for nothing doesn't pay for it. */
export function requester({ apiUrl, token }: Pick<GitHubRepository, 'apiUrl' | 'token'>) {
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
