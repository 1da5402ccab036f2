import type { Collector } from '../collector.ts'
import type { Format } from '../format.ts'
import { eachLine } from '../lines.ts'

/**
 * What the test does a second, and the mean of its latency, by the sum of all: the printed mean has hundredths of a
 * millisecond. So has the percentile, which is read from a millisecond on. A run is called by its test where the output
 * tells which it was. Format: https://github.com/akopytov/sysbench
 */
export const sysbench: Format = {
  tool: 'sysbench',
  file: 'the output of `sysbench … run`',
  failures: 'told',
  detect: (head) => begin.test(head),
  parse: (source, into) => {
    const runs: SysbenchLines[] = []
    eachLine(source.text, (line, offset) => {
      if (begin.test(line)) runs.push(new SysbenchLines(into, offset))
      runs.at(-1)?.line(line)
    })
    for (const run of runs) run.end()
  },
}

const begin = /^sysbench \d\S* \(using /m

class SysbenchLines {
  readonly #into: Collector
  readonly #offset: number
  readonly #rates = new Map<Rate, number>()
  /** Of the rest, by what sysbench calls them: counts, seconds, and milliseconds of latency. */
  readonly #figures = new Map<string, number>()
  #name: string | null = null
  #error: string | null = null

  constructor(into: Collector, offset: number) {
    this.#into = into
    this.#offset = offset
  }

  line(line: string): void {
    this.#name ??= tests.find(({ heading }) => line.startsWith(heading))?.name ?? null
    this.#error ??= /^FATAL: +(.*)/.exec(line)?.[1] ?? null
    const rate = rates.find(({ pattern }) => pattern.test(line))
    if (rate !== undefined) this.#rates.set(rate, Number(rate.pattern.exec(line)?.[1]))
    const [, name = '', value] = /^ +(\w[\w ]*): +([\d.]+)s?(?: |$)/.exec(line) ?? []
    if (value !== undefined) this.#figures.set(name, Number(value))
  }

  end(): void {
    const into = this.#into
    const of = (name: string): number => this.#figures.get(name) ?? 0
    const [seconds, events] = [of('total time'), of('total number of events')]
    const where = into.numbered({ group: '', name: this.#name ?? 'sysbench', offset: this.#offset })
    if (this.#error !== null || events === 0) {
      const message = this.#error ?? 'sysbench did not come to its end'
      if (this.#name === null) into.fail(null, message)
      return into.fail(where, message)
    }
    into.row(
      () => [where],
      () => {
        for (const [{ name, unit }, value] of this.#rates)
          if (value > 0) into.summary(where, into.metric(name, unit, 'higher'), value)
        if (![...this.#rates.keys()].some(({ name }) => name === 'throughput'))
          into.summary(where, into.metric('throughput', 'events/s', 'higher'), events / seconds)
        into.summary(where, into.metric('avg', 'ms'), of('sum') / events)
        this.#percentile((name, value) => into.summary(where, into.metric(name, 'ms'), value))
        const [done, ignored] = [of('transactions'), of('ignored errors')]
        if (done > 0)
          into.summary(where, into.inBaseUnits('success', 'share', 'higher'), done / (done + ignored)) // prettier-ignore
      },
    )
  }

  #percentile(add: (name: string, value: number) => void): void {
    for (const [name, value] of this.#figures) {
      const [, percent] = /^(\d+)th percentile$/.exec(name) ?? []
      if (percent !== undefined && value >= 1) add(`p${percent}`, value)
    }
  }
}

const tests = [
  { heading: 'Prime numbers limit:', name: 'cpu' },
  { heading: 'Running memory speed test', name: 'memory' },
  { heading: 'Extra file open flags:', name: 'fileio' },
  { heading: 'SQL statistics:', name: 'sql' },
] as const

interface Rate {
  readonly name: string
  readonly unit: string
  readonly pattern: RegExp
}

const rates: readonly Rate[] = [
  { name: 'throughput', unit: 'events/s', pattern: /^ +events(?: per second|\/s \(eps\)): +([\d.]+)/ },
  { name: 'throughput', unit: 'ops/s', pattern: /^Total operations: \d+ \( *([\d.]+) per second\)/ },
  { name: 'throughput', unit: 'transactions/s', pattern: /^ +transactions: +\d+ +\( *([\d.]+) per sec/ },
  { name: 'queries', unit: 'queries/s', pattern: /^ +queries: +\d+ +\( *([\d.]+) per sec/ },
  { name: 'transferred', unit: 'MiB/s', pattern: /^[\d.]+ MiB transferred \( *([\d.]+) MiB\/sec\)/ },
  { name: 'reads', unit: 'reads/s', pattern: /^ +reads\/s: +([\d.]+)/ },
  { name: 'writes', unit: 'writes/s', pattern: /^ +writes\/s: +([\d.]+)/ },
  { name: 'fsyncs', unit: 'fsyncs/s', pattern: /^ +fsyncs\/s: +([\d.]+)/ },
  { name: 'read', unit: 'MiB/s', pattern: /^ +read, MiB\/s: +([\d.]+)/ },
  { name: 'written', unit: 'MiB/s', pattern: /^ +written, MiB\/s: +([\d.]+)/ },
] // prettier-ignore
