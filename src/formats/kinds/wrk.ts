import type { Collector, Where } from '../collector.ts'
import type { Format } from '../format.ts'
import { anyLine, eachLine } from '../lines.ts'
import { quoted } from '../quoted.ts'

/**
 * Requests a second, latencies, and the share of the requests that were answered well: what failed counts among the
 * requests a second. A benchmark is called by its path, since versions may listen on ports of their own.
 * Format: https://github.com/wg/wrk
 */
export const wrk: Format = {
  tool: 'wrk',
  file: 'the output of `wrk`, best with `--latency`',
  failures: 'told',
  detect: (head) => anyLine(head, (line) => begin.test(line)),
  parse: (source, into) => {
    const runs: WrkRun[] = []
    eachLine(source.text, (line, offset) => {
      const [, url] = begin.exec(line) ?? []
      if (url === undefined) return runs.at(-1)?.line(line)
      const name = url.replace(/^\w+:\/\/[^/]*/, '')
      const where = into.numbered({ group: '', name: name === '' ? '/' : name, offset })
      runs.push(new WrkRun(into, where))
    })
    for (const run of runs) run.end()
  },
}

const begin = /^Running \S+ test @ (\S+)\s*$/

interface Latency {
  readonly name: string
  readonly text: string
}

/** What wrk says of one address. */
class WrkRun {
  readonly #into: Collector
  readonly #where: Where
  readonly #latencies: Latency[] = []
  #requests = 0
  /** Answers with another status than 2xx or 3xx. */
  #refused = 0
  /** Requests without an answer. */
  #lost = 0
  #rate: number | null = null

  constructor(into: Collector, where: Where) {
    this.#into = into
    this.#where = where
  }

  line(line: string): void {
    const [, average] = /^ +Latency +(\S+)/.exec(line) ?? []
    if (average !== undefined && /\d/.test(average))
      this.#latencies.push({ name: 'avg', text: average })
    const [, percent, latency] = /^ +([\d.]+)% +(\d\S*)$/.exec(line) ?? []
    if (percent !== undefined && latency !== undefined)
      this.#latencies.push({ name: `p${Number(percent)}`, text: latency })
    const [, requests] = /^ +(\d+) requests in /.exec(line) ?? []
    if (requests !== undefined) this.#requests = Number(requests)
    const [, refused] = /^ +Non-2xx or 3xx responses: (\d+)/.exec(line) ?? []
    if (refused !== undefined) this.#refused = Number(refused)
    const [, errors] = /^ +Socket errors: (.*)/.exec(line) ?? []
    if (errors !== undefined)
      this.#lost = [...errors.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0)
    const [, rate] = /^Requests\/sec: +(\S+)/.exec(line) ?? []
    if (rate !== undefined) this.#rate = Number(rate)
  }

  end(): void {
    const [into, where, rate] = [this.#into, this.#where, this.#rate]
    const good = this.#requests - this.#refused
    if (rate === null) return into.fail(where, 'wrk did not come to its end')
    if (good <= 0) return into.fail(where, `none of ${this.#requests} requests was answered well`)
    into.row(
      () => [where],
      () => {
        into.summary(where, into.metric('throughput', 'req/s'), rate)
        for (const { name, text } of this.#latencies) this.#latency(name, text)
        const success = into.inBaseUnits('success', 'share', 'higher')
        into.summary(where, success, good / (this.#requests + this.#lost))
      },
    )
  }

  #latency(name: string, text: string): void {
    const [, value = '', unit = ''] = /^([\d.]+)(us|ms|s|m|h)$/.exec(text) ?? []
    if (unit === '')
      throw this.#into.malformed(this.#where.offset, `expected a time, found ${quoted(text)}`)
    // wrk writes minutes like this.
    const scale = this.#into.metric(name, unit === 'm' ? 'min' : unit)
    this.#into.summary(this.#where, scale, Number(value))
  }
}
