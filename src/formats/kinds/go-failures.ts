import type { Collector, Named } from '../collector.ts'

/** Reads what `go test` says when a benchmark, a test or a whole package fails. */
export class GoFailures {
  readonly #into: Collector
  /** The failure that was found last; Go may explain it in indented lines that follow. */
  #open: {
    readonly where: Named
    readonly lines: string[]
    readonly before: readonly string[]
  } | null = null
  /** Names that contain a failed benchmark: Go reports those as failed too. */
  readonly #parents = new Set<string>()
  /** Whether something said why this package fails, and whether any did. */
  #isExplained = false
  #isAnyExplained = false
  /** With -v a benchmark's name stands on a line of its own, and what it logs comes before Go says that it failed. */
  #logged: string[] | null = null
  #lines: string[] = []

  constructor(into: Collector) {
    this.#into = into
  }

  /** Whether a line belongs to the failure before it. */
  takes(line: string): boolean {
    if (this.#open === null) {
      if (line.startsWith('    ')) this.#logged?.push(line.trim())
      return false
    }
    const isMore = line.startsWith('    ')
    if (isMore || line.startsWith('panic: ')) this.#open.lines.push(line.trim())
    if (line.startsWith('panic: ')) this.whole(line)
    if (!isMore) this.#settle()
    return isMore || line.startsWith('panic: ')
  }

  begin(): void {
    this.#logged = []
  }

  open(where: Named): void {
    const slash = where.name.lastIndexOf('/')
    if (slash !== -1) this.#parents.add(where.name.slice(0, slash))
    this.#isExplained = true
    if (!this.#parents.has(where.name))
      this.#open = { where, lines: [], before: this.#logged ?? [] }
    this.#logged = null
  }

  /** @param at the benchmark that had begun; null where it cannot be told */
  panic(line: string, at: Named | null): void {
    if (at !== null) this.#into.fail(at, line)
    this.whole(line)
  }

  /** Notes a failure that Go ties to no benchmark. */
  whole(line: string): void {
    this.#isExplained = true
    this.#into.fail(null, line)
  }

  /** @returns whether the line ends a package, or says how it went */
  package(line: string): boolean {
    if (/^(?:FAIL\b|exit status \d)/.test(line)) {
      this.#lines.push(line.trim())
      if (/^FAIL\s+\S/.test(line)) this.#endPackage()
      return true
    }
    if (!/^(?:ok|\?)\s+\S/.test(line)) return false
    this.#endPackage()
    return true
  }

  end(): void {
    this.#settle()
    this.#endPackage()
  }

  #endPackage(): void {
    // A last FAIL below all packages repeats that one of them failed.
    const isOfAll = this.#isAnyExplained && this.#lines.every((line) => line === 'FAIL')
    if (this.#lines.length > 0 && !this.#isExplained && !isOfAll) this.whole(this.#lines.join('\n'))
    this.#isAnyExplained ||= this.#isExplained
    this.#lines = []
    this.#isExplained = false
    this.#parents.clear()
  }

  #settle(): void {
    if (this.#open === null) return
    const { where, lines, before } = this.#open
    this.#open = null
    const said = lines.length === 0 ? before : lines
    this.#into.fail(where, said.length === 0 ? 'Go says that it failed' : said.join('\n'))
  }
}
