import type { Collector, Where } from '../collector.ts'
import type { Format } from '../format.ts'
import { eachLine } from '../lines.ts'
import { quoted } from '../quoted.ts'

/**
 * Transactions a second and their average latency, of the whole and of each script. A run is called by its script.
 * The latencies of statements are not read: they have whole microseconds. Format: https://www.postgresql.org/docs/current/pgbench.html
 */
export const pgbench: Format = {
  tool: 'pgbench',
  file: 'the output of `pgbench`',
  failures: 'told',
  detect: (head) => /^transaction type: /m.test(head) && /^scaling factor: /m.test(head),
  parse: (source, into) => {
    const runs: PgbenchLines[] = []
    let error: string | null = null
    eachLine(source.text, (line, offset) => {
      const [, name] = /^(?:transaction type|SQL script \d+): (.+)$/.exec(line) ?? []
      if (name !== undefined)
        runs.push(new PgbenchLines(into, into.numbered({ group: '', name, offset })))
      else runs.at(-1)?.line(line)
      // It goes on with the other clients, and prints figures of those.
      error ??= /^pgbench: (?:fatal|error): (.*)/.exec(line)?.[1] ?? null
    })
    for (const run of runs) run.end(error)
    if (error !== null) into.fail(null, error)
  },
}

/** What pgbench says of all scripts, or of one of several, before whose lines it puts a dash. */
class PgbenchLines {
  readonly #into: Collector
  readonly #where: Where
  #rate: number | null = null
  /** In milliseconds. */
  #latency: { readonly average: number; readonly deviation: number | null } | null = null
  #done = 0
  #wanted: number | null = null
  #failed = 0

  constructor(into: Collector, where: Where) {
    this.#into = into
    this.#where = where
  }

  line(line: string): void {
    const text = line.replace(/^ - /, '')
    const [, done, wanted] = /^number of transactions actually processed: (\d+)(?:\/(\d+))?/.exec(text) ?? [] // prettier-ignore
    if (done !== undefined) this.#done = Number(done)
    if (wanted !== undefined) this.#wanted = Number(wanted)
    const [, own, tps] = /^(\d+) transactions \(.*tps = ([\d.]+)\)/.exec(text) ?? []
    if (own !== undefined) [this.#done, this.#rate] = [Number(own), Number(tps)]
    const [, failed] = /^number of failed transactions: (\d+)/.exec(text) ?? []
    if (failed !== undefined) this.#failed = Number(failed)
    const [, average] = /^latency average = ([\d.]+) ms/.exec(text) ?? []
    if (average !== undefined) this.#latency = { average: Number(average), deviation: null }
    const [, deviation] = /^latency stddev = ([\d.]+) ms/.exec(text) ?? []
    if (deviation !== undefined && this.#latency !== null)
      this.#latency = { ...this.#latency, deviation: Number(deviation) }
    // Versions before 14 print a rate with the time for connecting as well.
    const [, rate] = /^tps = ([\d.]+) \((?!including connections)/.exec(text) ?? []
    if (rate !== undefined) this.#rate = Number(rate)
  }

  /** @param error what pgbench said that ended a client; null where nothing did */
  end(error: string | null): void {
    const [into, where, done, rate] = [this.#into, this.#where, this.#done, this.#rate]
    const problem = error ?? this.#problem()
    if (problem !== null || rate === null) return into.fail(where, problem ?? 'it has no rate')
    into.row(
      () => [where],
      () => {
        into.summary(where, into.metric('throughput', 'transactions/s', 'higher'), rate)
        if (this.#latency !== null) {
          const { average, deviation } = this.#latency
          into.summary(where, into.metric('avg', 'ms'), average, {
            spread: deviation === null ? null : { kind: 'deviation', value: deviation },
            count: done,
          })
        }
        const success = into.inBaseUnits('success', 'share', 'higher')
        into.summary(where, success, done / (done + this.#failed))
      },
    )
  }

  #problem(): string | null {
    if (this.#rate === null) return `pgbench did not come to the end of ${quoted(this.#where.name)}`
    if (this.#done === 0) return 'no transaction was processed'
    const isShort = this.#wanted !== null && this.#done + this.#failed < this.#wanted
    return isShort ? `only ${this.#done} of ${this.#wanted} transactions were processed` : null
  }
}
