import type { GateError } from '../../errors.ts'
import type { Collector, Where } from '../collector.ts'
import type { Named } from '../../model/index.ts'
import type { Format } from '../format.ts'
import { eachLine } from '../lines.ts'
import { quoted } from '../quoted.ts'
import type { Scale } from '../scales.ts'
import { readUnit, type Better } from '../units.ts'
import { GoFailures } from './go-failures.ts'
import { eachGoJsonLine, isGoJson } from './go-json.ts'
import { goBeginning, goFiguresAtEnd, isGoResult, Words, type FiguresAtEnd } from './go-line.ts'

/**
 * The text that Go's testing package prints: a name, how often it ran, and pairs of a figure and its unit. Lines of one
 * name, as `-count` makes them, are samples of one benchmark. Format: https://go.dev/design/14313-benchmark-format
 */
export const go: Format = {
  tool: 'Go testing',
  file: 'the output of `go test -bench`',
  failures: 'told',
  detect: (head) =>
    isGoJson(head) ||
    /^Benchmark(?![a-z])\S*[ \t]+\d+[ \t]+[-+\d.e]+[ \t]+\S/m.test(head) ||
    // No result is whole where all benchmarks fail, or print something.
    (/^pkg: /m.test(head) && /^(?:--- FAIL: )?Benchmark[^a-z]/m.test(head)),
  parse: (source, into) => {
    if (isGoJson(source.text)) {
      const readers = new Map<string, GoReader>()
      const readerOf = (name: string): GoReader => {
        const reader = readers.get(name) ?? new GoReader(into)
        readers.set(name, reader)
        return reader
      }
      eachGoJsonLine(source.text, (name, line, offset) => readerOf(name).line(line, offset))
      for (const reader of readers.values()) reader.end()
    } else {
      const reader = new GoReader(into)
      eachLine(source.text, (line, offset) => reader.line(line, offset))
      reader.end()
    }
    // Where endings differ, as with `-cpu 1,2`, they say what was measured.
    into.namesEndIn(commonEnding([...into.benchmarks.names()]))
  },
}

class GoReader {
  readonly #into: Collector
  readonly #scales = new Map<string, Scale>()
  readonly #better = new Map<string, Better>()
  readonly #words = new Words()
  readonly #failures: GoFailures
  #package = ''
  /** A benchmark whose name was printed, and whose figures are still to come. */
  #begun: Where | null = null
  /** With -v a benchmark's name stands on a line of its own before its figures: the last of which none have come yet. */
  #named: Named | null = null

  constructor(into: Collector) {
    this.#into = into
    this.#failures = new GoFailures(into)
  }

  line(line: string, offset: number): void {
    if (this.#failures.takes(line)) return
    if (isGoResult(line) && this.#result(line, offset)) return
    if (line.startsWith('pkg:')) this.#package = line.slice(4).trim()
    else if (line.startsWith('Unit ')) this.#unit(line)
    else if (!this.#torn(line, offset)) this.#told(line, offset)
  }

  end(): void {
    this.#giveUp()
    this.#failures.end()
  }

  /** @returns false where the line only begins like a result */
  #result(line: string, offset: number): boolean {
    const words = this.#words.of(line)
    const where = { group: this.#package, name: words.next(), offset }
    const iterations = words.next()
    if (!/^\d+$/.test(iterations)) return false
    this.#giveUp()
    // Go has a tab there: a number without one was printed by the benchmark, before Go's own.
    const torn = words.rest().startsWith(' ') ? goFiguresAtEnd(words.rest()) : null
    if (torn !== null) this.#atEnd(where, line, torn)
    else if (/^0+$/.test(iterations)) this.#failures.open(where)
    else this.#figures(where, line, words)
    return true
  }

  #atEnd(where: Where, line: string, { figures, hasRun }: FiguresAtEnd): void {
    if (hasRun) this.#figures(where, line, this.#words.of(figures))
    else this.#failures.open(where)
  }

  #figures(where: Where, line: string, words: Words): void {
    this.#named = null
    this.#into.row(
      () => [where],
      () => {
        let figure = words.next()
        do {
          const unit = words.next()
          if (unit === '') throw this.#odd(where, `figures with their units, found ${quoted(line)}`)
          const value = Number(figure)
          if (!Number.isFinite(value))
            throw this.#odd(where, `a finite number, found ${quoted(figure)}`)
          this.#into.sample(where, this.#scale(unit), value)
          figure = words.next()
        } while (figure !== '')
      },
    )
  }

