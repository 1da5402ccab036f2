import type { Format } from '../format.ts'
import { eachLine } from '../lines.ts'
import { LoadRun } from './load-run.ts'

/**
 * Transactions a second without those that failed, and no times: siege writes hundredths of a second. It names no address, so several runs in one
 * file are told apart by their numbers. The same lines come as JSON, which other text stands before, and as text.
 * Format: https://github.com/JoeDog/siege
 */
export const siege: Format = {
  tool: 'siege',
  file: 'the output of `siege`',
  failures: 'told',
  // Blanks alone: a line end among them would make a file of empty lines take hours.
  detect: (head) =>
    /^\{?[ \t]*"?transactions"?:/im.test(head) && /^[ \t]*"?availability"?:/im.test(head),
  parse: (source, into) => {
    const runs: SiegeLines[] = []
    eachLine(source.text, (line, offset) => {
      const [, key = '', value] = figure.exec(line) ?? []
      if (value === undefined) return
      const name = key.toLowerCase().replaceAll('_', ' ')
      if (name === 'transactions') {
        const where = into.numbered({ group: '', name: 'siege', offset })
        runs.push(new SiegeLines(new LoadRun(into, where)))
      }
      runs.at(-1)?.figure(name, Number(value))
    })
    for (const run of runs) run.end()
  },
}

const figure = /^\{?[ \t]*"?([a-z][a-z_ ]*[a-z])"?:\s+([\d.]+)/i

class SiegeLines {
  readonly #run: LoadRun
  /** By what siege calls them, in words. */
  readonly #figures = new Map<string, number>()

  constructor(run: LoadRun) {
    this.#run = run
  }

  figure(name: string, value: number): void {
    this.#figures.set(name, value)
  }

  end(): void {
    const of = (name: string): number | null => this.#figures.get(name) ?? null
    const [good, failed] = [of('successful transactions'), of('failed transactions')]
    const [rate, all] = [of('transaction rate'), of('transactions')]
    if (rate !== null) this.#run.rate(rate)
    if (all !== null && good !== null && failed !== null)
      this.#run.requests(all + failed, Math.min(good, all))
    this.#run.end('siege')
  }
}
