import type { Format } from '../format.ts'
import { eachLine } from '../lines.ts'
import { LoadRun, pathOfUrl } from './load-run.ts'

/** A benchmark is called by its path. Format: https://github.com/wg/wrk */
export const wrk: Format = {
  tool: 'wrk',
  file: 'the output of `wrk`, best with `--latency`',
  failures: 'told',
  // autocannon begins like it, and has no spaces before its connections.
  detect: (head) => /^Running \S+ test @ \S+[ \t]*\r?\n(?!\d+ connections)/m.test(head),
  parse: (source, into) => {
    const runs: WrkLines[] = []
    eachLine(source.text, (line, offset) => {
      const [, url] = begin.exec(line) ?? []
      if (url === undefined) return runs.at(-1)?.line(line)
      const where = into.numbered({ group: '', name: pathOfUrl(url), offset })
      runs.push(new WrkLines(new LoadRun(into, where)))
    })
    for (const run of runs) run.end()
  },
}

const begin = /^Running \S+ test @ (\S+)\s*$/

/** What wrk says of one address. */
class WrkLines {
  readonly #run: LoadRun
  #requests = 0
  /** Answers with another status than 2xx or 3xx. */
  #refused = 0
  /** Requests without an answer. */
  #lost = 0

  constructor(run: LoadRun) {
    this.#run = run
  }

  line(line: string): void {
    const [, average] = /^ +Latency +(\d\S*)/.exec(line) ?? []
    if (average !== undefined) this.#run.latency('avg', average)
    const [, percent, latency] = /^ +([\d.]+)% +(\d\S*)$/.exec(line) ?? []
    if (latency !== undefined) this.#run.latency(`p${Number(percent)}`, latency)
    const [, requests] = /^ +(\d+) requests in /.exec(line) ?? []
    if (requests !== undefined) this.#requests = Number(requests)
    const [, refused] = /^ +Non-2xx or 3xx responses: (\d+)/.exec(line) ?? []
    if (refused !== undefined) this.#refused = Number(refused)
    const [, errors] = /^ +Socket errors: (.*)/.exec(line) ?? []
    if (errors !== undefined)
      this.#lost = [...errors.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0)
    const [, rate] = /^Requests\/sec: +(\S+)/.exec(line) ?? []
    if (rate !== undefined) this.#run.rate(rate)
  }

  end(): void {
    this.#run.requests(this.#requests + this.#lost, this.#requests - this.#refused)
    this.#run.end('wrk')
  }
}
