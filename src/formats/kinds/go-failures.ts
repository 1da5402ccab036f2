import type { Collector } from '../collector.ts'
import type { Named } from '../../model/index.ts'

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
  /** Whether a benchmark, or something else, is known to have failed in this package; and whether anything has at all. */
  #isNamed = false
  #isWhole = false
  #isAny = false
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
    this.#isNamed = true
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
    this.#isWhole = true
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
    const lines = this.#lines
    // A last FAIL below all packages repeats that one of them failed.
    const isRepeated = this.#isAny && lines.every((line) => line === 'FAIL')
    // A program that comes to its end says FAIL before its exit status is told.
    const isCutShort = lines.length > 0 && !lines.includes('FAIL')
    const isExplained = this.#isWhole || (this.#isNamed && !isCutShort) || isRepeated
    if (lines.length > 0 && !isExplained) this.whole(lines.join('\n'))
    this.#isAny ||= this.#isNamed || this.#isWhole
    this.#isNamed = false
    this.#isWhole = false
    this.#lines = []
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
