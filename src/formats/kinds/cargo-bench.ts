import type { Collector } from '../collector.ts'
import type { Format } from '../format.ts'
import { anyLine, eachLine } from '../lines.ts'
import { metricName } from '../metric-name.ts'
import { quoted } from '../quoted.ts'
import { malformed, type Source } from '../source.ts'
import { readUnit } from '../units.ts'
import { criterionLine } from './criterion-line.ts'
import { libtestLine } from './libtest-line.ts'

/** What `cargo bench` prints, of Rust's own harness and of Criterion.rs: one command runs both. */
export const cargoBench: Format = {
  tool: 'cargo bench (libtest or Criterion.rs)',
  file: 'the output of `cargo bench`',
  detect: (head) =>
    anyLine(head, (line) => libtestLine(line) !== null || criterionLine(line) !== null),
  parse: (source, into) => {
    const reader = new CargoReader(source, into)
    eachLine(source.text, (line, offset) => reader.line(line, offset))
  },
}

class CargoReader {
  readonly #source: Source
  readonly #into: Collector
  /** The line before, where it may be a name that was too long for its figures' line. */
  #before = ''
  #name = ''

  constructor(source: Source, into: Collector) {
    this.#source = source
    this.#into = into
  }

  line(line: string, offset: number): void {
    if (!this.#libtest(line, offset)) this.#criterion(line, offset)
    if (failure.test(line))
      this.#into.warn(
        'results-failed',
        'cargo',
        offset,
        `${quoted(line.trim())}: what failed has no figures`,
      )
    this.#before = /^\S/.test(line) ? line.trim() : ''
  }

  #libtest(line: string, offset: number): boolean {
    const result = libtestLine(line)
    if (result === null) return false
    const { name, nanoseconds, width, throughput } = result
    if (Number.isNaN(nanoseconds) || Number.isNaN(width) || Number.isNaN(throughput))
      throw malformed(this.#source, offset, `expected "… ns/iter (+/- …)", found ${quoted(line)}`)
    const where = { group: '', name, offset }
    const time = this.#into.metric('time', 'ns')
    this.#into.summary(where, time, nanoseconds, { spread: { kind: 'width', value: width } })
    if (throughput !== null)
      this.#into.summary(where, this.#into.metric('throughput', 'MB/s'), throughput)
    return true
  }

  #criterion(line: string, offset: number): void {
    const result = criterionLine(line)
    if (result === null) return
    const { label, low, estimate, high } = result
    if ([low, estimate, high].some(({ value }) => Number.isNaN(value)))
      throw malformed(
        this.#source,
        offset,
        `expected three figures with units, found ${quoted(line)}`,
      )
    if (label === 'time') this.#name = result.name === '' ? this.#before : result.name
    const { factor } = readUnit(estimate.unit)
    const [lower, upper] = [low, high].map(
      ({ value, unit }) => (value * readUnit(unit).factor) / factor,
    )
    const where = { group: '', name: this.#name, offset }
    const scale = this.#into.metric(metricName(estimate.unit), estimate.unit)
    const spread = { kind: 'interval', low: lower ?? 0, high: upper ?? 0, level: null } as const
    this.#into.summary(where, scale, estimate.value, { spread })
  }
}

const failure =
  /^(?:test .* \.\.\. FAILED|test result: FAILED|error: bench failed|thread .* panicked at)/
