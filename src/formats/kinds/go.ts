import type { Collector, Scale } from '../collector.ts'
import type { Format } from '../format.ts'
import { eachLine } from '../lines.ts'
import { quoted } from '../quoted.ts'
import { malformed, type Source } from '../source.ts'
import { readUnit, type Better } from '../units.ts'

/**
 * The text that Go's testing package prints: a name, how often it ran, and pairs of a figure and its unit. Lines of one
 * name, as `-count` makes them, are samples of one benchmark. Format: https://go.dev/design/14313-benchmark-format
 */
export const go: Format = {
  tool: 'Go testing',
  file: 'the output of `go test -bench`',
  detect: (head) => /^Benchmark(?![a-z])\S*[ \t]+\d+[ \t]+[-+\d.e]+[ \t]+\S/m.test(head),
  parse: (source, into) => {
    const reader = new GoReader(source, into)
    eachLine(source.text, (line, offset) => reader.line(line, offset))
    // Another machine would append another number. Where they differ, as with `-cpu 1,2`, they say what was measured.
    const procs = commonProcs([...into.benchmarks.names()])
    if (procs !== '') into.rename((name) => name.slice(0, -procs.length))
  },
}

class GoReader {
  readonly #source: Source
  readonly #into: Collector
  readonly #scales = new Map<string, Scale>()
  readonly #better = new Map<string, Better>()
  readonly #words = new Words()
  #package = ''

  constructor(source: Source, into: Collector) {
    this.#source = source
    this.#into = into
  }

  line(line: string, offset: number): void {
    if (isResult(line)) this.#result(line, offset)
    else if (line.startsWith('pkg:')) this.#package = line.slice(4).trim()
    else if (line.startsWith('Unit ')) this.#unit(line)
    else if (failure.test(line))
      this.#into.warn(
        'results-failed',
        'go',
        offset,
        `${quoted(line.trim())}: what failed has no figures`,
      )
  }

  #result(line: string, offset: number): void {
    const words = this.#words.of(line)
    const name = words.next()
    const iterations = words.next()
    // With -v the name stands on a line of its own first.
    if (iterations === '') return
    if (!/^\d+$/.test(iterations)) {
      // What a benchmark prints comes between its name and its figures, which are then nobody's.
      const problem = `${quoted(line)} begins like a result and has no figures`
      if (/-\d+$/.test(name)) this.#into.warn('results-skipped-line', 'go', offset, problem)
      return
    }
    const where = { group: this.#package, name, offset }
    let figure = words.next()
    do {
      const unit = words.next()
      if (unit === '')
        throw malformed(
          this.#source,
          offset,
          `expected figures with their units, found ${quoted(line)}`,
        )
      const value = Number(figure)
      if (!Number.isFinite(value))
        throw malformed(this.#source, offset, `expected a finite number, found ${quoted(figure)}`)
      this.#into.sample(where, this.#scale(unit), value)
      figure = words.next()
    } while (figure !== '')
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

const failure = /^(?:--- FAIL:|FAIL\b|panic:)/

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

/** The number of CPUs that Go appends to a name (`-8`), where it is the same for all; else empty. */
function commonProcs([first = '', ...others]: readonly string[]): string {
  const procs = /-\d+$/.exec(first)?.[0] ?? ''
  return others.every((name) => (/-\d+$/.exec(name)?.[0] ?? '') === procs) ? procs : ''
}

// Others print words that begin alike, such as Benchmarking; Go's own names go on with an upper-case letter.
function isResult(line: string): boolean {
  return line.startsWith('Benchmark') && !/[a-z]/.test(line.charAt('Benchmark'.length))
}

/** The words of a line one after the other; empty after the last. */
class Words {
  #line = ''
  #at = 0

  of(line: string): this {
    this.#line = line
    this.#at = 0
    return this
  }

  next(): string {
    const line = this.#line
    let start = this.#at
    while (isBlank(line.charCodeAt(start))) start += 1
    let end = start
    while (end < line.length && !isBlank(line.charCodeAt(end))) end += 1
    this.#at = end
    return line.slice(start, end)
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}
