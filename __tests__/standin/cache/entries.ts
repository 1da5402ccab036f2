/** An entry, or the reservation of one that is being uploaded. */
export interface Entry {
  readonly id: number
  /** Whose runs saved it, such as `refs/heads/main`. */
  readonly ref: string
  readonly key: string
  /** The client's hash over its paths and its compression. */
  readonly version: string
  /** Null while it is being uploaded. */
  readonly bytes: number | null
  readonly createdAt: Date
}

/** What the service knows of its entries: immutable keys in scopes, found by prefixes. */
export class Entries {
  #all: readonly Entry[] = []
  #lastId = 0

  /** @returns null where the scope has that key and version already, uploaded or not */
  reserve(wanted: Pick<Entry, 'ref' | 'key' | 'version'>): Entry | null {
    if (this.#all.some((entry) => isSame(entry, wanted))) return null
    const { ref, key, version } = wanted
    return this.add({ ref, key, version, bytes: null, createdAt: new Date() })
  }

  add(known: Omit<Entry, 'id'>): Entry {
    const entry = { id: ++this.#lastId, ...known }
    this.#all = [...this.#all, entry]
    return entry
  }

  finish(wanted: Pick<Entry, 'ref' | 'key' | 'version'>, bytes: number): Entry | null {
    const reserved = this.#all.find((entry) => isSame(entry, wanted) && entry.bytes === null)
    if (reserved === undefined) return null
    const finished = { ...reserved, bytes }
    this.#all = this.#all.map((entry) => (entry === reserved ? finished : entry))
    return finished
  }

  /**
   * Scope by scope, in each key by key: the very key first, then the newest that begins with it. So the run's own
   * scope wins, whatever is wanted most.
   */
  find(refs: readonly string[], keys: readonly string[], version: string): Entry | null {
    for (const ref of refs) {
      const usable = this.newestFirst().filter(
        (entry) => entry.ref === ref && entry.version === version && entry.bytes !== null,
      )
      for (const key of keys) {
        const found =
          usable.find((entry) => entry.key === key) ??
          usable.find((entry) => entry.key.startsWith(key))
        if (found !== undefined) return found
      }
    }
    return null
  }

  newestFirst(): readonly Entry[] {
    return this.#all.toReversed()
  }

  /** @returns what is gone */
  remove(which: (entry: Entry) => boolean): readonly Entry[] {
    const gone = this.#all.filter(which)
    this.#all = this.#all.filter((entry) => !which(entry))
    return gone
  }
}

function isSame(
  entry: Entry,
  { ref, key, version }: Pick<Entry, 'ref' | 'key' | 'version'>,
): boolean {
  return entry.ref === ref && entry.key === key && entry.version === version
}
