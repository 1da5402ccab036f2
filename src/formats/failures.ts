import { benchmark, type FaultOf, type Notice } from '../model/index.ts'
import type { FailureKind, ParsedFailure } from './parsed-results.ts'
import { placed } from './source.ts'

type Malformation = FaultOf<'results-malformed'>

/** Gathers what a parser finds to have failed, and the rows that it cannot read. */
export class Failures {
  readonly #suite: string
  readonly #found = new Map<string, ParsedFailure>()
  #skipped: { readonly first: Malformation; readonly count: number } | null = null

  /** @param suite what the benchmarks' ids begin with */
  constructor(suite: string) {
    this.#suite = suite
  }

  get length(): number {
    return this.#found.size
  }

  /** The first row that could not be read; null where all could. */
  get firstSkipped(): Malformation | null {
    return this.#skipped?.first ?? null
  }

  /** Given once for the file, however many rows it is about. */
  get warnings(): readonly Notice[] {
    if (this.#skipped === null) return []
    const { first, count } = this.#skipped
    const { file, line, problem } = first
    return [{ code: 'results-skipped', file, line, problem, rows: count }]
  }

  /** @param isMeasured whether the file has figures of the benchmark of that name: then an unread row matters no more */
  list(isMeasured: (name: string) => boolean): readonly ParsedFailure[] {
    return [...this.#found.values()].filter(
      ({ benchmark: failed, kind }) =>
        kind !== 'unread' || failed === null || !isMeasured(failed.name),
    )
  }

  /** Keeps the first failure of each name and kind. @param name null where it is not known */
  add(kind: FailureKind, name: string | null, message: string): void {
    const key = `${kind}\0${name ?? ''}`
    if (this.#found.has(key)) return
    const failed = name === null ? null : benchmark(this.#suite, '', name)
    const cut = message.length > longest ? `${message.slice(0, longest)}…` : message
    this.#found.set(key, { benchmark: failed, kind, message: cut })
  }

  /** A row that cannot be read. @param names of the benchmarks that it is about; empty where they are not known */
  skip(problem: Malformation, names: readonly string[]): void {
    this.#skipped = {
      first: this.#skipped?.first ?? problem,
      count: 1 + (this.#skipped?.count ?? 0),
    }
    const message = placed(problem)
    if (names.length === 0) this.add('unread', null, message)
    for (const name of names) this.add('unread', name, message)
  }
}

/** The most characters that are kept of a message; no report shows more. */
const longest = 2_000
