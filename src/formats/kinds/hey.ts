import type { Format } from '../format.ts'
import { eachLine } from '../lines.ts'
import { LoadRun } from './load-run.ts'

/** hey names no address: several runs in one file are told apart by their numbers. Format: https://github.com/rakyll/hey */
export const hey: Format = {
  tool: 'hey',
  file: 'the output of `hey`',
  failures: 'told',
  detect: (head) => /^Summary:\s*$/m.test(head) && /^ +Requests\/sec:\t/m.test(head),
  parse: (source, into) => {
    const runs: HeyLines[] = []
    eachLine(source.text, (line, offset) => {
      if (!line.startsWith('Summary:')) return runs.at(-1)?.line(line)
      const where = into.numbered({ group: '', name: 'hey', offset })
      runs.push(new HeyLines(new LoadRun(into, where)))
    })
    for (const run of runs) run.end()
  },
}

class HeyLines {
  readonly #run: LoadRun
  #good = 0
  #all = 0

  constructor(run: LoadRun) {
    this.#run = run
  }

  line(line: string): void {
    const [, rate] = /^ +Requests\/sec:\t([\d.]+)/.exec(line) ?? []
    if (rate !== undefined) this.#run.rate(rate)
    const [, average] = /^ +Average:\t([\d.]+) secs/.exec(line) ?? []
    if (average !== undefined) this.#run.latency('avg', `${average}s`)
    // It writes 0% for a percentile that it has too few answers for.
    const [, percent, latency] = /^ +([1-9]\d*)% in ([\d.]+) secs/.exec(line) ?? []
    if (latency !== undefined) this.#run.latency(`p${percent}`, `${latency}s`)
    const [, status = '', answers] = /^ +\[(\d+)\]\t(\d+) responses/.exec(line) ?? []
    // What has no status has an error in the same place.
    const [, errors] = answers === undefined ? (/^ +\[(\d+)\]\t/.exec(line) ?? []) : []
    this.#all += Number(answers ?? errors ?? 0)
    if (/^[23]/.test(status)) this.#good += Number(answers ?? 0)
  }

  end(): void {
    this.#run.requests(this.#all, this.#good)
    this.#run.end('hey')
  }
}
