/**
 * One place where baselines are kept, as files under keys. An entry never changes: a key that exists is not written
 * again. What went wrong is an answer in words; only bugs, and a stop that was asked for, are thrown.
 */
export interface Storage {
  /** Its name in a sentence: `the Actions cache`. */
  readonly title: string
  /**
   * Writes the newest entry of the first prefix that has any to `path`, a file in a directory that exists. One request
   * for all prefixes where the place allows it.
   *
   * @param prefixes most wanted first; at most `mostPrefixes`
   */
  find(prefixes: readonly string[], path: string): Promise<Stored>
  /** Keeps the file at `path` under a new key. */
  save(key: string, path: string): Promise<SaveOutcome>
  /** Entries whose key begins with the prefix, newest first. */
  list(prefix: string): Promise<Listing>
  remove(key: string): Promise<RemoveOutcome>
}

/** The Actions cache takes no more in one request. */
export const mostPrefixes = 10

/** `missing` only where the place answered that it has none; whatever else went wrong is `unreachable`. */
export type Stored =
  | { readonly kind: 'found'; readonly key: string }
  | { readonly kind: 'missing' }
  | Unreachable

export type SaveOutcome =
  | { readonly kind: 'saved' }
  /** Another one kept something under that key before; it stays as it was. */
  | { readonly kind: 'exists' }
  | Refused
  | Unreachable

export type Listing =
  | { readonly kind: 'listed'; readonly entries: readonly StoredEntry[] }
  | Refused
  | Unreachable

export type RemoveOutcome =
  | { readonly kind: 'removed' }
  | { readonly kind: 'missing' }
  | Refused
  | Unreachable

export interface StoredEntry {
  readonly key: string
  readonly bytes: number
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

/** It may not, or cannot hold such a thing, and asking again will not help; the message says what would. */
export interface Refused {
  readonly kind: 'refused'
  readonly message: string
}

/** No answer, or none that can be understood: there may be an entry, or not. */
export interface Unreachable {
  readonly kind: 'unreachable'
  readonly message: string
}
