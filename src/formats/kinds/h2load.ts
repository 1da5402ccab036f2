import type { Format } from '../format.ts'
import { anyLine, eachLine } from '../lines.ts'
import { LoadRun } from './load-run.ts'

/** h2load names no address: several runs in one file are told apart by their numbers. Format: https://nghttp2.org/documentation/h2load.1.html */
export const h2load: Format = {
  tool: 'h2load',
  file: 'the output of `h2load`',
  failures: 'told',
  detect: (head) => anyLine(head, (line) => finished.test(line)),
  parse: (source, into) => {
    const runs: LoadRun[] = []
    eachLine(source.text, (line, offset) => {
      const [, rate] = finished.exec(line) ?? []
      if (rate !== undefined) {
        runs.push(new LoadRun(into, into.numbered({ group: '', name: 'h2load', offset })))
        runs.at(-1)?.rate(rate)
      }
      const [, all, good] = /^requests: (\d+) total, .* (\d+) succeeded,/.exec(line) ?? []
      if (good !== undefined) runs.at(-1)?.requests(Number(all), Number(good))
      const [, mean] = /^time for request: +\S+ +\S+ +(\d\S*) /.exec(line) ?? []
      if (mean !== undefined) runs.at(-1)?.latency('avg', mean)
    })
    for (const run of runs) run.end('h2load')
  },
}

const finished = /^finished in \S+, ([\d.]+) req\/s, /
