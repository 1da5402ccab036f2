import type { Collector } from '../collector.ts'

/**
 * Reads the failures that `cargo bench` prints. Rust's own harness names them. Criterion.rs names what it begins, and a
 * panic ends it.
 */
export class CargoFailures {
  readonly #into: Collector
  /** Lines that each failed benchmark wrote, by its name. */
  readonly #failed = new Map<string, string[]>()
  /** Names of benchmarks that Criterion.rs has begun. */
  readonly #begun = new Set<string>()
  /** The lines of the failure whose output is being read; null outside of such output. */
  #told: string[] | null = null
  #isRunning = false
  readonly #whole: string[] = []

  constructor(into: Collector) {
    this.#into = into
  }

  line(line: string): void {
    const name = failedIn(line)
    if (name !== null) this.#linesOf(name)
    else if (line.startsWith('Benchmarking ')) this.#begun.add(begunIn(line))
    else if (/^running \d+ tests?$/.test(line)) this.#isRunning = true
    else if (/^test result: |^failures:$/.test(line)) this.#endsPart(line)
    else if (line.startsWith('---- ') && line.endsWith(' stdout ----'))
      this.#told = this.#linesOf(line.slice('---- '.length, -' stdout ----'.length))
    else if (/^(?:stack backtrace:|note: )/.test(line)) this.#told = null
    else if (this.#told !== null) this.#tell(line)
    else if (/^(?:error: bench failed|thread .* panicked at)/.test(line)) this.#whole.push(line)
  }

  end(): void {
    for (const [name, lines] of this.#failed)
      this.#into.fail({ group: '', name }, lines.length === 0 ? 'FAILED' : lines.join('\n'))
    const unfinished = [...this.#begun].filter((name) => !this.#into.has({ group: '', name }))
    const why = this.#whole.map((line) => `\n${line}`).join('')
    for (const name of unfinished)
      this.#into.fail({ group: '', name }, `was begun, and there are no figures of it${why}`)
    // What Criterion.rs would have begun later is missing as well.
    if (unfinished.length > 0 && this.#whole.length === 0)
      this.#whole.push('Criterion.rs did not come to its end')
    if (this.#isRunning) this.#whole.push('a test program ended before it told its result')
    if (this.#whole.length > 0) this.#into.fail(null, this.#whole.join('\n'))
  }

  #endsPart(line: string): void {
    this.#told = null
    if (!line.startsWith('test result: ')) return
    this.#isRunning = false
    if (line.startsWith('test result: FAILED') && this.#failed.size === 0) this.#whole.push(line)
  }

  #linesOf(name: string): string[] {
    const lines = this.#failed.get(name) ?? []
    this.#failed.set(name, lines)
    return lines
  }

  #tell(line: string): void {
    if (line.trim() !== '' && (this.#told?.length ?? 0) < mostLines) this.#told?.push(line)
  }
}

const mostLines = 10

/** `test name ... FAILED`, or `name --- FAILED` with --quiet; null for any other line. */
function failedIn(line: string): string | null {
  for (const end of [' ... FAILED', ' --- FAILED']) {
    if (line.endsWith(end))
      return line
        .slice(0, -end.length)
        .replace(/^[.iF]*test /, '')
        .trim()
  }
  return null
}

/** `Benchmarking name`, or `Benchmarking name: Warming up for 3.0000 s`. */
function begunIn(line: string): string {
  const name = line.slice('Benchmarking '.length)
  const cut = stages.map((stage) => name.lastIndexOf(stage)).find((at) => at !== -1)
  return (cut === undefined ? name : name.slice(0, cut)).trim()
}

const stages = [': Warming up for ', ': Collecting ', ': Analyzing']
