import type { Collector } from '../collector.ts'
import type { Format } from '../format.ts'
import { anyLine, eachLine } from '../lines.ts'
import { metricName } from '../metric-name.ts'
import { quoted } from '../quoted.ts'
import { readUnit } from '../units.ts'
import { CargoFailures } from './cargo-failures.ts'
import { criterionLine } from './criterion-line.ts'
import { libtestLine } from './libtest-line.ts'

/** What `cargo bench` prints, of Rust's own harness and of Criterion.rs: one command runs both. */
export const cargoBench: Format = {
  tool: 'cargo bench (libtest or Criterion.rs)',
  file: 'the output of `cargo bench`',
  failures: 'told',
  detect: (head) =>
    anyLine(head, (line) => libtestLine(line) !== null || criterionLine(line) !== null),
  parse: (source, into) => {
    const reader = new CargoReader(into)
    eachLine(source.text, (line, offset) => reader.line(line, offset))
    reader.end()
  },
}

class CargoReader {
  readonly #into: Collector
  readonly #failures: CargoFailures
  /** The line before, where it may be a name that was too long for its figures' line. */
  #before = ''
  #name = ''

  constructor(into: Collector) {
    this.#into = into
    this.#failures = new CargoFailures(into)
  }

  line(line: string, offset: number): void {
    if (!this.#libtest(line, offset) && !this.#criterion(line, offset)) this.#failures.line(line)
    this.#before = /^\S/.test(line) ? line.trim() : ''
  }

  end(): void {
    this.#failures.end()
  }

  #libtest(line: string, offset: number): boolean {
    const result = libtestLine(line)
    if (result === null) return false
    const { name, nanoseconds, width, throughput } = result
    const where = { group: '', name, offset }
    if (Number.isNaN(nanoseconds) || Number.isNaN(width) || Number.isNaN(throughput)) {
      const problem = `expected "… ns/iter (+/- …)", found ${quoted(line)}`
      this.#into.skip(offset, problem, [where])
      return true
    }
    const time = this.#into.metric('time', 'ns')
    this.#into.summary(where, time, nanoseconds, { spread: { kind: 'width', value: width } })
    if (throughput !== null)
      this.#into.summary(where, this.#into.metric('throughput', 'MB/s'), throughput)
    return true
  }

  #criterion(line: string, offset: number): boolean {
    const result = criterionLine(line)
    if (result === null) return false
    const { label, low, estimate, high } = result
    if (label === 'time') this.#name = result.name === '' ? this.#before : result.name
    const where = { group: '', name: this.#name, offset }
    if ([low, estimate, high].some(({ value }) => Number.isNaN(value))) {
      this.#into.skip(offset, `expected three figures with units, found ${quoted(line)}`, [where])
      return true
    }
    const { factor } = readUnit(estimate.unit)
    const [lower, upper] = [low, high].map(
      ({ value, unit }) => (value * readUnit(unit).factor) / factor,
    )
    const scale = this.#into.metric(metricName(estimate.unit), estimate.unit)
    const spread = { kind: 'interval', low: lower ?? 0, high: upper ?? 0, level: null } as const
    this.#into.row(
      () => [where],
      () => this.#into.summary(where, scale, estimate.value, { spread }),
    )
    return true
  }
}
