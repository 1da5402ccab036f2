import type { Collector, Where } from '../collector.ts'
import { quoted } from '../quoted.ts'

/** The path of an address, by which a run is called: versions may listen on ports of their own. */
export function pathOfUrl(url: string): string {
  const path = url.replace(/^\w+:\/\/[^/]*/, '')
  return path === '' ? '/' : path
}

interface Latency {
  readonly name: string
  /** A number and its unit, such as `9.41ms`. */
  readonly text: string
}

/**
 * What a load tool says of one run: requests a second, latencies, and the share of the requests that were answered well,
 * for what failed counts among the requests a second.
 */
export class LoadRun {
  readonly #into: Collector
  readonly #where: Where
  readonly #latencies: Latency[] = []
  /** Requests that were sent, and those that were answered well; null where the tool has not said it. */
  #requests: number | null = null
  #good = 0
  #rate: number | null = null

  constructor(into: Collector, where: Where) {
    this.#into = into
    this.#where = where
  }

  requests(all: number, good: number): void {
    this.#requests = all
    this.#good = good
  }

  /** @param perSecond requests */
  rate(perSecond: string | number): void {
    this.#rate = Number(perSecond)
  }

  latency(name: string, text: string): void {
    this.#latencies.push({ name, text })
  }

  /** @param tool whose run it was */
  end(tool: string): void {
    const [into, where, rate, requests, good] = [this.#into, this.#where, this.#rate, this.#requests, this.#good] // prettier-ignore
    if (rate === null || requests === null)
      return into.fail(where, `${tool} did not come to its end`)
    if (good <= 0 || rate === 0)
      return into.fail(where, `none of ${requests} requests was answered well`)
    into.row(
      () => [where],
      () => {
        into.summary(where, into.metric('throughput', 'req/s'), rate)
        for (const { name, text } of this.#latencies) this.#read(name, text)
        into.summary(where, into.inBaseUnits('success', 'share', 'higher'), good / requests)
      },
    )
  }

  #read(name: string, text: string): void {
    const [, value = '', unit = ''] = /^([\d.]+) *(us|ms|s|m|h)$/.exec(text) ?? []
    if (unit === '')
      throw this.#into.malformed(this.#where.offset, `expected a time, found ${quoted(text)}`)
    // wrk and h2load write minutes like this.
    const scale = this.#into.metric(name, unit === 'm' ? 'min' : unit)
    this.#into.summary(this.#where, scale, Number(value))
  }
}
