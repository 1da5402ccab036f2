import type { Answer } from './answer.ts'

/** The cache of the repository's workflows, as a place for single files under keys that never change. */
export interface ActionsCache {
  /**
   * Writes the newest entry of the first prefix that has any to `path`, whose directory exists. One request finds out
   * that there is none.
   *
   * @param prefixes at most 10, without commas, each at most 512 characters
   */
  restore(prefixes: readonly string[], path: string): Promise<CacheRestored>
  /** @param key without commas, at most 512 characters */
  save(key: string, path: string): Promise<CacheSaved>
  /** Lists the entries of all refs, newest first. It asks the REST API, so that it works outside a job as well. */
  entries(prefix: string): Promise<Answer<readonly CacheEntry[]>>
  /** Removes the key from every ref that has it. A key that is not there is refused with status 404. */
  remove(key: string): Promise<Answer<null>>
}

export type CacheRestored =
  | { readonly kind: 'restored'; readonly key: string }
  /** The service answered that it has none; every failure is one of the other kinds. */
  | { readonly kind: 'missing' }
  | CacheFailure

export type CacheSaved = { readonly kind: 'saved' } | { readonly kind: 'exists' } | CacheFailure

/** `refused` is for good, and the message says what to change; the message of `unreachable` says what happened. */
export interface CacheFailure {
  readonly kind: 'refused' | 'unreachable'
  readonly message: string
}

export interface CacheEntry {
  readonly key: string
  /** The ref whose runs saved it, such as `refs/heads/main`. */
  readonly ref: string
  readonly bytes: number
  /** ISO 8601, UTC. */
  readonly createdAt: string
}
