import type { Format } from '../format.ts'
import { eachLine } from '../lines.ts'
import { LoadRun } from './load-run.ts'

/**
 * The mean of the times alone: the percentiles are whole milliseconds. A benchmark is called by its path.
 * Format: https://httpd.apache.org/docs/2.4/programs/ab.html
 */
export const ab: Format = {
  tool: 'ab (ApacheBench)',
  file: 'the output of `ab`',
  failures: 'told',
  detect: (head) => /^This is ApacheBench,|^Document Path: /m.test(head),
  parse: (source, into) => {
    const runs: AbLines[] = []
    eachLine(source.text, (line, offset) => {
      const [, path] = /^Document Path: +(\S+)/.exec(line) ?? []
      if (path === undefined) return runs.at(-1)?.line(line)
      runs.push(new AbLines(new LoadRun(into, into.numbered({ group: '', name: path, offset }))))
    })
    for (const run of runs) run.end()
  },
}

class AbLines {
  readonly #run: LoadRun
  #complete = 0
  #failed = 0
  /** Answers with another status, which are no failures to ab. */
  #refused = 0

  constructor(run: LoadRun) {
    this.#run = run
  }

  line(line: string): void {
    const [, complete] = /^Complete requests: +(\d+)/.exec(line) ?? []
    if (complete !== undefined) this.#complete = Number(complete)
    // Another length than that of the first answer is no failure: an error may well have been the first.
    const [, ...kinds] =
      /^ +\(Connect: (\d+), Receive: (\d+), Length: \d+, Exceptions: (\d+)\)/.exec(line) ?? []
    if (kinds.length > 0) this.#failed = kinds.reduce((sum, count) => sum + Number(count), 0)
    const [, refused] = /^Non-2xx responses: +(\d+)/.exec(line) ?? []
    if (refused !== undefined) this.#refused = Number(refused)
    const [, rate] = /^Requests per second: +([\d.]+) /.exec(line) ?? []
    if (rate !== undefined) this.#run.rate(rate)
    const [, time] = /^Time per request: +([\d.]+) \[ms\] \(mean\)$/.exec(line) ?? []
    if (time !== undefined) this.#run.latency('avg', `${time}ms`)
  }

  end(): void {
    this.#run.requests(this.#complete, this.#complete - this.#failed - this.#refused)
    this.#run.end('ab')
  }
}
