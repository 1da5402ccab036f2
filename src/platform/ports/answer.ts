/** What the host of the repository answered. A request that was not granted is an answer, not an exception. */
export type Answer<T> =
  | { readonly kind: 'ok'; readonly value: T }
  /** Asking again will not help. HTTP's status (404 also means "not allowed to see it"); null where it wasn't HTTP. */
  | { readonly kind: 'refused'; readonly status: number | null; readonly message: string }
  /** Rate limit, server error, no connection. `retryAfterSeconds` is the host's own wish, where it has one. */
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number | null; readonly message: string }

/** One page of a list; pages count from 1. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly last: boolean
}
