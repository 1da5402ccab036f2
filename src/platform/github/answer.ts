import type { Answer } from '../ports.ts'

/**
 * Makes an answer of a request that may throw Octokit's errors. Told by their shape: the class would have to be loaded.
 *
 * @throws whatever else is thrown: a bug
 */
export async function answered<T>(request: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { kind: 'ok', value: await request() }
  } catch (error) {
    if (isGraphqlError(error)) return ofGraphql(error)
    if (!isRequestError(error)) throw error
    const { status, message } = error
    const headers = error.response?.headers ?? {}
    if (isRateLimit(error)) return { kind: 'busy', retryAfterSeconds: retryAfter(headers), message }
    // Octokit reports a connection that failed as status 500, so that is among the busy ones as well.
    return status >= 500
      ? { kind: 'busy', retryAfterSeconds: named(headers), message }
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

interface GraphqlError extends Error {
  readonly errors?: readonly { readonly type?: unknown }[]
}

function isGraphqlError(error: unknown): error is GraphqlError {
  return error instanceof Error && error.name === 'GraphqlResponseError'
}

/** GraphQL tells of its limits with status 200. */
function ofGraphql({ errors = [], message }: GraphqlError): Answer<never> {
  return errors.some(({ type }) => type === 'RATE_LIMITED')
    ? { kind: 'busy', retryAfterSeconds: secondsWithoutWord, message }
    : { kind: 'refused', status: null, message }
}

/** Both of GitHub's rate limits answer 403 as well as 429; headers, or the words, tell them from a missing permission. */
function isRateLimit({ status, message, response }: RequestError): boolean {
  if (status === 429) return true
  const headers = response?.headers ?? {}
  const isSaid = 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0'
  return status === 403 && (isSaid || /\brate limit\b/i.test(message))
}

// GitHub's own advice for a limit that does not say when it ends.
const secondsWithoutWord = 60

/** The time that the host names; else until its limit is reset, by its own clock; else a minute. */
function retryAfter(headers: Headers): number {
  return named(headers) ?? untilReset(headers) ?? secondsWithoutWord
}

function untilReset(headers: Headers): number | null {
  if (headers['x-ratelimit-remaining'] !== '0') return null
  const seconds = Number(headers['x-ratelimit-reset']) - Date.parse(String(headers['date'])) / 1000
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : null
}

/** Null for the HTTP date form too, which GitHub doesn't use. */
function named(headers: Headers): number | null {
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}
