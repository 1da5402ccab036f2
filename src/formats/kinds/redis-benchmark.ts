import { csvRows } from '../csv.ts'
import type { Format } from '../format.ts'
import { quoted } from '../quoted.ts'

/** Requests a second, and latencies in milliseconds. Format: https://redis.io/docs/latest/operate/oss_and_stack/management/optimization/benchmarks/ */
export const redisBenchmark: Format = {
  tool: 'redis-benchmark',
  file: 'the output of `redis-benchmark --csv`',
  failures: 'missing, with an exit code',
  detect: (head) => head.trimStart().startsWith('"test","rps"'),
  parse: (source, into) => {
    const [header, ...rows] = csvRows(source.text)
    for (const { cells, offset } of rows) {
      const where = into.numbered({ group: '', name: cells[0] ?? '', offset })
      into.row(
        () => [where],
        () => {
          for (const [at, column] of (header?.cells ?? []).entries()) {
            const [, statistic] = /^(avg|p\d+)_latency_ms$/.exec(column) ?? []
            if (column !== 'rps' && statistic === undefined) continue
            const cell = cells[at] ?? ''
            const value = /^[\d.]+$/.test(cell) ? Number(cell) : Number.NaN
            if (Number.isNaN(value))
              throw into.malformed(offset, `expected a number as ${column}, found ${quoted(cell)}`)
            const scale =
              statistic === undefined
                ? into.metric('throughput', 'req/s')
                : into.metric(statistic, 'ms')
            into.summary(where, scale, value)
          }
        },
      )
    }
  },
}
