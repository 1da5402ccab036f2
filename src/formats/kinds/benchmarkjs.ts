import type { Collector } from '../collector.ts'
import type { Format } from '../format.ts'
import { anyLine, eachLine } from '../lines.ts'
import { decimal } from '../numbers.ts'
import { quoted } from '../quoted.ts'

/** `name x 1,234 ops/sec ±0.56% (78 runs sampled)`: what a benchmark of benchmark.js is as text. */
export const benchmarkJs: Format = {
  tool: 'benchmark.js',
  file: 'the text that `String(event.target)` gives for each cycle of a benchmark.js suite',
  failures: 'told',
  detect: (head) => anyLine(head, (line) => resultIn(line) !== null),
  parse: (source, into) => {
    const throughput = into.metric('throughput', 'ops/sec')
    eachLine(source.text, (line, offset) => {
      const result = resultIn(line)
      if (result === null) return readFailure(line, offset, into)
      const { name, value, percent, count } = result
      if (Number.isNaN(value + percent + count)) {
        const problem = `expected "… x … ops/sec ±…% (… runs sampled)", found ${quoted(line)}`
        return into.skip(offset, problem, [{ group: '', name }])
      }
      const margin = (value * percent) / 100
      const spread = { low: value - margin, high: value + margin, level: 0.95 }
      into.summary(into.numbered({ group: '', name, offset }), throughput, value, {
        spread: { kind: 'interval', ...spread },
        count,
      })
    })
  },
}

interface Result {
  readonly name: string
  readonly value: number
  /** Margin of error. */
  readonly percent: number
  readonly count: number
}

/**
 * Reads `name: `, which is how benchmark.js prints a failure: an error's message is not among what it prints, only what
 * Node.js and others add to an error. A heading looks the same, so it is not taken for certain.
 */
function readFailure(line: string, offset: number, into: Collector): void {
  const added = details.exec(line)?.[0] ?? ': '
  const end = line.endsWith(added) ? line.length - added.length : -1
  const name = line.slice(0, end).trim()
  if (end === -1 || name === '') return
  const said = added.slice(': '.length)
  const message = 'benchmark.js has no figures of it'
  into.excuse(
    into.numbered({ group: '', name, offset }),
    said === '' ? message : `${message}: ${said}`,
  )
}

/** Those of an assertion, and of an error of the system. */
const details =
  /: (?:generatedMessage: (?:true|false),|errno: -?\d+,|code: [A-Z][A-Z_\d]*(?:,|$)).*$/

function resultIn(line: string): Result | null {
  const end = line.lastIndexOf(' ops/sec')
  const cut = line.lastIndexOf(' x ', end)
  if (end === -1 || cut === -1) return null
  const [, percent = '', count = ''] = pattern.exec(line.slice(end)) ?? []
  return {
    name: line.slice(0, cut).trim(),
    value: decimal(line.slice(cut + ' x '.length, end)),
    percent: decimal(percent),
    count: decimal(count),
  }
}

const pattern = /^ ops\/sec (?:±|\+-|\+\/-)(\S+)% \((\d+) runs? sampled\)\s*$/