  #odd({ offset }: Where, expected: string): GateError {
    return this.#into.malformed(offset, `expected ${expected}`)
  }

  /**
   * Reads a line that printed text has torn apart. Go prints the name before it runs a benchmark and the figures after
   * it, so that text may stand before the name, and the figures at the end of a later line.
   */
  #torn(line: string, offset: number): boolean {
    const begin = goBeginning(line)
    if (begin !== null) {
      this.#giveUp()
      this.#begun = { group: this.#package, name: begin.name, offset }
    }
    if (this.#begun === null) return false
    const rest = begin?.rest ?? line
    const failed = rest.indexOf(failure)
    if (failed !== -1) return this.#fails(rest.slice(failed))
    const panicked = rest.indexOf(panic)
    if (panicked !== -1) return this.#panics(rest.slice(panicked))
    const figures = goFiguresAtEnd(rest)
    if (figures !== null) {
      const where = this.#begun
      this.#begun = null
      this.#atEnd(where, line, figures)
    }
    return begin !== null || figures !== null
  }

  /** Reads a line that is about a failure, or about a whole package. */
  #told(line: string, offset: number): void {
    if (line.startsWith(failure)) this.#fails(line)
    else if (line.startsWith('--- SKIP: Benchmark')) this.#skips(line, offset)
    else if (line.startsWith(panic) || (this.#named !== null && line.includes(panic)))
      this.#panics(line.slice(line.indexOf(panic)))
    else if (/^Benchmark[^a-z\s]\S*\s+\S/.test(line)) {
      // With -v the name alone stands on a line of its own first.
      const where = { group: this.#package, name: this.#words.of(line).next() }
      this.#into.skip(offset, `${quoted(line)} begins like a result and has no figures`, [where])
    } else if (isGoResult(line)) {
      this.#failures.begin()
      this.#named = { group: this.#package, name: line.trim() }
    } else if (this.#failures.package(line)) this.#giveUp()
  }

  #fails(line: string): true {
    this.#begun = null
    const name = this.#words.of(line.slice(failure.length)).next()
    if (isGoResult(name)) this.#failures.open({ group: this.#package, name })
    else this.#failures.whole(line)
    return true
  }

  #panics(line: string): true {
    this.#failures.panic(line, this.#begun ?? this.#named)
    this.#begun = null
    this.#named = null
    return true
  }

  #skips(line: string, offset: number): void {
    const name = this.#words.of(line.slice('--- SKIP:'.length)).next()
    this.#into.excuse({ group: this.#package, name, offset }, 'it was skipped')
  }

  /** Leaves out a benchmark that has begun and got no figures. */
  #giveUp(): void {
    if (this.#begun === null) return
    const { name, offset } = this.#begun
    this.#into.skip(offset, `${quoted(name)} begins here, and no figures of it follow`, [
      this.#begun,
    ])
    this.#begun = null
  }

  #scale(unit: string): Scale {
    const known = this.#scales.get(unit)
    if (known !== undefined) return known
    const { name, written } = metricOf(unit)
    const scale = this.#into.metric(name, written, this.#better.get(unit) ?? null)
    this.#scales.set(unit, scale)
    return scale
  }

  /** `Unit hits/op better=higher`, which a program prints before its results. */
  #unit(line: string): void {
    const [, unit = '', ...settings] = line.split(/[ \t]+/)
    if (settings.includes('better=higher')) this.#better.set(unit, 'higher')
    if (settings.includes('better=lower')) this.#better.set(unit, 'lower')
  }
}

const failure = '--- FAIL: '
const panic = 'panic: '

const names: Readonly<Record<string, string>> = {
  'ns/op': 'time',
  'B/op': 'allocated',
  'allocs/op': 'allocations',
  'MB/s': 'throughput',
}

/** `p99-ns` and `p99-ns/op` are what ReportMetric's callers name a unit with something before it. */
function metricOf(unit: string): { readonly name: string; readonly written: string } {
  const usual = Object.hasOwn(names, unit) ? names[unit] : undefined
  if (usual !== undefined) return { name: usual, written: unit }
  const after = unit.slice(unit.lastIndexOf('-') + 1)
  const isKnown = readUnit(after).dimension !== 'unknown'
  return { name: unit, written: isKnown ? after : unit }
}

/** The number that all names end in, such as `-8`; empty where they do not end alike. */
function commonEnding([first = '', ...others]: readonly string[]): string {
  const ending = /-\d+$/.exec(first)?.[0] ?? ''
  return others.every((name) => (/-\d+$/.exec(name)?.[0] ?? '') === ending) ? ending : ''
}
