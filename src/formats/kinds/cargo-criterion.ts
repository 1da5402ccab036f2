import { z } from 'zod'
import type { Named } from '../../model/index.ts'
import type { Format } from '../format.ts'
import { kindAt } from '../json/peek.ts'
import { readJson } from '../json/read.ts'
import { anyLine, eachLine } from '../lines.ts'
import { metricName } from '../metric-name.ts'

const complete = z.object({
  id: z.string(),
  iteration_count: z.array(z.unknown()),
  typical: z.object({
    estimate: z.number(),
    lower_bound: z.number(),
    upper_bound: z.number(),
    unit: z.string(),
  }),
})

const other = z.object({ reason: z.string() })

/**
 * The messages of `cargo criterion`, a line of JSON each. What is read is its own estimate of the typical time, which
 * weighs samples of different lengths. Messages of other kinds may be added, as their documentation says.
 * Format: https://bheisler.github.io/criterion.rs/book/cargo_criterion/external_tools.html
 */
export const cargoCriterion: Format = {
  tool: 'cargo-criterion',
  file: 'the output of `cargo criterion --message-format=json`',
  failures: 'missing, with an exit code',
  detect: (head) =>
    anyLine(head, (line) => line.startsWith('{') && kindAt(line, ['reason']) === 'string'),
  parse: (source, into) => {
    const readMessage = (start: number, end: number): void => {
      const offset = start
      const range = { path: [], key: null, start, end }
      if (readJson(source, other, range).reason !== 'benchmark-complete') return
      const { id, iteration_count: counts, typical } = readJson(source, complete, range)
      const spread = { low: typical.lower_bound, high: typical.upper_bound, level: null }
      into.summary(
        { group: '', name: id, offset },
        into.metric(metricName(typical.unit), typical.unit),
        typical.estimate,
        { spread: { kind: 'interval', ...spread }, count: counts.length },
      )
    }
    eachLine(source.text, (line, offset) => {
      // A benchmark that prints without a line end leaves its text before the message.
      const begin = line.startsWith('{') ? 0 : line.indexOf('{"reason":')
      if (begin === -1) return
      into.row(
        () => named(line),
        () => readMessage(offset + begin, offset + line.length),
      )
    })
  },
}

/** Finds the name in a message that cannot be read as a whole. */
function named(line: string): readonly Named[] {
  const [, name = ''] = /"id":"([^"\\]*)"/.exec(line) ?? []
  return name === '' ? [] : [{ group: '', name }]
}
