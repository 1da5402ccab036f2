import type { Answer } from './ports.ts'

/**
 * Makes an answer of a request that may throw Octokit's errors. Told by their shape: the class would have to be loaded.
 *
 * @throws whatever else is thrown: a bug
 */
export async function answered<T>(request: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { kind: 'ok', value: await request() }
  } catch (error) {
    if (isGraphqlError(error)) return { kind: 'refused', status: null, message: error.message }
    if (!isRequestError(error)) throw error
    const { status, message } = error
    const headers = error.response?.headers ?? {}
    // Octokit reports a connection that failed as status 500, so that is among the busy ones as well.
    return status >= 500 || isRateLimit(status, headers)
      ? { kind: 'busy', retryAfterSeconds: retryAfter(headers), message }
      : { kind: 'refused', status, message }
  }
}

type Headers = Readonly<Record<string, unknown>>

interface RequestError extends Error {
  readonly status: number
  readonly response?: { readonly headers: Headers }
}

function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}

function isGraphqlError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'GraphqlResponseError'
}

/** Both of GitHub's rate limits answer 403 as well as 429; these headers tell them from a missing permission. */
function isRateLimit(status: number, headers: Headers): boolean {
  if (status === 429) return true
  return status === 403 && ('retry-after' in headers || headers['x-ratelimit-remaining'] === '0')
}

/** Null for the HTTP date form too, which GitHub doesn't use. */
function retryAfter(headers: Headers): number | null {
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}
